import { officeOptions } from "~/modules/organisation/public.server";
import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { personFacts } from "./access-event.server";
import type { EventFilter } from "./occurrence-list.server";
import { mayCreate } from "./policy";
import type { Reader } from "./reader.server";
import { listQuery } from "./schema.server";

/** What a list's address asks for, the choice of whose events taken apart. */
export function listRequest(url: URL) {
  const given = Object.fromEntries(url.searchParams);
  const [what, name] = (given.whose ?? "").split(":");
  const whose = what === "team" ? { team: name } : what === "office" ? { office: name } : what ? { show: what } : {};
  const query = listQuery.parse({ ...given, ...whose });
  const filter: EventFilter = { teamSlug: query.team, officeCode: query.office, kind: query.kind, mine: query.show === "mine", organisation: query.show === "organisation" };
  /** What narrows the list, to be kept while one turns pages. */
  const kept = { team: query.team, office: query.office, kind: query.kind, show: query.show === "all" ? undefined : query.show };
  return { query, filter, kept };
}

/** What a list's filters offer: the actor's teams, and to the staff the offices that have a name of their own. Also whether the actor may make events anywhere. */
export async function listFrame(actor: Actor, { locale }: Reader, chosen: { office?: string | undefined }) {
  const [teams, offices, facts] = await Promise.all([teamsOf(actor, locale), actor.organisationRole === "guest" ? [] : officeOptions(locale), personFacts(actor)]);
  const mayMake = teams.some(({ role }) => role !== "observer") || facts.officeId !== null && actor.organisationRole !== "guest" || mayCreate(facts, { kind: "organisation" }, "meeting");
  return {
    teams: teams.map(({ slug, name }) => ({ slug, name })),
    offices: offices.filter(({ id, code }) => id === facts.officeId || code === chosen.office).map(({ code, name }) => ({ code, name })),
    mayMake,
  };
}
