import { sql } from "drizzle-orm";
import { team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ownTeam, visibleTeam } from "./team-predicates.server";

/** A team that somebody may want to join, and why. */
export interface SuggestedTeam {
  slug: string;
  name: string;
  purpose: string;
  visibility: "open" | "request";
  people: number;
  /** Those of the person's own fields that the team covers. */
  fields: string[];
  /** How many people of the same duty station are in it. */
  colleagues: number;
}

/**
 * Teams the actor is not in and could join or ask to join: first working groups inside their own teams, then those that cover most of their
 * expertise (a term counts for the wider terms above it too), then those with most colleagues of their
 * office, then the largest. Guests are suggested none. One query.
 */
export async function suggestedTeams(actor: Actor, locale: Locale, limit: number): Promise<SuggestedTeam[]> {
  if (actor.organisationRole === "guest") return [];
  const rows = await database().execute<SuggestedTeam & Record<string, unknown>>(sql`
    with recursive own (term, id) as (
      select term_id, term_id from person_expertise where person_id = ${actor.personId}
      union
      select own.term, above.parent_id from own join expertise_term above on above.id = own.id where above.parent_id is not null
    ),
    size as (
      select m.team_id, count(*)::int as people,
        count(*) filter (where p.office_id = (select office_id from person where id = ${actor.personId}))::int as colleagues
      from membership m join person p on p.id = m.person_id and p.status = 'active'
      group by m.team_id
    )
    select team.slug, team.name ->> ${locale}::text as name, team.purpose ->> ${locale}::text as purpose, team.visibility,
      coalesce(size.people, 0) as people, coalesce(size.colleagues, 0) as colleagues, coalesce(shared.fields, '{}') as fields
    from ${team}
    left join size on size.team_id = team.id
    left join lateral (
      select array_agg(distinct term.label ->> ${locale}::text) as fields
      from own join expertise_term term on term.id = own.term
      where own.id = any (team.term_ids)
    ) shared on true
    where team.archived_at is null and team.visibility in ('open', 'request') and ${visibleTeam(actor, team.id)}
      and not exists (select from membership m where m.team_id = team.id and m.person_id = ${actor.personId})
      and not exists (select from membership_request r where r.team_id = team.id and r.person_id = ${actor.personId})
    order by (team.kind = 'working_group' and ${ownTeam(actor, team.parentId)}) desc, coalesce(cardinality(shared.fields), 0) desc, colleagues desc, people desc, team.id
    limit ${limit}`);
  return rows.map(({ slug, name, purpose, visibility, people, fields, colleagues }) => ({ slug, name, purpose, visibility, people, fields, colleagues }));
}
