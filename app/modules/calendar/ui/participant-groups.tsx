import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PersonLine } from "~/ui/person-line";
import { Section } from "~/ui/section";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { EventPerson, PersonStanding } from "../people-list.server";

const order: PersonStanding[] = ["coming", "waiting", "maybe", "invited", "declined"];

/** People by how they stand to the event; whoever organises it takes invitations back that nobody has answered. */
export function ParticipantGroups({ people, mayWithdraw }: { people: EventPerson[]; mayWithdraw: boolean }) {
  const { t } = useLingui();
  const titles: Record<PersonStanding, string> = {
    coming: t({ id: "calendar.group.coming", message: "Coming" }),
    waiting: t({ id: "calendar.group.waiting", message: "On the waiting list, in order" }),
    maybe: t({ id: "calendar.group.maybe", message: "May come" }),
    invited: t({ id: "calendar.group.invited", message: "Invited, no answer yet" }),
    declined: t({ id: "calendar.group.declined", message: "Not coming" }),
  };
  if (people.length === 0) return <EmptyState title={<Trans id="calendar.people.none">Nobody has answered yet</Trans>}><Trans id="calendar.people.noneText">Answers stand here for everybody who may see the event.</Trans></EmptyState>;
  return (
    <>
      {order.map((standing) => {
        const group = people.filter((person) => person.standing === standing);
        return group.length === 0 ? null : (
          <Section key={standing} id={standing} title={<>{titles[standing]} <span className="text-base font-normal text-ink-muted tabular-nums">{group.length}</span></>}>
            <ul className="grid gap-2 sm:grid-cols-2">
              {group.map((person) => <li key={person.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1"><PersonLine name={person.name} photo={person.photo} to={`/experts/${person.handle}`} detail={<>{person.city}{person.absent ? <> · <Trans id="calendar.people.away">away on this date</Trans></> : null}</>} size="sm" />{mayWithdraw && standing === "invited" ? <WithdrawForm person={person} /> : null}</li>)}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function WithdrawForm({ person: { handle, name } }: { person: EventPerson }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="by" value="withdrawal" />
      <input type="hidden" name="person" value={handle} />
      <Button size="sm" tone="quiet"><span aria-hidden="true"><Trans id="calendar.invite.withdraw">Withdraw</Trans></span><VisuallyHidden><Trans id="calendar.invite.withdrawNamed">Withdraw the invitation of {name}</Trans></VisuallyHidden></Button>
    </Form>
  );
}
