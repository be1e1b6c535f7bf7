import { and, eq, inArray, sql } from "drizzle-orm";
import { confirmationRequest, document, documentReadership, documentTranslation, documentVersion, guidance, guidanceReview, publishedVersion } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedLives, type AuthorSlot, type SeedDocument, type SeedLife } from "~db/seed/content";
import { groupsOfReaders } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";

interface Standing {
  clock: SeedClock;
  personId(slot: AuthorSlot): number;
  documents: { seed: SeedDocument; id: number }[];
}

/** Guidance holds for a year after it was written, and three months more at the most. */
const usual = { reviewIn: 365, expiresIn: 455 };

/** Writes how the demo's guidance stands: what its readers see, who answers for it, what reviewers say. */
export async function insertLives(tx: Transaction, standing: Standing): Promise<void> {
  const { clock, personId, documents } = standing;
  const all = documents.filter(({ seed }) => seed.kind === "guidance");
  await tx.insert(guidance).values(all.map(({ seed, id }) => {
    const life = seedLives.find(({ document }) => document === seed.key);
    return {
      documentId: id, ownerId: personId(life?.owner ?? seed.author), publication: life?.publication ?? false, plannedFormats: life?.plan?.formats ?? [], plannedLanguages: life?.plan?.languages ?? [], madeFormats: life?.plan?.made ?? [],
      reviewOn: clock.dayAgo(-(life?.reviewIn ?? usual.reviewIn)), expiresOn: clock.dayAgo(-(life?.expiresIn ?? usual.expiresIn)),
    };
  })).onConflictDoNothing();
  for (const life of seedLives) await insertLife(tx, life, standing);
  for (const life of seedLives) await insertReaders(tx, life, standing);
  for (const life of seedLives) await insertReadership(tx, life, standing);
}

async function insertLife(tx: Transaction, life: SeedLife, { clock, personId, documents }: Standing): Promise<void> {
  const idOf = (key: string) => documents.find(({ seed }) => seed.key === key)?.id ?? 0;
  const documentId = idOf(life.document);
  const versions = await tx.select({ id: documentVersion.id, number: documentVersion.number }).from(documentVersion).where(eq(documentVersion.documentId, documentId)).orderBy(documentVersion.number);
  const versionId = (number: number) => versions.find((version) => version.number === number)?.id ?? 0;
  if (life.published.length > 0) {
    await tx.insert(publishedVersion).values(life.published.map(({ version, approver, daysAgo, note, material }) => ({
      versionId: versionId(version), documentId, approvedById: personId(approver), approvedAt: clock.daysAgo(daysAgo + 0.4),
      publishedById: personId(life.owner), publishedAt: clock.daysAgo(daysAgo), note: note ?? "", material: material ?? false,
    })));
    await tx.update(documentVersion).set({ cause: "review" }).where(and(eq(documentVersion.documentId, documentId), inArray(documentVersion.number, life.published.map(({ version }) => version))));
  }
  const [shown, last] = [life.published.at(-1), versions.at(-1)];
  await tx.update(guidance).set({
    publishedVersionId: shown ? versionId(shown.version) : null,
    ...(life.review ? { stage: "in_review" as const, versionId: last?.id ?? null, sentById: personId(life.owner), answersDueOn: clock.dayAgo(-life.review.dueIn) } : {}),
    ...(life.withdrawn ? { withdrawnAt: clock.daysAgo(life.withdrawn.daysAgo), withdrawnReason: life.withdrawn.reason, supersededById: life.withdrawn.successor ? idOf(life.withdrawn.successor) : null } : {}),
  }).where(eq(guidance.documentId, documentId));
  if (!life.review || !last) return;
  await tx.insert(guidanceReview).values(life.review.answers.map(({ reviewer, verdict, comment, daysAgo }) => ({
    versionId: last.id, personId: personId(reviewer), documentId, askedAt: clock.daysAgo(3), verdict: verdict ?? null, comment: comment ?? "",
    answeredAt: daysAgo === undefined ? null : clock.daysAgo(daysAgo),
  })));
}

/** Translations, counted as far behind as they are, and confirmations by some of the team, office by office. */
async function insertReaders(tx: Transaction, { document: key, translates, confirm, owner }: SeedLife, { clock, personId, documents }: Standing): Promise<void> {
  const idOf = (name: string) => documents.find(({ seed }) => seed.key === name)?.id ?? 0;
  const documentId = idOf(key);
  if (translates) {
    const [said] = await tx.select({ id: documentVersion.id }).from(documentVersion).where(and(eq(documentVersion.documentId, idOf(translates.document)), eq(documentVersion.number, translates.version)));
    await tx.insert(documentTranslation).values({ documentId, sourceId: idOf(translates.document), sourceVersionId: said?.id ?? 0, byMachine: translates.byMachine ?? false });
  }
  const [shown] = await tx.select({ versionId: guidance.publishedVersionId }).from(guidance).where(eq(guidance.documentId, documentId));
  if (!confirm || !shown?.versionId) return;
  const { versionId } = shown;
  await tx.insert(confirmationRequest).values({ documentId, versionId, wholeTeam: true, dueOn: clock.dayAgo(-confirm.dueIn), askedById: personId(owner), askedAt: clock.daysAgo(1.6) });
  await tx.execute(sql`
    insert into confirmation (version_id, person_id, document_id, confirmed_at)
    select ${versionId}, ms.person_id, ${documentId}, ${clock.daysAgo(1).toISOString()}::timestamptz + (ms.person_id * 7 % 900) * interval '1 minute'
    from membership ms join document d on d.team_id = ms.team_id and d.id = ${documentId} join person p on p.id = ms.person_id
    where (p.id * 37 + coalesce(p.office_id, 0) * 11) % 100 < ${Math.round(confirm.confirmed * 100)} and coalesce(p.office_id, 0) % 7 <> 3`);
}

/** How often each version was opened: more often the longer readers have seen it, and not in every place alike. */
async function insertReadership(tx: Transaction, { document: key, published }: SeedLife, { documents }: Standing): Promise<void> {
  const documentId = documents.find(({ seed }) => seed.key === key)?.id ?? 0;
  const [place] = await tx.select({ teamId: document.teamId }).from(document).where(eq(document.id, documentId));
  const groups = place && published.length > 0 ? await groupsOfReaders(place.teamId, tx) : [];
  const rows = published.flatMap(({ version, daysAgo }) => groups.map(({ audience, people }, at) => ({
    documentId, version, audience, readers: Math.round(people * Math.min(0.7, 0.12 + daysAgo / 60) * (0.4 + ((documentId * 7 + at * 5) % 10) / 15)),
  })));
  if (rows.length > 0) await tx.insert(documentReadership).values(rows.filter(({ readers }) => readers > 0));
}
