import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import type { NotUnderstood } from "../contract";

function Reason({ text, reason }: NotUnderstood) {
  const said = <bdi><code>{text}</code></bdi>;
  switch (reason) {
    case "operator":
      return <Trans id="search.unclear.operator">{said} is no search word; it was looked for as it stands.</Trans>;
    case "value":
      return <Trans id="search.unclear.value">{said} was left out: what follows the colon is nothing it can be told.</Trans>;
    case "person":
      return <Trans id="search.unclear.person">{said} names nobody you can find here.</Trans>;
    case "team":
      return <Trans id="search.unclear.team">{said} names no team that you can see.</Trans>;
  }
}

/** Says beside the box which of its search words were not taken as they were meant. */
export function NotUnderstoodNotice({ parts }: { parts: NotUnderstood[] }) {
  if (parts.length === 0) return null;
  return (
    <Notice tone="caution" still>
      <ul id="search-unclear">{parts.map((part) => <li key={part.text}><Reason {...part} /></li>)}</ul>
    </Notice>
  );
}
