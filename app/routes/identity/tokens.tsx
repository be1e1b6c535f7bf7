import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createToken } from "~/modules/identity/create-token.server";
import { revokeToken } from "~/modules/identity/revoke-token.server";
import { tokenFormSchema } from "~/modules/identity/schema.server";
import { tokensView } from "~/modules/identity/tokens-view.server";
import { MadeToken } from "~/modules/identity/ui/made-token";
import { NewTokenForm } from "~/modules/identity/ui/new-token-form";
import { TokenRow } from "~/modules/identity/ui/token-row";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "identity.tokens.pageTitle", message: "Access for programs · Meridian" }));
  return { title, tokens: await tokensView(actor), tokenId: randomUUID() };
}

/** The secret of a new token is in the answer of the form itself and nowhere else: there is no address that shows it again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: tokenFormSchema });
  if (submission.status !== "success") return data({ made: null, result: submission.reply() }, { status: 422 });
  if (submission.value.intent === "revoke") {
    await revokeToken(actor, submission.value.tokenId);
    return redirect("/account/tokens", { status: 303 });
  }
  try {
    const { secret } = await createToken(actor, submission.value);
    return data({ made: { name: submission.value.name, secret }, result: submission.reply({ resetForm: true }) }, { status: 201 });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "conflict") return redirect("/account/tokens", { status: 303 });
    return data({ made: null, result: submission.reply({ fieldErrors: { name: [error.message] } }) }, { status: 422 });
  }
}

export default function Tokens() {
  const { tokens, tokenId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const lead = (
    <Trans id="identity.tokens.lead">
      With a token a program reads and writes in Meridian for you, as far as you choose and never further than you may yourself. <TextLink to="/api">How programs use it</TextLink>
    </Trans>
  );
  return (
    <Page width="read" header={<PageHeader title={<Trans id="identity.tokens.title">Access for programs</Trans>} lead={lead} />}>
      {answer?.made ? <MadeToken {...answer.made} /> : null}
      <Section id="tokens" title={<Trans id="identity.tokens.mine">My tokens</Trans>}>
        {tokens.length === 0 ? (
          <EmptyState title={<Trans id="identity.tokens.none">No program has access</Trans>}><Trans id="identity.tokens.none.lead">Tokens you make stand here, with when each was last used, until you revoke them.</Trans></EmptyState>
        ) : <ul className="divide-y divide-line">{tokens.map((token) => <TokenRow key={token.id} token={token} />)}</ul>}
      </Section>
      <Section id="new-token" title={<Trans id="identity.tokens.new">A new token</Trans>}>
        <NewTokenForm key={tokenId} tokenId={tokenId} result={answer?.result} />
      </Section>
    </Page>
  );
}
