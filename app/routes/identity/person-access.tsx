import { parseWithZod } from "@conform-to/zod/v4";
import { Plural, Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accessView } from "~/modules/identity/access-view.server";
import { restorePerson, suspendPerson } from "~/modules/identity/change-access.server";
import { correctPerson } from "~/modules/identity/correct-person.server";
import { inviteAgain } from "~/modules/identity/invite-again.server";
import { leavePerson } from "~/modules/identity/leave-person.server";
import { movePerson } from "~/modules/identity/move-person.server";
import { accessChangeSchema } from "~/modules/identity/schema.server";
import { AccessBadge } from "~/modules/identity/ui/access-badge";
import { AccessForm } from "~/modules/identity/ui/access-form";
import { CorrectionForm } from "~/modules/identity/ui/correction-form";
import { LinkUntil } from "~/modules/identity/ui/link-until";
import { LeaveForm, MoveForm } from "~/modules/identity/ui/duty-forms";
import { AccessHistory } from "~/modules/identity/ui/access-history";
import { HandsOverList } from "~/modules/identity/ui/hands-over-list";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";

export const handle = { areas: ["experts", "identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: who }) => [{ title: `${who?.displayName ?? ""} · Meridian` }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  return answer(() => accessView(actor, params.handle ?? "", context.locale));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const submission = parseWithZod(await formIn(request), { schema: accessChangeSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  const { value } = submission;
  const handle = params.handle ?? "";
  const decide = (): Promise<void> => {
    switch (value.intent) {
      case "correct": return correctPerson(actor, { handle, ...value });
      case "invite": return inviteAgain(actor, { handle });
      case "suspend": return suspendPerson(actor, { handle, reason: value.reason });
      case "restore": return restorePerson(actor, { handle, reason: value.reason });
      case "move": return movePerson(actor, { handle, ...value });
      case "leave": return leavePerson(actor, { handle, ...value });
    }
  };
  const { refused } = await answer(() => refusedFields(submission, decide));
  return refused ?? redirect(`/administration/people/${encodeURIComponent(handle)}`, 303);
}

export default function PersonAccess() {
  const who = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  /** What came back, for the form of the page that was sent. */
  const returned = sent?.initialValue?.intent;
  const resultOf = (intent: string) => (returned === intent ? sent : undefined);
  const format = useFormat();
  const { displayName: name, handle: address, abilities } = who;
  const header = (
    <PageHeader
      title={<bdi>{name}</bdi>}
      above={<Breadcrumbs items={[{ to: "/administration/people", label: <Trans id="identity.people.heading">People and access</Trans> }]} />}
      meta={<AccessBadge {...who} />}
      lead={who.title ? <span dir="auto">{who.title}</span> : null}
    />
  );
  return (
    <Page width="read" header={header}>
      <Facts items={[
        { term: <Trans id="identity.email">E-mail address</Trans>, detail: <span dir="ltr" className="break-all">{who.email}</span> },
        ...(who.city ? [{ term: <Trans id="identity.people.office">Duty station</Trans>, detail: <bdi>{who.city}</bdi> }] : []),
        { term: <Trans id="identity.access.seen">Last here</Trans>, detail: who.lastSeenAt ? <Time dateTime={who.lastSeenAt} absolute={format.dateTime(who.lastSeenAt)} /> : <Trans id="identity.access.never">never</Trans> },
        { term: <Trans id="identity.access.sessions">Signed in</Trans>, detail: <Plural id="identity.access.sessionCount" value={who.sessions} _0="nowhere" one="in # browser" other="in # browsers" /> },
        ...(who.status === "active" ? [{ term: <Trans id="identity.access.profile">Profile</Trans>, detail: <TextLink to={`/experts/${address}`}><bdi>{name}</bdi></TextLink> }] : []),
      ]} />
      {abilities.invite ? (
        <Section id="invite" title={<Trans id="identity.invite.again">No password yet</Trans>}>
          <LinkUntil until={who.linkUntil} />
          <p className="measure"><Trans id="identity.invite.againLead">They have not set a password since they were invited. A new letter carries a fresh link; older links stop working.</Trans></p>
          <Form method="post"><Button tone="quiet" name="intent" value="invite"><Trans id="identity.invite.againSubmit">Mail the invitation again</Trans></Button></Form>
        </Section>
      ) : null}
      {abilities.correct ? (
        <Section id="correct" title={<Trans id="identity.correct">Name, address, role and function</Trans>}>
          <p className="measure"><Trans id="identity.correct.lead">What people cannot change themselves. The address of their page stays, so that links to it hold.</Trans></p>
          <Disclosure summary={<Trans id="identity.correct.submit">Correct</Trans>} open={returned === "correct"}><CorrectionForm who={who} lastResult={resultOf("correct")} /></Disclosure>
        </Section>
      ) : null}
      {abilities.move ? (
        <Section id="move" title={<Trans id="identity.move">Move to another duty station</Trans>}>
          <p className="measure"><Trans id="identity.move.lead">Office, local time and map change at once, and the director of the new office, the head of the unit or whoever you name decides about their time and is their line manager. What they answered for in the old region ends; they leave the teams that are the old office’s own and join the open ones of the new.</Trans></p>
          <Disclosure summary={<Trans id="identity.move.submit">Move</Trans>} open={returned === "move"}><MoveForm offices={who.offices} units={who.units} lastResult={resultOf("move")} /></Disclosure>
        </Section>
      ) : null}
      {abilities.suspend ? (
        <Section id="suspend" title={<Trans id="identity.access.suspend">Suspend access</Trans>}>
          <p className="measure"><Trans id="identity.access.suspendLead">They are signed out everywhere within seconds, pages and documents they have open close, and colleagues no longer find them. Nothing they wrote is touched, and you can restore their access at any time.</Trans></p>
          <Disclosure summary={<Trans id="identity.access.suspend">Suspend access</Trans>} open={returned === "suspend"}><AccessForm intent="suspend" lastResult={resultOf("suspend")} /></Disclosure>
        </Section>
      ) : null}
      {abilities.restore ? (
        <Section id="restore" title={<Trans id="identity.access.restore">Restore access</Trans>}>
          <p className="measure"><Trans id="identity.access.restoreLead">They can sign in again with the password they had, and find their teams and documents as before.</Trans></p>
          <AccessForm intent="restore" lastResult={resultOf("restore")} />
        </Section>
      ) : null}
      {abilities.leave ? (
        <Section id="leave" title={<Trans id="identity.leave">Leaves the organisation</Trans>}>
          <p className="measure"><Trans id="identity.leave.lead">A colleague takes over what was theirs to look after, and views asked of them. What that colleague may not read is kept by who leads the team. Their access ends; what they wrote keeps their name.</Trans></p>
          <HandsOverList counts={who.handsOver} />
          <Disclosure summary={<Trans id="identity.leave.submit">Hand over and end access</Trans>} open={returned === "leave"}><LeaveForm lastResult={resultOf("leave")} /></Disclosure>
        </Section>
      ) : null}
      <Section id="history" title={<Trans id="identity.access.history">What was decided before</Trans>}><AccessHistory history={who.history} /></Section>
    </Page>
  );
}
