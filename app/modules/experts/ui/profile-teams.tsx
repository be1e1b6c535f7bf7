import { Trans, useLingui } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import type { ProfileView } from "../profile-view.server";

/** The teams somebody belongs to, as far as the reader may know of them. */
export function ProfileTeams({ teams }: { teams: ProfileView["teams"] }) {
  const { t } = useLingui();
  const roles = {
    lead: t({ id: "experts.team.lead", message: "lead" }),
    coordinator: t({ id: "experts.team.coordinator", message: "coordinator" }),
    member: null,
    observer: t({ id: "experts.team.observer", message: "observer" }),
  };
  return (
    <section aria-labelledby="teams" className="grid gap-2">
      <h2 id="teams" className="text-base"><Trans id="experts.profile.teams">Teams</Trans></h2>
      {teams.length === 0 ? <p className="text-ink-muted"><Trans id="experts.profile.noTeams">In no team yet.</Trans></p> : null}
      <ul className="grid gap-1.5">
        {teams.map((team) => (
          <li key={team.slug}>
            <TextLink to={`/teams/${team.slug}`} quiet>{team.name}</TextLink>
            {roles[team.role] ? <span className="ms-2 text-ink-muted">{roles[team.role]}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
