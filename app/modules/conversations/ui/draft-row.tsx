import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { Button, LinkButton } from "~/ui/button";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import { PlaceToBegin, ThreadToBegin } from "./thread-to-begin";

/** Something begun and not sent: a message, or with `begins` a thread. */
export interface DraftLine {
  /** By which it is thrown away. */
  id: string;
  /** Null where its author no longer reads. */
  title: string | null;
  titleLanguage: Locale | null;
  /** Where it is gone on with; null where its author may not. */
  href: string | null;
  message: string;
  language: Locale | null;
  keptAt: Date;
  /** `later` is where one says when it begins, once it has title and words. */
  begins?: { team: { name: string } | null; later: string };
}

/** One draft, with the way on and the way out. Where there is no way on, all its words stand here. */
export function DraftRow({ draft: { id, title, titleLanguage, href, message, language, keptAt, begins } }: { draft: DraftLine }) {
  const format = useFormat();
  return (
    <ListRow
      to={href ?? undefined}
      title={title === null ? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans> : begins ? <ThreadToBegin title={title} /> : title}
      titleLang={title ? titleLanguage ?? undefined : undefined}
      trailing={(
        <>
          <Time dateTime={keptAt.toISOString()} absolute={format.dateTime(keptAt)} relative={format.ago(keptAt, format.madeAt)} />
          <Form method="post" className="relative z-10 flex flex-wrap gap-2">
            {begins && href && title && message ? <LinkButton size="sm" tone="plain" to={begins.later}><Trans id="conversations.begun.later">Start later</Trans></LinkButton> : null}
            <Button size="sm" tone="quiet" name="discard" value={id}><Trans id="conversations.drafts.discard">Throw away</Trans></Button>
          </Form>
        </>
      )}
    >
      {begins ? <PlaceToBegin team={begins.team} /> : null}
      <span dir="auto" lang={language ?? undefined} className={href ? "line-clamp-2 whitespace-pre-line" : "block whitespace-pre-line"}>{message}</span>
    </ListRow>
  );
}
