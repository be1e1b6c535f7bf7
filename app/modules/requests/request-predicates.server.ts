import { sql, type SQL } from "drizzle-orm";
import { supportRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

/** All that these predicates ask of whoever reads; a letter to somebody asks without a session. */
type RequestReader = Pick<Actor, "personId" | "organisationRole">;

const me = (actor: RequestReader) => sql`${actor.personId}::int`;

const answeredByMe = (actor: RequestReader) =>
  sql`${supportRequest.teamId} in (select own.team_id from membership own where own.person_id = ${me(actor)} and own.role in ('lead', 'coordinator'))`;

const proposed = (actor: RequestReader, states: SQL) =>
  sql`${supportRequest.id} in (select p.request_id from request_proposal p where p.person_id = ${me(actor)} and p.state in (${states}))`;

const owning = (actor: RequestReader, states: SQL) =>
  sql`${supportRequest.id} in (select p.request_id from request_proposal p where p.releaser_id = ${me(actor)} and p.state in (${states}))`;

const consulted = (actor: RequestReader, states: SQL) =>
  sql`${supportRequest.id} in (select c.request_id from request_consultation c where c.person_id = ${me(actor)} and c.state in (${states}))`;

/** For a query that reads `supportRequest`: true where this actor may know of it; `maySee` for lists, counts and exports. */
export function visibleRequest(actor: RequestReader): SQL<boolean> {
  const own = sql`${supportRequest.requesterId} = ${me(actor)}`;
  if (actor.organisationRole === "administrator") return sql<boolean>`(${own} or ${supportRequest.state} <> 'draft')`;
  const colleagues = actor.organisationRole === "guest" ? sql`false` : sql`${supportRequest.officeId} = (select self.office_id from person self where self.id = ${me(actor)})`;
  return sql<boolean>`(${own} or (${supportRequest.state} <> 'draft' and (${colleagues} or ${answeredByMe(actor)}
    or ${proposed(actor, sql`'asked', 'accepted', 'released', 'declined', 'refused', 'dropped'`)}
    or ${owning(actor, sql`'asked', 'accepted', 'released', 'refused'`)}
    or ${consulted(actor, sql`'asked', 'agreed', 'objected'`)})))`;
}

/** Somebody who went, or is to go, is still there. */
const anybodySent = sql`exists (select from request_proposal p join person who on who.id = p.person_id where p.request_id = ${supportRequest.id} and p.state = 'released' and who.status = 'active')`;

/** True where the next step is this actor's: what a list puts first, and Today tells. */
export function waitsFor(actor: RequestReader, today: string): SQL<boolean> {
  const state = supportRequest.state;
  const over = sql`coalesce(${supportRequest.endsOn} < ${today}::date, false)`;
  return sql<boolean>`(
    (${supportRequest.requesterId} = ${me(actor)} and ${state} in ('draft', 'report_filed'))
    or (${state} in ('submitted', 'redirected', 'triaged', 'released', 'feedback') and ${answeredByMe(actor)})
    or (${state} in ('matched', 'accepted', 'released') and (${proposed(actor, sql`'asked'`)} or ${owning(actor, sql`'accepted'`)}))
    or (${state} in ('submitted', 'redirected', 'triaged', 'matched', 'accepted', 'released') and ${consulted(actor, sql`'asked'`)})
    or ((${state} = 'done' or (${state} = 'planned' and ${over})) and (${proposed(actor, sql`'released'`)} or (${answeredByMe(actor)} and not ${anybodySent}))))`;
}

/** The ids of the requests that this actor may know of, for a query that holds them against something. */
export const visibleRequestIds = (actor: RequestReader): SQL => sql`select ${supportRequest.id} from ${supportRequest} where ${visibleRequest(actor)}`;
