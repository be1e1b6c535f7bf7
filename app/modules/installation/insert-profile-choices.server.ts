import { eq } from "drizzle-orm";
import { evidence, profile, profileAudience } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { confirmations, profileChoices } from "~db/seed/content/profile-choices";
import type { Transaction } from "~/platform/database/connection.server";

function numbered(idByHandle: Map<string, number>, handle: string): number {
  const id = idByHandle.get(handle);
  if (id === undefined) throw new Error(`The demonstration names "${handle}", whom the database does not know.`);
  return id;
}

/** What people of the demonstration say of themselves, whom they let know it, and what colleagues confirmed of them. */
export async function insertProfileChoices(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const [handle, { audiences = [], ...said }] of Object.entries(profileChoices)) {
    const personId = numbered(idByHandle, handle);
    if (Object.keys(said).length > 0) await tx.update(profile).set(said).where(eq(profile.personId, personId));
    if (audiences.length > 0) await tx.insert(profileAudience).values(audiences.map((choice) => ({ personId, ...choice })));
  }
  await tx.insert(evidence).values(confirmations.map(({ of, by, term, language, sentence, daysAgo }) => ({
    personId: numbered(idByHandle, of), kind: "confirmation" as const, confirmedById: numbered(idByHandle, by), termId: term, language, title: sentence, happenedOn: clock.dayAgo(daysAgo),
  })));
}
