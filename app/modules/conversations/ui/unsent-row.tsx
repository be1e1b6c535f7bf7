import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Locale } from "~/platform/i18n/locales";
import { ListRow } from "~/ui/list";
import { PlaceToBegin, ThreadToBegin } from "./thread-to-begin";

/** Something that is not sent: a message, or with `begins` a thread. */
export interface UnsentLine {
  id: string;
  /** Null where its author no longer reads; empty where it goes to nobody yet. */
  title: string | null;
  titleLanguage: Locale | null;
  /** Where it is gone on with, or will stand; null where its author may not. */
  href: string | null;
  message: string;
  language: Locale | null;
  /** `later` is where one says when it begins. */
  begins?: { team: { name: string } | null; later: string };
}

/** One of them: where it belongs and its words, all of them where there is no other way to them; below, what may be done about it. */
export function UnsentRow({ line: { title, titleLanguage, href, message, language, begins }, trailing, children }: { line: UnsentLine; trailing: ReactNode; children?: ReactNode }) {
  return (
    <ListRow
      to={href ?? undefined}
      title={title === null ? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans> : begins ? <ThreadToBegin title={title} /> : title || <Trans id="conversations.drafts.nobody">To nobody yet</Trans>}
      titleLang={title ? titleLanguage ?? undefined : undefined}
      trailing={trailing}
    >
      {begins ? <PlaceToBegin team={begins.team} /> : null}
      <span dir="auto" lang={language ?? undefined} className={href ? "line-clamp-2 whitespace-pre-line" : "block whitespace-pre-line"}>{message}</span>
      {children}
    </ListRow>
  );
}
