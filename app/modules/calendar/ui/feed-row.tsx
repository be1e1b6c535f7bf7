import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Time } from "~/ui/time";
import type { FeedKind } from "../contract";
import { useEventWords } from "./rows/use-event-words";

interface FeedRowProps {
  feed: { id: number; kind: FeedKind; name: string | null; createdAt: string | Date; lastUsedAt: string | Date | null };
}

/** One secret address: what it shows, when it was last read, and its end. */
export function FeedRow({ feed }: FeedRowProps) {
  const { t } = useLingui();
  const words = useEventWords();
  const format = useFormat();
  const name = feed.kind === "person" ? t({ id: "calendar.feed.person", message: "All that concerns me" }) : feed.kind === "organisation" ? words.organisation : (feed.name ?? "");
  const iso = (value: string | Date) => new Date(value).toISOString();
  const made = <Time dateTime={iso(feed.createdAt)} absolute={format.date(feed.createdAt)} />;
  const read = feed.lastUsedAt ? <Time dateTime={iso(feed.lastUsedAt)} absolute={format.dateTime(feed.lastUsedAt)} /> : null;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
      <div>
        <p className="font-medium"><bdi>{name}</bdi></p>
        <p className="text-sm text-ink-muted"><Trans id="calendar.feed.since">Made on {made}</Trans> · {read ? <Trans id="calendar.feed.read">last read {read}</Trans> : <Trans id="calendar.feed.unread">not read yet</Trans>}</p>
      </div>
      <Form method="post">
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="feedId" value={feed.id} />
        <Button tone="danger" size="sm"><Trans id="calendar.feed.revoke">Withdraw</Trans><span className="visually-hidden"> {name}</span></Button>
      </Form>
    </li>
  );
}
