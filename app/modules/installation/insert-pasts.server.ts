import { eq } from "drizzle-orm";
import { document, documentVersion } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedLives, seedPasts, type AuthorSlot, type SeedDocument, type SeedVersion } from "~db/seed/content";
import { versionWordsOf } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { linkWithin } from "./link-within";

interface Standing {
  clock: SeedClock;
  personId(slot: AuthorSlot): number;
  documents: { seed: SeedDocument; id: number }[];
  addresses: Map<string, string>;
}

/** A text with words of today set back to what stood there then. Throws for words that are not there. */
function asItWas({ markdown, key }: SeedDocument, was: SeedVersion["was"]): string {
  return was.reduce((text, [now, then]) => {
    if (!text.includes(now)) throw new Error(`The demo document ${key} has no words “${now.slice(0, 60)}” to set back.`);
    return text.replace(now, () => then);
  }, markdown);
}

/** Who wrote earlier versions of a document, and since when. */
export function writersBefore({ key, team }: SeedDocument, clock: SeedClock): { team: string; author: AuthorSlot; since: Date }[] {
  const versions = seedPasts.find((past) => past.document === key)?.versions ?? [];
  return versions.flatMap(({ writers, daysAgo }) => writers.map((author) => ({ team, author, since: clock.daysAgo(daysAgo) })));
}

/** Guidance whose past is not told still has the version that its readers see. */
async function insertPlainPasts(tx: Transaction, { clock, personId, documents, addresses }: Standing): Promise<void> {
  const lived = documents.filter(({ seed }) => seedLives.some((life) => life.document === seed.key) && !seedPasts.some((past) => past.document === seed.key));
  for (const { seed, id } of lived) {
    await tx.insert(documentVersion).values({
      documentId: id, number: 1, cause: "review", title: seed.title, language: seed.language, upToUpdateId: 0,
      ...versionWordsOf(linkWithin(seed.markdown, addresses)), writerIds: [personId(seed.author)], keptById: personId(seed.author), createdAt: clock.daysAgo(seed.daysAgo),
    });
  }
}

/** Writes the versions that the demo's documents went through; a document began when its oldest version did. */
export async function insertPasts(tx: Transaction, { clock, personId, documents, addresses }: Standing): Promise<void> {
  await insertPlainPasts(tx, { clock, personId, documents, addresses });
  for (const past of seedPasts) {
    const standing = documents.find(({ seed }) => seed.key === past.document);
    if (!standing) throw new Error(`The demo has no document ${past.document}.`);
    const { seed, id } = standing;
    await tx.insert(documentVersion).values(past.versions.map(({ daysAgo, writers, name, was }, place) => ({
      documentId: id, number: place + 1, cause: name ? "named" as const : "idle" as const, name: name ?? "",
      title: seed.title, language: seed.language, upToUpdateId: 0, ...versionWordsOf(linkWithin(asItWas(seed, was), addresses)),
      writerIds: [...new Set(writers.map(personId))], keptById: name ? personId(writers[0] ?? seed.author) : null, createdAt: clock.daysAgo(daysAgo),
    })));
    const [first, last] = [past.versions[0], past.versions.at(-1)];
    if (first && last) await tx.update(document).set({ createdAt: clock.daysAgo(first.daysAgo), updatedById: personId(last.writers.at(-1) ?? seed.author) }).where(eq(document.id, id));
  }
}
