import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import type { TokenLine } from "../tokens-view.server";
import { useScopeAreas } from "./use-scope-words";

/** One token: what it is for, what it may do, when it was used and when it ends. */
export function TokenRow({ token }: { token: TokenLine }) {
  const { id, name, hint, createdAt, expiresAt, lastUsedAt, expired } = token;
  const format = useFormat();
  const made = format.date(createdAt);
  const ends = format.date(expiresAt);
  const used = lastUsedAt ? format.ago(lastUsedAt, format.madeAt) : null;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <bdi className="wrap-anywhere">{name}</bdi>
          <bdi dir="ltr" className="font-mono text-sm text-ink-muted">{hint}</bdi>
          {expired ? <Badge tone="caution"><Trans id="identity.tokens.expired">expired</Trans></Badge> : null}
        </p>
        <Reach token={token} />
        <p suppressHydrationWarning className="text-sm text-ink-muted">
          {used ? <Trans id="identity.tokens.used">Last used {used}</Trans> : <Trans id="identity.tokens.unused">Never used</Trans>}
          {" · "}
          {expired ? <Trans id="identity.tokens.ended">made {made}, ended {ends}</Trans> : <Trans id="identity.tokens.ends">made {made}, works until {ends}</Trans>}
        </p>
      </div>
      <Form method="post">
        <input type="hidden" name="tokenId" value={id} />
        <Button name="intent" value="revoke" size="sm" tone="quiet"><Trans id="identity.tokens.revoke">Revoke<span className="visually-hidden"> {name}</span></Trans></Button>
      </Form>
    </li>
  );
}

/** The areas in words; the one who changes also reads. */
function Reach({ token: { scopes } }: { token: TokenLine }) {
  const areas = useScopeAreas();
  const parts = areas.flatMap(({ area, label, read, write }) => {
    if (write && scopes.includes(write)) return [<li key={area}><Trans id="identity.tokens.mayWrite">{label}: read and change</Trans></li>];
    return read && scopes.includes(read) ? [<li key={area}><Trans id="identity.tokens.mayRead">{label}: read</Trans></li>] : [];
  });
  return <ul className="text-sm">{parts}</ul>;
}
