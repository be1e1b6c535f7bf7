import { Trans } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import { messageElementId } from "../hrefs";

/** The way to what stands before the window; its fragment keeps the reader where they were. */
export function EarlierLink({ first }: { first: number }) {
  if (first <= 1) return null;
  return <p data-beside="earlier" className="text-sm"><TextLink to={`?before=${first}#${messageElementId(first - 1)}`}><Trans id="discussion.earlier">Earlier messages</Trans></TextLink></p>;
}

/** The ways to what stands after the window, and to the thread's end. */
export function LaterLinks({ end, last }: { end: number; last: number }) {
  if (end >= last) return null;
  return (
    <p data-beside="later" className="flex flex-wrap gap-x-4 text-sm">
      <TextLink to={`?after=${end}#${messageElementId(end + 1)}`}><Trans id="discussion.later">Later messages</Trans></TextLink>
      <TextLink to={`?around=${last}#${messageElementId(last)}`}><Trans id="discussion.newest">Newest message</Trans></TextLink>
    </p>
  );
}
