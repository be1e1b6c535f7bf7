import { Trans } from "@lingui/react/macro";
import { messageElementId } from "../hrefs";

/** Stands where a message was that is in another thread now; its link leads there, for those who may read it. */
export function MovedLine({ seq, name }: { seq: number; name: string }) {
  const id = messageElementId(seq);
  return (
    <li id={id} className="py-2 text-sm text-ink-muted">
      <Trans id="discussion.moved">A message stood here; <bdi>{name}</bdi> moved it to another thread.</Trans>{" "}
      <a href={`?around=${seq}#${id}`} className="text-accent underline"><Trans id="discussion.moved.follow">Follow it</Trans></a>
    </li>
  );
}
