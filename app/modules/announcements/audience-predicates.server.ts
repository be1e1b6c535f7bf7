import { sql, type SQL } from "drizzle-orm";
import { ownTeam, type TeamReader } from "~/modules/teams/public.server";
import { announcement, office, person } from "~db/schema";

/** For a query that reads `announcement`: those addressed to this actor, by where and what they are now. Guests are told what their teams are told. */
export function addressedTo(actor: TeamReader): SQL<boolean> {
  const toTeam = sql`(${announcement.audience} = 'team' and ${ownTeam(actor, announcement.teamId)})`;
  if (actor.organisationRole === "guest") return sql<boolean>`${toTeam}`;
  const self = sql`from ${person} left join ${office} on ${office.id} = ${person.officeId} where ${person.id} = ${actor.personId}`;
  return sql<boolean>`(${announcement.audience} = 'all' or ${toTeam}
    or (${announcement.audience} = 'region' and ${announcement.region} = (select ${office.region} ${self}))
    or (${announcement.audience} = 'office' and ${announcement.officeId} = (select ${person.officeId} ${self}))
    or (${announcement.audience} = 'function' and ${announcement.function} = (select ${person.function} ${self})))`;
}

/** For a query that reads `person`, left-joined to `office`: the active people whom an announcement reaches. */
export function reachedBy(told: Pick<typeof announcement.$inferSelect, "audience" | "region" | "officeId" | "function" | "teamId">): SQL<boolean> {
  const active = sql`${person.status} = 'active'`;
  const staff = sql`${active} and ${person.organisationRole} <> 'guest'`;
  switch (told.audience) {
    case "all":
      return sql<boolean>`(${staff})`;
    case "region":
      return sql<boolean>`(${staff} and ${office.region} = ${told.region})`;
    case "office":
      return sql<boolean>`(${staff} and ${person.officeId} = ${told.officeId})`;
    case "function":
      return sql<boolean>`(${staff} and ${person.function} = ${told.function})`;
    case "team":
      return sql<boolean>`(${active} and ${person.id} in (select person_id from membership where team_id = ${told.teamId}))`;
  }
}
