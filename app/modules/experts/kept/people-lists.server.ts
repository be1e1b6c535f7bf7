import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import { office, peopleList, peopleListEntry, person, team } from "~db/schema";
import { ownTeam, peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { listedMax, listsMax } from "./contract";
import type { ListStep } from "./schema.server";

/** For a query that reads `people_list`: one's own, and those shared with a team one belongs to. */
const sharedWith = (actor: Actor) => or(eq(peopleList.ownerId, actor.personId), and(sql`${peopleList.teamId} is not null`, ownTeam(actor, peopleList.teamId)));

/** The lists somebody may see, their own first. */
export function peopleLists(actor: Actor, locale: Locale) {
  return database()
    .select({
      id: peopleList.id, name: peopleList.name, mine: sql<boolean>`${peopleList.ownerId} = ${actor.personId}`.as("mine"), owner: person.displayName,
      team: sql<string | null>`${team.name} ->> ${locale}::text`,
      people: sql<number>`(select count(*)::int from ${peopleListEntry} join ${person} on ${person.id} = ${peopleListEntry.personId} where ${peopleListEntry.listId} = ${peopleList.id} and ${peopleVisibleTo(actor)})`,
    })
    .from(peopleList).innerJoin(person, eq(person.id, peopleList.ownerId)).leftJoin(team, eq(team.id, peopleList.teamId))
    .where(sharedWith(actor)).orderBy(sql`mine desc`, desc(peopleList.id));
}

async function accessList(db: Queryable, actor: Actor, id: number, ability: "read" | "change") {
  const [found] = await db.select().from(peopleList).where(and(eq(peopleList.id, id), sharedWith(actor)));
  if (!found) return notFound("list");
  if (ability === "change" && found.ownerId !== actor.personId) throw new DomainError("forbidden", "only its owner changes a list");
  return found;
}

/** One list with those of it whom the reader may see, and what they may do. Throws `not_found` for whom it is not shared with. */
export async function peopleListView(actor: Actor, id: number, locale: Locale) {
  const list = await accessList(database(), actor, id, "read");
  const [people, [about]] = await Promise.all([
    database().select({ handle: person.handle, name: person.displayName, photo: person.photoId, title: person.title, city: sql<string | null>`${office.city} ->> ${locale}::text`, note: peopleListEntry.note })
      .from(peopleListEntry).innerJoin(person, eq(person.id, peopleListEntry.personId)).leftJoin(office, eq(office.id, person.officeId))
      .where(and(eq(peopleListEntry.listId, id), peopleVisibleTo(actor))).orderBy(asc(person.familyName), asc(person.id)),
    database().select({ owner: person.displayName, teamSlug: team.slug, teamName: sql<string | null>`${team.name} ->> ${locale}::text` })
      .from(peopleList).innerJoin(person, eq(person.id, peopleList.ownerId)).leftJoin(team, eq(team.id, peopleList.teamId)).where(eq(peopleList.id, id)),
  ]);
  return { id, name: list.name, owner: about?.owner ?? "", team: about?.teamSlug ? { slug: about.teamSlug, name: about.teamName ?? "" } : null, people, abilities: { change: list.ownerId === actor.personId } };
}

async function put(tx: Transaction, actor: Actor, listId: number, handle: string, note: string): Promise<void> {
  const [who] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), peopleVisibleTo(actor)));
  if (!who) throw new DomainError("invalid", "unknown person", "person");
  await tx.insert(peopleListEntry).values({ listId, personId: who.id, note, addedById: actor.personId }).onConflictDoUpdate({ target: [peopleListEntry.listId, peopleListEntry.personId], set: { note } });
  if ((await tx.$count(peopleListEntry, eq(peopleListEntry.listId, listId))) > listedMax) throw new DomainError("invalid", "too many people", "person");
}

/** Begins a list, perhaps with somebody on it. Appends `experts.list_changed`. Throws `invalid` beside `name` or `person`. */
export function makeList(actor: Actor, { name, person: handle, note }: { name: string; person?: string | undefined; note: string }): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const [made] = await tx.insert(peopleList).values({ ownerId: actor.personId, name }).returning({ id: peopleList.id });
    const id = made!.id;
    if ((await tx.$count(peopleList, eq(peopleList.ownerId, actor.personId))) > listsMax) throw new DomainError("invalid", "too many lists", "name");
    if (handle) await put(tx, actor, id, handle, note);
    await appendEvent(tx, "experts.list_changed", { listId: id });
    return { id };
  });
}

async function describe(tx: Transaction, actor: Actor, id: number, { name, team: slug }: Extract<ListStep, { intent: "describe" }>): Promise<void> {
  const [shared] = slug ? await tx.select({ id: team.id }).from(team).where(and(eq(team.slug, slug), ownTeam(actor, team.id))) : [];
  if (slug && !shared) throw new DomainError("invalid", "not one's own team", "team");
  await tx.update(peopleList).set({ name, teamId: shared?.id ?? null }).where(eq(peopleList.id, id));
}

/** Changes one's own list: who stands on it, its name, the team it is shared with; or takes it away. Appends `experts.list_changed`. Throws `not_found`, `forbidden`, `invalid` beside the field. */
export function changeList(actor: Actor, id: number, step: ListStep): Promise<void> {
  return transaction(async (tx) => {
    await accessList(tx, actor, id, "change");
    if (step.intent === "put") await put(tx, actor, id, step.person, step.note);
    else if (step.intent === "describe") await describe(tx, actor, id, step);
    else if (step.intent === "delete") await tx.delete(peopleList).where(eq(peopleList.id, id));
    else await tx.execute(sql`delete from ${peopleListEntry} using ${person} where ${peopleListEntry.listId} = ${id} and ${peopleListEntry.personId} = ${person.id} and ${person.handle} = ${step.person}`);
    await appendEvent(tx, "experts.list_changed", { listId: id });
  });
}
