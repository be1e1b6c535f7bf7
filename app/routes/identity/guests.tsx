import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { guestList } from "~/modules/identity/guests/guest-list.server";
import { prolongGuest } from "~/modules/identity/guests/prolong-guest.server";
import { prolongSchema } from "~/modules/identity/schema.server";
import { GuestRow } from "~/modules/identity/ui/guest-row";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "identity.guests.pageTitle", message: "Guests · Meridian" }));
  return { title, guests: await answer(() => guestList(actor)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: prolongSchema });
  const about = String(form.get("handle") ?? "");
  if (submission.status !== "success") return data({ about, ...submission.reply() }, { status: 422 });
  const { refused } = await answer(() => refusedFields(submission, () => prolongGuest(actor, submission.value)));
  return refused ? data({ about, ...refused.data }, { status: 422 }) : redirect("/guests", 303);
}

export default function Guests() {
  const { guests } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <Page width="read" header={<PageHeader title={<Trans id="identity.guests">Guests</Trans>} lead={<Trans id="identity.guests.lead">Those you answer for, and until when they have access. Two weeks before it ends you and they are told by mail; once the last day is over they are signed out everywhere.</Trans>} />}>
      {guests.length === 0 ? (
        <EmptyState title={<Trans id="identity.guests.none">You answer for no guest</Trans>}><Trans id="identity.guests.noneText">Administrators invite guests; whoever invites one answers for them.</Trans></EmptyState>
      ) : <ul className="divide-y divide-line">{guests.map((guest) => <GuestRow key={guest.handle} guest={guest} returned={returned && "about" in returned && returned.about === guest.handle ? returned : null} />)}</ul>}
    </Page>
  );
}
