import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { PersonLine } from "~/ui/person-line";
import { Section } from "~/ui/section";
import { Time } from "~/ui/time";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { InviteView } from "../invite-view.server";
import { MembershipForm } from "./membership-form";
import { useTeamWords } from "./use-team-words";

/** Who is invited and has not answered yet, each with the way to take it back. */
export function OpenInvitations({ view }: { view: InviteView }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useTeamWords();
  if (view.open.length === 0) return null;
  return (
    <Section id="open" title={<Trans id="teams.invite.open">Not answered yet</Trans>}>
      <ul className="divide-y divide-line" aria-label={t({ id: "teams.invite.open", message: "Not answered yet" })}>
        {view.open.map(({ id, handle, name, city, role, invitedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
            <PersonLine
              name={name}
              to={`/experts/${handle}`}
              detail={<>{words.role[role]}{city ? <> · {city}</> : null} · <Time dateTime={new Date(invitedAt).toISOString()} absolute={format.date(invitedAt)} /></>}
            />
            <MembershipForm slug={view.slug} intent="withdraw-invitation" personId={id} returnTo={`/teams/${view.slug}/invite`}>
              <Button size="sm" tone="quiet"><span aria-hidden="true"><Trans id="teams.withdraw">Withdraw</Trans></span><VisuallyHidden><Trans id="teams.invite.withdrawNamed">Withdraw the invitation of {name}</Trans></VisuallyHidden></Button>
            </MembershipForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
