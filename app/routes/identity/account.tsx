import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accountView } from "~/modules/identity/account-view.server";
import { changePassword } from "~/modules/identity/change-password.server";
import { changePreferences } from "~/modules/identity/change-preferences.server";
import { endOtherSessions, endSession } from "~/modules/identity/end-session.server";
import { accountSchema, passwordChangeSchema } from "~/modules/identity/schema.server";
import { PasswordForm } from "~/modules/identity/ui/password-form";
import { SessionList } from "~/modules/identity/ui/session-list";
import { TimeZoneForm } from "~/modules/identity/ui/time-zone-form";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "identity.account.pageTitle", message: "My account · Meridian" }));
  return { title, changed: new URL(request.url).searchParams.has("changed"), ...(await accountView(actor, context.locale)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  if (form.get("intent") === "password") return givePassword(actor, form);
  const submission = parseWithZod(form, { schema: accountSchema });
  if (submission.status !== "success") return redirect("/account", 303);
  if (submission.value.intent === "time-zone") await changePreferences(actor, { timeZone: submission.value.timeZone });
  else if (submission.value.intent === "end-others") await endOtherSessions(actor);
  else await endSession(actor, submission.value.session);
  return redirect("/account", 303);
}

const secrets = ["current", "password", "repeated"];

async function givePassword(actor: Actor, form: FormData) {
  const submission = parseWithZod(form, { schema: passwordChangeSchema });
  if (submission.status !== "success") return data(submission.reply({ hideFields: secrets }), { status: 422 });
  try {
    await changePassword(actor, submission.value);
    return redirect("/account?changed", 303);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "too_many_requests") return data(submission.reply({ hideFields: secrets, formErrors: ["too_many"] }), { status: 429 });
    return data(submission.reply({ hideFields: secrets, fieldErrors: { current: ["password_wrong"] } }), { status: 422 });
  }
}

/** All that is between oneself and Meridian: by which clock one lives, one's password, and where one is signed in. */
export default function Account() {
  const { sessions, guests, zone, officeCity, zones, changed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page width="read" header={<PageHeader title={<Trans id="identity.account.title">My account</Trans>} />}>
      {changed && !refused ? <Notice tone="positive"><Trans id="identity.password.changed">Your password is changed, and you are signed out everywhere else.</Trans></Notice> : null}
      <Section id="time-zone" title={<Trans id="identity.zone.title">Time zone</Trans>}>
        <TimeZoneForm zone={zone} officeCity={officeCity} zones={zones} />
      </Section>
      <Section id="sessions" title={<Trans id="identity.sessions.title">Where I am signed in</Trans>}>
        <p className="text-ink-muted"><Trans id="identity.sessions.lead">End what you do not recognise; pages open there stop at once.</Trans></p>
        <SessionList sessions={sessions} />
        <div className="flex flex-wrap gap-3">
          {sessions.length > 1 ? (
            <Form method="post"><Button name="intent" value="end-others" tone="quiet"><Trans id="identity.sessions.endOthers">Sign out everywhere else</Trans></Button></Form>
          ) : null}
          {guests > 0 ? <LinkButton tone="plain" to="/guests"><Trans id="identity.guests.mine">Guests you answer for</Trans></LinkButton> : null}
          <Form method="post" action="/sign-out"><Button tone="plain"><Trans id="identity.sessions.signOut">Sign out here</Trans></Button></Form>
        </div>
      </Section>
      <Section id="password-change" title={<Trans id="identity.password.title">Password</Trans>}>
        <PasswordForm lastResult={refused} />
      </Section>
    </Page>
  );
}
