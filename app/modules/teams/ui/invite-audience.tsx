import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { personFunctions } from "~/modules/organisation/contract";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import type { InviteView } from "../invite-view.server";
import type { InviteQuery } from "../schema.server";
import { InvitationDetails } from "./invitation-details";

/** Inviting everybody of an office or with a function: first how many that reaches, then the invitation. */
export function InviteAudience({ view, query }: { view: InviteView; query: InviteQuery }) {
  const { t } = useLingui();
  const functions = useFunctionLabels();
  const office = query.officeId === undefined ? undefined : String(query.officeId);
  return (
    <Section id="audience" title={<Trans id="teams.invite.audience">An office, or everybody with a function</Trans>}>
      <Form method="get" action="#audience" className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]" key={`${office} ${query.function}`}>
        <Select name="officeId" label={t({ id: "teams.invite.office", message: "Office" })} empty={t({ id: "teams.invite.anyOffice", message: "Any" })} defaultValue={office}
          options={view.offices.map(({ id, city, name }) => ({ value: String(id), label: `${city}: ${name}` }))} />
        <Select name="function" label={t({ id: "teams.invite.function", message: "Function" })} empty={t({ id: "teams.invite.anyFunction", message: "Any" })} defaultValue={query.function}
          options={personFunctions.flatMap((value) => (functions[value] ? [{ value, label: functions[value] }] : []))} />
        <Button tone="quiet"><Trans id="teams.invite.count">Whom does this reach?</Trans></Button>
      </Form>
      {view.reach ? <Reached reach={view.reach} view={view} query={query} /> : null}
    </Section>
  );
}

function Reached({ reach, view, query }: { reach: NonNullable<InviteView["reach"]>; view: InviteView; query: InviteQuery }) {
  const { people, members, invited, named } = reach;
  const more = people - named.length;
  return (
    <div className="grid gap-4">
      <div role="status">
        <p className="font-medium"><Plural id="teams.invite.reach" value={people} one="# person would be invited." other="# people would be invited." /></p>
        <p className="text-sm text-ink-muted">
          <Plural id="teams.invite.reachMembers" value={members} one="# more is in the team already." other="# more are in the team already." />{" "}
          <Plural id="teams.invite.reachInvited" value={invited} one="# is invited already." other="# are invited already." />
        </p>
      </div>
      {people === 0 ? null : (
        <>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {named.map(({ handle, name, city }) => <li key={handle}><bdi>{name}</bdi>{city ? <span className="text-ink-muted"> · {city}</span> : null}</li>)}
            {more > 0 ? <li className="text-ink-muted"><Plural id="teams.andMore" value={more} one="and # more" other="and # more" /></li> : null}
          </ul>
          <Form method="post" className="grid gap-4">
            <input type="hidden" name="by" value="audience" />
            <input type="hidden" name="expected" value={people} />
            {query.officeId === undefined ? null : <input type="hidden" name="officeId" value={query.officeId} />}
            {query.function === undefined ? null : <input type="hidden" name="function" value={query.function} />}
            <InvitationDetails id="audience" roles={view.roles} />
            <div><Button><Plural id="teams.invite.submitAudience" value={people} one="Invite # person" other="Invite # people" /></Button></div>
          </Form>
        </>
      )}
    </div>
  );
}
