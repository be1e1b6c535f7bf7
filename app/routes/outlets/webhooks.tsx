import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { webhooksHref } from "~/modules/outlets/hrefs";
import { webhookAction } from "~/modules/outlets/schema.server";
import { WebhookForm, type TypedWebhook } from "~/modules/outlets/ui/webhook-form";
import { WebhookRow } from "~/modules/outlets/ui/webhook-row";
import { createWebhook, deleteWebhook, resumeWebhook, webhookList } from "~/modules/outlets/webhooks/keep-webhooks.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";
import { ShownOnce } from "~/ui/shown-once";

export const handle = { areas: ["outlets"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { hooks: await answer(() => webhookList(actor, params.slug ?? "")) };
}

const back = (fields: FormData, errors: TypedWebhook["errors"]) =>
  data({ secret: null, typed: { url: String(fields.get("url") ?? ""), events: fields.getAll("events").map(String), errors } satisfies TypedWebhook }, { status: 422 });

/** The secret is told in the answer to the form that made the webhook, and never again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const fields = await formIn(request);
  return answer(async () => {
    await webhookList(actor, slug);
    const submission = parseWithZod(fields, { schema: webhookAction });
    if (submission.status !== "success") return back(fields, submission.error ?? {});
    const given = submission.value;
    try {
      if (given.intent === "create") return data({ secret: (await createWebhook(actor, slug, given)).secret, typed: null });
      await (given.intent === "delete" ? deleteWebhook : resumeWebhook)(actor, slug, given.webhookId);
      return redirect(webhooksHref(slug), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
      return back(fields, { [error.field ?? "url"]: [error.message] });
    }
  });
}

/** Where programs are told of what happens in a team; for its leads. */
export default function Webhooks() {
  const { hooks } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  return (
    <>
      {made?.secret ? (
        <ShownOnce title={<Trans id="outlets.webhook.made">The secret of the new webhook, shown this once</Trans>} name="secret" label={t({ id: "outlets.webhook.secret", message: "Give it to the program: it checks by it that what it is sent comes from here" })} secret={made.secret} />
      ) : null}
      <p className="measure"><Trans id="outlets.webhooks.lead">A webhook tells a program of what happens in this team, at once and signed as the Standard Webhooks say. What does not arrive is sent again for three days; after five days of failures it is switched off, and whoever made it gets a letter.</Trans></p>
      {hooks.length > 0 ? (
        <Section id="webhooks" title={<Trans id="outlets.webhooks">Webhooks</Trans>}>
          <ul className="divide-y divide-line">{hooks.map((hook) => <WebhookRow key={hook.id} hook={hook} teamSlug={slug} />)}</ul>
        </Section>
      ) : null}
      <Section id="new-webhook" title={<Trans id="outlets.webhook.new">Another webhook</Trans>}>
        <WebhookForm typed={made?.typed ?? null} key={hooks.length} />
      </Section>
    </>
  );
}
