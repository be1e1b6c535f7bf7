import { eq } from "drizzle-orm";
import { evidence, notification, peopleList, peopleListEntry, profile, profileAudience, savedSearch, team } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { confirmations, keptLists, keptSearches, profileChoices } from "~db/seed/content/profile-choices";
import type { Transaction } from "~/platform/database/connection.server";

function numbered(idByHandle: Map<string, number>, handle: string): number {
  const id = idByHandle.get(handle);
  if (id === undefined) throw new Error(`The demonstration names "${handle}", whom the database does not know.`);
  return id;
}

/** Lists and searches that people keep, and what their inboxes tell of those. */
async function insertKept(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const { owner, team: code, name, people } of keptLists) {
    const [shared] = code === null ? [] : await tx.select({ id: team.id }).from(team).where(eq(team.code, code));
    const ownerId = numbered(idByHandle, owner);
    const [list] = await tx.insert(peopleList).values({ ownerId, teamId: shared?.id ?? null, name }).returning({ id: peopleList.id });
    if (list) await tx.insert(peopleListEntry).values(people.map(({ handle, note }) => ({ listId: list.id, personId: numbered(idByHandle, handle), note, addedById: ownerId })));
  }
  for (const { owner, name, query, found, daysAgo } of keptSearches) {
    const [personId, foundIds] = [numbered(idByHandle, owner), found.map((handle) => numbered(idByHandle, handle))];
    const [search] = await tx.insert(savedSearch).values({ personId, name, query: new URLSearchParams(query).toString(), notifies: false }).returning({ id: savedSearch.id });
    const searchId = search!.id;
    await tx.insert(notification).values({ personId, reason: "search_found", cause: `search:${searchId}:${Math.min(...foundIds)}`, searchId, foundIds, createdAt: clock.daysAgo(daysAgo) });
  }
}

/** What people of the demonstration say of themselves, whom they let know it, what they keep, and what colleagues confirmed of them. */
export async function insertProfileChoices(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const [handle, { audiences = [], ...said }] of Object.entries(profileChoices)) {
    const personId = numbered(idByHandle, handle);
    if (Object.keys(said).length > 0) await tx.update(profile).set(said).where(eq(profile.personId, personId));
    if (audiences.length > 0) await tx.insert(profileAudience).values(audiences.map((choice) => ({ personId, ...choice })));
  }
  await insertKept(tx, clock, idByHandle);
  await tx.insert(evidence).values(confirmations.map(({ of, by, term, language, sentence, daysAgo }) => ({
    personId: numbered(idByHandle, of), kind: "confirmation" as const, confirmedById: numbered(idByHandle, by), termId: term, language, title: sentence, happenedOn: clock.dayAgo(daysAgo),
  })));
}
