import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { endOtherSessions, endSession } from "~/modules/identity/end-session.server";
import { countGuestsOf } from "~/modules/identity/guests/guest-list.server";
import { accountSchema } from "~/modules/identity/schema.server";
import { sessionsView } from "~/modules/identity/sessions-view.server";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "identity.sessions.pageTitle", message: "Where I am signed in · Meridian" }));
  const [sessions, guests] = await Promise.all([sessionsView(actor), countGuestsOf(actor)]);
  return { title, sessions, guests };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: accountSchema });
  if (submission.status === "success") {
    if (submission.value.intent === "end-others") await endOtherSessions(actor);
    else await endSession(actor, submission.value.session);
  }
  return redirect("/account", { status: 303 });
}

export default function Account() {
  const { sessions, guests } = useLoaderData<typeof loader>();
  const format = useFormat();
  return (
    <Page width="read" header={<PageHeader title={<Trans id="identity.sessions.title">Where I am signed in</Trans>} lead={<Trans id="identity.sessions.lead">End what you do not recognise; pages open there stop at once.</Trans>} />}>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => {
          const used = format.ago(session.lastUsedAt, format.madeAt);
          const since = format.dateTime(session.createdAt);
          const device = session.device;
          return (
            <li key={session.key} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <div className="min-w-0 flex-1 basis-60">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {session.device || <Trans id="identity.sessions.unknownDevice">Unknown browser</Trans>}
                  {session.here ? <Badge tone="positive"><Trans id="identity.sessions.here">this browser</Trans></Badge> : null}
                </p>
                <p suppressHydrationWarning className="text-sm text-ink-muted"><Trans id="identity.sessions.used">Last used {used} · signed in {since}</Trans></p>
              </div>
              {session.here ? null : (
                <Form method="post">
                  <input type="hidden" name="session" value={session.key} />
                  <Button name="intent" value="end-session" size="sm" tone="quiet"><Trans id="identity.sessions.end">End<span className="visually-hidden"> {device}</span></Trans></Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-3">
        {sessions.length > 1 ? (
          <Form method="post"><Button name="intent" value="end-others" tone="quiet"><Trans id="identity.sessions.endOthers">Sign out everywhere else</Trans></Button></Form>
        ) : null}
        {guests > 0 ? <LinkButton tone="plain" to="/guests"><Trans id="identity.guests.mine">Guests you answer for</Trans></LinkButton> : null}
        <Form method="post" action="/sign-out"><Button tone="plain"><Trans id="identity.sessions.signOut">Sign out here</Trans></Button></Form>
      </div>
    </Page>
  );
}
