import { useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { FeedState } from "./thread-feed";

/** Tells a screen reader once of each message that comes in while the page is open. */
export function ArrivalStatus({ state }: { state: FeedState }) {
  const { t } = useLingui();
  const message = state.messages.find(({ seq }) => seq === state.arrived);
  const author = message && state.authors[message.by]?.name;
  return (
    <div role="status">
      {message && author ? <VisuallyHidden key={message.seq}>{t({ id: "discussion.arrived", message: `New message from ${author}` })}</VisuallyHidden> : null}
    </div>
  );
}
