import { and, eq, inArray, type SQL } from "drizzle-orm";
import { officeIds } from "~/modules/organisation/public.server";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessTeam } from "../access-team.server";
import { peopleVisibleTo } from "../people-predicates.server";

async function idsOf(handles: string[], among: SQL | undefined): Promise<Map<string, number>> {
  const rows = await database().select({ id: person.id, handle: person.handle }).from(person).where(and(inArray(person.handle, handles), among));
  return new Map(rows.map(({ id, handle }) => [handle, id]));
}

/** The id of somebody named in an address, for whoever manages the team: throws as `accessTeam` does, and `not_found` for a name that is nobody's who is here, as lists name nobody else. */
export async function personNamed(actor: Actor, { slug, handle }: { slug: string; handle: string }): Promise<number> {
  await accessTeam(actor, { slug }, "manage");
  return (await idsOf([handle], eq(person.status, "active"))).get(handle) ?? notFound("person");
}

/** The same for several in a body, of those whom the actor may see: throws `invalid` beside `people` where one of the names is nobody's. */
export async function peopleNamed(actor: Actor, slug: string, handles: string[]): Promise<number[]> {
  await accessTeam(actor, { slug }, "manage");
  const ids = await idsOf(handles, peopleVisibleTo(actor));
  if (handles.some((handle) => !ids.has(handle))) throw new DomainError("invalid", "unknown", "people");
  return [...ids.values()];
}

/** The id of an office by its code, for whoever manages the team: throws as `accessTeam` does. Where there is no such office, `refuse` says so where the code stood. */
export async function officeNamed(actor: Actor, slug: string, code: string | undefined, refuse: () => never): Promise<number | undefined> {
  await accessTeam(actor, { slug }, "manage");
  if (code === undefined) return undefined;
  return (await officeIds([code])).get(code) ?? refuse();
}
