import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { personFunctions } from "~/modules/organisation/contract";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorText } from "~/ui/field";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import type { InviteView } from "../participants-view.server";

/** Inviting everybody of the team, of an office or with a function: first how many that reaches, then the invitation. */
export function InviteAudience({ invite, on, errors }: { invite: InviteView; on: string | undefined; errors: string[] | undefined }) {
  const { t } = useLingui();
  const functions = useFunctionLabels();
  const { query, team, offices } = invite;
  const office = query.officeId === undefined ? undefined : String(query.officeId);
  return (
    <Section id="audience" title={<Trans id="calendar.audience">Invite many at once</Trans>}>
      <Form method="get" action="#audience" className="grid items-end gap-4 sm:grid-cols-2" key={`${query.members} ${office} ${query.function}`}>
        {on ? <input type="hidden" name="on" value={on} /> : null}
        {team === null ? null : <div className="sm:col-span-2"><Checkbox name="members" value="on" defaultChecked={query.members} label={t({ id: "calendar.audience.members", message: `Members of ${team}` })} /></div>}
        <Select name="officeId" label={t({ id: "calendar.audience.office", message: "Office" })} empty={t({ id: "calendar.audience.anyOffice", message: "Any" })} defaultValue={office} options={offices.map(({ id, city, name }) => ({ value: String(id), label: `${city}: ${name}` }))} />
        <Select name="function" label={t({ id: "calendar.audience.function", message: "Function" })} empty={t({ id: "calendar.audience.anyFunction", message: "Any" })} defaultValue={query.function} options={personFunctions.flatMap((value) => (functions[value] ? [{ value, label: functions[value] }] : []))} />
        <div><Button tone="quiet"><Trans id="calendar.audience.count">Whom does this reach?</Trans></Button></div>
      </Form>
      <ErrorText id="audience-error" errors={errors} />
      {invite.reach ? <Reached reach={invite.reach} query={query} /> : null}
    </Section>
  );
}

function Reached({ reach, query }: { reach: NonNullable<InviteView["reach"]>; query: InviteView["query"] }) {
  const { people, known, named } = reach;
  const more = people - named.length;
  return (
    <div className="grid gap-4">
      <div role="status">
        <p className="font-medium"><Plural id="calendar.audience.reach" value={people} one="# person would be invited." other="# people would be invited." /></p>
        {known > 0 ? <p className="text-sm text-ink-muted"><Plural id="calendar.audience.known" value={known} one="# more is invited or has answered already." other="# more are invited or have answered already." /></p> : null}
      </div>
      {people === 0 ? null : (
        <>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {named.map(({ handle, name, city }) => <li key={handle}><bdi>{name}</bdi>{city ? <span className="text-ink-muted"> · <bdi>{city}</bdi></span> : null}</li>)}
            {more > 0 ? <li className="text-ink-muted"><Plural id="calendar.people.more" value={more} one="and # more" other="and # more" /></li> : null}
          </ul>
          <Form method="post">
            <input type="hidden" name="by" value="audience" />
            <input type="hidden" name="expected" value={people} />
            {query.members ? <input type="hidden" name="members" value="on" /> : null}
            {query.officeId === undefined ? null : <input type="hidden" name="officeId" value={query.officeId} />}
            {query.function === undefined ? null : <input type="hidden" name="function" value={query.function} />}
            <Button><Plural id="calendar.audience.submit" value={people} one="Invite # person by mail" other="Invite # people by mail" /></Button>
          </Form>
        </>
      )}
    </div>
  );
}
