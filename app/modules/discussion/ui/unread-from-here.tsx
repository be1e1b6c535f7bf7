import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import type { FeedState } from "./thread-feed";

/** The latest messages that can be named; earlier ones are marked from an earlier window. */
const offered = 15;

/** Marks a message and all after it as unread, and leaves the thread, where they would be read again at once. */
export function UnreadFromHere({ href, state }: { href: string; state: FeedState }) {
  const { t } = useLingui();
  const format = useFormat();
  const messages = state.messages.filter(({ moved, gone }) => !moved && !gone).slice(-offered).reverse();
  if (messages.length === 0) return null;
  return (
    <div className="text-sm">
      <Disclosure summary={<Trans id="discussion.unread">Mark as unread</Trans>}>
        <form method="post" action={href} className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1 basis-64">
            <Select id="unread-from" name="unread" label={t({ id: "discussion.unread.from", message: "From which message on" })} options={messages.map(({ seq, by, at }) => ({ value: String(seq), label: `${state.authors[by]?.name ?? ""}, ${format.dateTime(new Date(at * 1000))}` }))} />
          </div>
          <Button tone="quiet"><Trans id="discussion.unread.submit">Mark as unread</Trans></Button>
        </form>
      </Disclosure>
    </div>
  );
}
