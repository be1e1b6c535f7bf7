import { eq, inArray } from "drizzle-orm";
import { documentHref, standingOfDocument } from "~/modules/documents/public.server";
import { confirmationRequest, documentVersion, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import { languageChoices } from "~/platform/i18n/languages";
import type { Locale } from "~/platform/i18n/locales";
import { languageVersions } from "../languages/language-versions.server";
import { accessGuidance, dayToConfirm, usualDays } from "./access-guidance.server";
import { peopleToName } from "./people-to-name.server";
import { planWithWhatIsDone } from "./plan";
import { earlierAnswers } from "./reviews.server";

/** Where a piece of guidance stands in its life, what is left to be done, and what this actor may do; people called as `named` are among those to name. Throws `forbidden` for other readers, and as `accessGuidance` does. */
export async function lifeView(actor: Actor, documentId: number, locale: Locale, named: readonly string[] = []) {
  const { document, team, guidance: row, reviewers, gates, gatesDone, authors, part, steps } = await accessGuidance(actor, documentId);
  if (!part.writes && !part.manages && !part.owns && !part.reviews) throw new DomainError("forbidden", "has no part in this guidance");
  const personIds = [row.ownerId, ...authors, ...gatesDone.map(({ doneById }) => doneById), ...[row.sentById, row.approvedById].filter((id) => id !== null)];
  const [people, versions, standing, inLanguages, [request], earlier, toName] = await Promise.all([
    database().select({ id: person.id, name: person.displayName, handle: person.handle }).from(person).where(inArray(person.id, personIds)),
    row.versionId === null ? [] : database().select({ number: documentVersion.number, createdAt: documentVersion.createdAt }).from(documentVersion).where(inArray(documentVersion.id, [row.versionId])),
    standingOfDocument(documentId),
    languageVersions(actor, documentId),
    database().select({ dueOn: confirmationRequest.dueOn }).from(confirmationRequest).where(eq(confirmationRequest.documentId, documentId)),
    earlierAnswers(database(), documentId, row.versionId),
    steps.send || steps.arrange ? peopleToName(document.teamId, locale, named) : [],
  ]);
  // Named here, because browsers know fewer names.
  const nameOf = formatFor(locale, "UTC").language;
  const plan = planWithWhatIsDone(row, row.publishedVersionId !== null, inLanguages);
  const personOf = (id: number | null) => people.find((one) => one.id === id) ?? null;
  return {
    document: { title: document.title, language: document.language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    stage: row.stage, publication: row.publication, answersDueOn: row.answersDueOn,
    version: versions[0] ?? null, standing: standing?.facts ?? null,
    owner: personOf(row.ownerId), sentBy: personOf(row.sentById), approvedBy: personOf(row.approvedById), approvedAt: row.approvedAt,
    authors: [...authors].flatMap((id) => personOf(id)?.name ?? []),
    gates: gates.map((gate) => {
      const done = gatesDone.find(({ gate: name }) => name === gate.name);
      return { ...gate, by: done ? (personOf(done.doneById)?.name ?? "") : null, at: done?.doneAt ?? null };
    }),
    reviewers: reviewers.map(({ id, ...who }) => ({ ...who, self: id === actor.personId })),
    /** What was said about other versions; `readable` where this actor may read those versions. */
    earlier: earlier.map(({ id, ...said }) => ({ ...said, self: id === actor.personId, readable: part.writes || earlier.some((own) => own.id === actor.personId && own.version === said.version) })),
    plan: { ...plan, languages: plan.languages.map(({ language, done }) => ({ language, done, name: nameOf(language) })) },
    languageChoices: steps.plan ? languageChoices(locale) : [],
    /** Who can be named as reviewer or owner, and whether they wrote some of the text. */
    people: toName.map(({ id, ...who }) => ({ ...who, wrote: authors.has(id) })),
    usual: usualDays(new Date()),
    /** By when those who are asked would confirm a material change; null where nobody is asked. */
    confirmBy: request ? dayToConfirm(request.dueOn, new Date()) : null,
    steps,
  };
}

/** All that the page about a life of guidance shows. */
export type LifeView = Awaited<ReturnType<typeof lifeView>>;
