import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { mayKnow } from "~/modules/experts/public.server";
import { accessDocument, documentHref } from "~/modules/documents/public.server";
import { confirmationRequest, document as documentTable, documentVersion, guidance, membership, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { sourceOf } from "../languages/language-versions.server";
import { confirmedAt, isAsked } from "./asked-people.server";

/** More people than this are counted by office, but not named on the page; the file names them all. */
export const namedAtMost = 200;

/** Who is asked to confirm a piece of guidance and who has, by office; of a translation those of its source, since it counts in whichever language it is read. For those who manage the team; throws `forbidden` for others, and as `accessDocument` does. */
export async function confirmationReport(actor: Actor, asked: number, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, await sourceOf(database(), asked), "read");
  const documentId = document.id;
  if (!abilities.manage) throw new DomainError("forbidden", "only those who manage the team see who confirmed");
  const [[request], [row]] = await Promise.all([
    database().select().from(confirmationRequest).where(eq(confirmationRequest.documentId, documentId)),
    database().select({ publishedVersionId: guidance.publishedVersionId, withdrawnAt: guidance.withdrawnAt }).from(guidance).where(eq(guidance.documentId, documentId)),
  ]);
  const about = {
    document: { title: document.title, language: document.language, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    mayAsk: Boolean(row?.publishedVersionId) && !row?.withdrawnAt, withdrawn: Boolean(row?.withdrawnAt),
  };
  const choices = about.mayAsk ? await officesToAsk(document.teamId, locale) : [];
  if (!request) return { ...about, choices, request: null, offices: [], people: [] };
  const [people, [version], offices] = await Promise.all([
    database()
      .select({ name: person.displayName, handle: person.handle, email: sql<string>`case when ${mayKnow(actor, "email", person.id)} then ${person.email} else '' end`, office: { code: office.code, names: office.name, cities: office.city }, at: confirmedAt })
      .from(confirmationRequest).innerJoin(documentTable, eq(documentTable.id, confirmationRequest.documentId)).innerJoin(person, isAsked).leftJoin(office, eq(office.id, person.officeId))
      .where(eq(confirmationRequest.documentId, documentId)).orderBy(asc(office.code), asc(person.familyName), asc(person.id)),
    database().select({ number: documentVersion.number }).from(documentVersion).where(eq(documentVersion.id, request.versionId)),
    database().select({ code: office.code, names: office.name }).from(office).where(and(inArray(office.id, request.officeIds))),
  ]);
  const named = people.map(({ office: home, ...who }) => ({ ...who, office: home?.names[locale] ?? "", city: home?.cities[locale] ?? "" }));
  return {
    ...about, choices,
    request: {
      version: version?.number ?? 0, dueOn: request.dueOn, askedAt: request.askedAt, wholeTeam: request.wholeTeam, functions: request.functions,
      offices: offices.map(({ names }) => names[locale]), officeCodes: offices.map(({ code }) => code),
    },
    offices: byOffice(named), people: named,
  };
}

/** So many offices are offered; others are named by their codes. */
const offeredOffices = 100;

/** The offices that people of a team work in: those that can be ticked. */
function officesToAsk(teamId: number, locale: Locale) {
  const ofTeam = database().select({ officeId: person.officeId }).from(membership).innerJoin(person, eq(person.id, membership.personId)).where(and(eq(membership.teamId, teamId), eq(person.status, "active")));
  return database().select({ code: office.code, name: sql<string>`${office.name} ->> ${locale}::text` }).from(office).where(inArray(office.id, ofTeam)).orderBy(asc(office.code)).limit(offeredOffices);
}

interface Person {
  office: string;
  city: string;
  at: Date | null;
}

/** How many are asked and have confirmed in each office, where most are missing first. */
function byOffice(people: readonly Person[]) {
  const offices = new Map<string, { office: string; city: string; asked: number; confirmed: number }>();
  for (const { office: name, city, at } of people) {
    const counted = offices.get(name) ?? { office: name, city, asked: 0, confirmed: 0 };
    offices.set(name, { ...counted, asked: counted.asked + 1, confirmed: counted.confirmed + (at ? 1 : 0) });
  }
  return [...offices.values()].sort((one, other) => other.asked - other.confirmed - (one.asked - one.confirmed) || one.office.localeCompare(other.office));
}

/** All that the page of confirmations shows. */
export type ConfirmationReport = Awaited<ReturnType<typeof confirmationReport>>;
