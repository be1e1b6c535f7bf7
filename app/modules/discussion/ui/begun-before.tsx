import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";

/** The box opened with words that its author has begun before. */
export function BegunBefore({ at }: { at: number }) {
  const format = useFormat();
  const ago = format.ago(new Date(at * 1000), format.madeAt);
  return <p role="status" className="text-sm text-ink-muted"><Trans id="discussion.draft.begun">You began this {ago}, perhaps on another device.</Trans></p>;
}

/** Where no script keeps what is written, a button does. */
export function KeepAsDraft() {
  return <button name="intent" value="draft" className="underline"><Trans id="discussion.draft.keep">Keep as a draft</Trans></button>;
}
