import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { changeTeamLevels } from "~/modules/discussion/following/change-level.server";
import { levelsOf } from "~/modules/discussion/following/level-view.server";
import { teamLevelsInput } from "~/modules/discussion/following/schema.server";
import { TeamLevels } from "~/modules/discussion/ui/threads/team-levels";
import { ThreadLevels } from "~/modules/discussion/ui/threads/thread-levels";
import { changeMail, mailChoiceOf, renewAddresses } from "~/modules/notifications/mail/change-mail.server";
import { unreadInInbox } from "~/modules/notifications/public.server";
import { mailInput } from "~/modules/notifications/schema.server";
import { InboxTabs } from "~/modules/notifications/ui/inbox-tabs";
import { MailForm, RenewAddresses } from "~/modules/notifications/ui/mail-form";
import { zoneCities } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["notifications", "discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [levels, unread, mail, cityOf] = await Promise.all([levelsOf(actor, context.locale), unreadInInbox(actor), mailChoiceOf(actor), zoneCities(context.locale)]);
  return { levels, unread, mail, zone: cityOf(actor.timeZone), title: i18nFor(context.locale)._(msg({ id: "notifications.settings.pageTitle", message: "Notifications · Meridian" })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const fields = Object.fromEntries(await formIn(request));
  if (fields.intent === "mail") return saveMail(actor, fields);
  const input = teamLevelsInput.safeParse(fields);
  return answer(async () => {
    if (fields.intent === "renew") {
      await renewAddresses(actor);
      return redirect("/inbox/settings?saved=addresses", 303);
    }
    if (!input.success) throw new DomainError("invalid");
    await changeTeamLevels(actor, input.data);
    return redirect("/inbox/settings?saved=teams", 303);
  });
}

async function saveMail(actor: Actor, fields: Record<string, FormDataEntryValue>) {
  const input = mailInput.safeParse(fields);
  if (!input.success) return data({ wrong: input.error.issues.map(({ path }) => String(path[0])) }, { status: 422 });
  await changeMail(actor, input.data);
  return redirect("/inbox/settings?saved=mail", 303);
}

/** What one wants to be told of, and how. */
export default function NotificationSettings() {
  const { levels, unread, mail, zone } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const [query] = useSearchParams();
  const saving = useNavigation().state === "submitting";
  const title = t({ id: "notifications.settings.title", message: "Notifications" });
  return (
    <Page header={<PageHeader title={title} lead={<Trans id="notifications.settings.lead">What you are told of, team by team. A choice for one thread goes before that of its team.</Trans>} tabs={<InboxTabs current="settings" unread={unread} />} />}>
      {query.has("saved") ? <Notice tone="positive"><Trans id="notifications.settings.saved">Saved.</Trans></Notice> : null}
      <Section id="mail" title={<Trans id="notifications.settings.mail">By mail</Trans>}>
        <MailForm choice={mail} wrong={back?.wrong ?? []} zone={zone} />
        <RenewAddresses />
      </Section>
      <Section id="teams" title={<Trans id="notifications.settings.teams">Your teams</Trans>}>
        <Form method="post" className="grid justify-items-start gap-4">
          <TeamLevels teams={levels.teams} />
          {levels.teams.length > 0 ? <Button pending={saving}><Trans id="notifications.settings.save">Save</Trans></Button> : null}
        </Form>
      </Section>
      {levels.threads.length > 0 ? (
        <Section id="threads" title={<Trans id="notifications.settings.threads">Threads with a choice of their own</Trans>}><ThreadLevels threads={levels.threads} /></Section>
      ) : null}
    </Page>
  );
}
