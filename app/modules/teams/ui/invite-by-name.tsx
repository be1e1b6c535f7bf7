import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { maxFindText } from "../contract";
import type { FoundColleague, InviteView } from "../invite-view.server";
import { InvitationDetails } from "./invitation-details";

/** Looking for people by name, and inviting those who are ticked. */
export function InviteByName({ view, q }: { view: InviteView; q: string }) {
  const { t } = useLingui();
  const { found } = view;
  return (
    <Section id="by-name" title={<Trans id="teams.invite.byName">By name</Trans>}>
      <Form method="get" role="search" aria-label={t({ id: "teams.invite.find", message: "Find people to invite" })}>
        <SearchField
          large
          key={q}
          id="find-people"
          defaultValue={q}
          maxLength={maxFindText}
          label={t({ id: "teams.invite.find", message: "Find people to invite" })}
          placeholder={t({ id: "teams.invite.findPlaceholder", message: "Name, field or place, in any script" })}
        />
      </Form>
      {found?.length === 0 ? <p role="status" className="text-ink-muted"><Trans id="teams.invite.noneFound">Nobody fits. Try fewer letters, or the name as it is written in another script.</Trans></p> : null}
      {found && found.length > 0 ? (
        <Form method="post" className="grid gap-4">
          <input type="hidden" name="by" value="names" />
          <ul className="divide-y divide-line" aria-label={t({ id: "teams.invite.found", message: "People found" })}>
            {found.map((person) => <FoundRow key={person.id} person={person} only={found.length === 1} />)}
          </ul>
          <InvitationDetails id="names" roles={view.roles} />
          <div><Button><Trans id="teams.invite.submit">Invite those ticked</Trans></Button></div>
        </Form>
      ) : null}
    </Section>
  );
}

function FoundRow({ person, only }: { person: FoundColleague; only: boolean }) {
  const { id, name, title, city, already } = person;
  return (
    <li className="flex items-start gap-3 px-2 py-2.5 hover:bg-surface-sunken">
      <input type="checkbox" id={`person-${id}`} name="personIds" value={id} disabled={already !== null} defaultChecked={only && already === null} className="mt-0.75 size-4.5 shrink-0" />
      <div className="min-w-0">
        <label htmlFor={`person-${id}`} className="font-medium"><bdi>{name}</bdi></label>
        <p className="text-sm text-ink-muted">
          <bdi>{title}</bdi>{city ? <>{title ? <span aria-hidden="true"> · </span> : null}{city}</> : null}
          {already === "member" ? <> · <Trans id="teams.invite.isMember">is in the team</Trans></> : null}
          {already === "invited" ? <> · <Trans id="teams.invite.isInvited">is invited already</Trans></> : null}
        </p>
      </div>
    </li>
  );
}
