import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";

/** The secret of a token that was made just now: the only time it is shown. */
export function MadeToken({ name, secret }: { name: string; secret: string }) {
  return (
    <Notice tone="positive" title={<Trans id="identity.tokens.made">The token “<bdi>{name}</bdi>” works</Trans>}>
      <p><Trans id="identity.tokens.made.lead">Copy it now: it is not stored and cannot be shown again. Whoever has it can act in your name.</Trans></p>
      <p dir="ltr" className="mt-2 text-start"><code className="select-all rounded-control bg-surface px-2 py-1 font-mono wrap-anywhere">{secret}</code></p>
    </Notice>
  );
}
