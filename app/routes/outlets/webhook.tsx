import { Trans } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { webhookHref, webhooksHref } from "~/modules/outlets/hrefs";
import { sendAgainAction, webhookIdIn } from "~/modules/outlets/schema.server";
import { DeliveryRow } from "~/modules/outlets/ui/delivery-row";
import { sendAgain, webhookLog } from "~/modules/outlets/webhooks/keep-webhooks.server";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["outlets"] } satisfies RouteHandle;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(() => webhookLog(actor, params.slug ?? "", webhookIdIn(params)));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const [slug, id] = [params.slug ?? "", webhookIdIn(params)];
    await webhookLog(actor, slug, id);
    const given = sendAgainAction.safeParse(Object.fromEntries(await formIn(request)));
    await sendAgain(actor, slug, id, given.data?.deliveryId ?? notFound("delivery"));
    return redirect(webhookHref(slug, id), 303);
  });
}

/** The log of one webhook: what it was told, what became of it, and sending it again. */
export default function Webhook() {
  const { webhook, deliveries } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  return (
    <>
      <p><TextLink to={webhooksHref(slug)}><Trans id="outlets.webhooks.all">All webhooks of the team</Trans></TextLink></p>
      <Section id="log" title={<bdi dir="ltr" className="break-all">{webhook.url}</bdi>}>
        {deliveries.length === 0 ? <EmptyState title={<Trans id="outlets.log.empty">It was told nothing yet</Trans>}><Trans id="outlets.log.emptyText">What it is told of the team, and whether it arrived, is kept here for thirty days.</Trans></EmptyState> : null}
        <ol className="divide-y divide-line">{deliveries.map((delivery) => <DeliveryRow key={delivery.id} delivery={delivery} />)}</ol>
      </Section>
    </>
  );
}
