import { eq, inArray } from "drizzle-orm";
import { documentReadership, documentVersion, guidance, office, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessDocument } from "../access-document.server";
import { documentHref } from "../hrefs";
import { mayReadFigures } from "../policy";
import { groupsOfReaders } from "./groups-of-readers.server";

/**
 * How many have opened a document, by version and by groups of people too large to name anybody; for whoever answers for it and
 * those who manage the team. Throws `forbidden` for other readers, and as `accessDocument` does.
 */
export async function readershipView(actor: Actor, documentId: number, locale: Locale) {
  const { document, team, abilities } = await accessDocument(actor, documentId, "read");
  const [life] = document.kind === "guidance" ? await database().select({ ownerId: guidance.ownerId }).from(guidance).where(eq(guidance.documentId, documentId)) : [];
  if (!mayReadFigures({ manages: abilities.manage, reader: actor.personId, owner: life?.ownerId ?? document.authorId, keeper: document.keeperId })) throw new DomainError("forbidden", "only who answers for it sees how often it is read");
  const [groups, counted, published] = await Promise.all([
    groupsOfReaders(document.teamId),
    database().select().from(documentReadership).where(eq(documentReadership.documentId, documentId)),
    database().select({ number: documentVersion.number, at: publishedVersion.publishedAt }).from(publishedVersion)
      .innerJoin(documentVersion, eq(documentVersion.id, publishedVersion.versionId)).where(eq(publishedVersion.documentId, documentId)),
  ]);
  const names = await officeNames(groups.map(({ audience }) => audience), locale);
  const numbers = [...new Set([...published.map(({ number }) => number), ...counted.map(({ version }) => version)])].sort((one, other) => other - one);
  return {
    document: { title: document.title, href: documentHref(document), team: { slug: team.slug, name: team.name[locale] } },
    /** How many may read it, as far as they are counted. */
    people: groups.reduce((sum, group) => sum + group.people, 0),
    versions: numbers.map((number) => ({
      number, publishedAt: published.find((one) => one.number === number)?.at ?? null,
      readers: sum(counted.filter(({ version }) => version === number)),
    })),
    /** Of the newest of them. */
    groups: groups.map(({ audience, people }) => ({
      region: names.has(audience) ? null : audience, office: names.get(audience) ?? null, people,
      readers: sum(counted.filter((row) => row.version === numbers[0] && homeOf(row.audience, groups) === audience)),
    })),
  };
}

const sum = (rows: { readers: number }[]): number => rows.reduce((total, { readers }) => total + readers, 0);

/** In which of today's groups those are whom an earlier division counted: an office that has become small is in its region, or elsewhere. */
const homeOf = (audience: string, groups: { audience: string; offices: string[] }[]): string =>
  groups.find((group) => group.audience === audience)?.audience ?? groups.find(({ offices }) => offices.includes(audience))?.audience ?? "";

async function officeNames(codes: string[], locale: Locale): Promise<Map<string, string>> {
  const rows = codes.length === 0 ? [] : await database().select({ code: office.code, name: office.name }).from(office).where(inArray(office.code, codes));
  return new Map(rows.map(({ code, name }) => [code, name[locale]]));
}
