import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { document, evidence, expertiseTerm, message, mission, office, person, personExpertise, personPost, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { seenEvidence } from "../evidence-list.server";
import { report, reportFor, sourceHref } from "../evidence-source.server";
import { namedDay } from "../named-day.server";
import { mayKnow } from "../sight/may-know.server";
import type { EvidenceKind } from "../support-contract";
import type { RankedExpert, Reason } from "./contract";
import type { Asked, PersonFacts } from "./facts.server";
import { reasonInWords } from "./reason-words.server";
import { sharedHours, type Weighed } from "./weigh.server";
import { nearness } from "./weights";

const fieldsTold = 3;
const countriesTold = 3;
const releaser = alias(person, "releaser");

const rowsOf = (ids: number[], locale: Locale) =>
  database()
    .select({
      id: person.id, name: person.displayName, nativeName: person.nativeName, photo: person.photoId, title: person.title, city: sql<string | null>`${office.city}->>${locale}::text`,
      releaserHandle: releaser.handle, releaserName: releaser.displayName,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(releaser, and(eq(releaser.id, personPost.releasedById), eq(releaser.status, "active")))
    .where(oneOf(person.id, ids, "int"))
    .prepare("people_of_answer").execute();

const labelsOf = (actor: Actor, ids: number[], locale: Locale) =>
  database()
    .select({ personId: personExpertise.personId, termId: personExpertise.termId, label: sql<string>`${expertiseTerm.label}->>${locale}::text`, level: personExpertise.level, years: personExpertise.years })
    .from(personExpertise)
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
    .where(and(oneOf(personExpertise.personId, ids, "int"), mayKnow(actor, "expertise", personExpertise.personId)))
    .orderBy(sql`array_position(array['reference','advanced','working'], ${personExpertise.level})`, sql`${personExpertise.years} desc nulls last`, expertiseTerm.position)
    .prepare("fields_of_answer").execute();

const shownBy = (actor: Actor, evidenceIds: number[]) =>
  database()
    .select({
      id: evidence.id, title: evidence.title, link: evidence.link, slug: team.slug, threadId: message.threadId, seq: message.seq, documentId: document.id, documentTitle: document.title,
      reportId: report.id, reportTitle: report.title,
    })
    .from(evidence)
    .leftJoin(team, eq(team.id, evidence.teamId))
    .leftJoin(message, eq(message.id, evidence.messageId))
    .leftJoin(document, eq(document.id, evidence.documentId))
    .leftJoin(mission, eq(mission.id, evidence.missionId))
    .leftJoin(report, reportFor(actor))
    .where(and(oneOf(evidence.id, evidenceIds, "int"), seenEvidence(actor)))
    .orderBy(desc(evidence.happenedOn))
    .prepare("evidence_of_answer").execute();

type Shown = Awaited<ReturnType<typeof shownBy>>[number];

/** What counts as shown for a need: the field itself and what is below it, or the place where no field is asked for. */
function telling({ evidence: all }: PersonFacts, { topics, countries }: Asked): PersonFacts["evidence"] {
  const fits = topics.length > 0
    ? all.filter(({ termId }) => termId !== null && topics.some(({ nearness: near }) => (near.get(termId) ?? 0) >= nearness.below))
    : all.filter(({ country }) => country !== null && countries.has(country));
  const isHere = ({ country }: PersonFacts["evidence"][number]) => country !== null && countries.has(country);
  return [...fits].sort((one, other) => Number(isHere(other)) - Number(isHere(one)) || (one.happenedOn < other.happenedOn ? 1 : -1));
}

function countKinds(all: PersonFacts["evidence"]): { kind: EvidenceKind; count: number }[] {
  const counts = new Map<EvidenceKind, number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function evidenceReasons(facts: PersonFacts, asked: Asked, shown: Map<number, Shown>, locale: Locale): Reason[] {
  const all = telling(facts, asked);
  const [first] = all;
  const source = first && shown.get(first.id);
  if (!first || !source) return [];
  return [{
    kind: "evidence", counts: countKinds(all), latest: namedDay(first.happenedOn, locale), latestKind: first.kind, title: source.title || (source.reportTitle ?? ""), href: sourceHref(source),
    country: first.country && formatFor(locale, "UTC").country(first.country),
  }];
}

function placeReasons({ countries }: PersonFacts, asked: Asked, locale: Locale): Reason[] {
  const names = formatFor(locale, "UTC");
  const own = countries.filter(({ iso2 }) => asked.need.countries.includes(iso2))
    .sort((one, other) => (other.untilYear ?? 9999) - (one.untilYear ?? 9999))
    .map(({ iso2, kind, fromYear, untilYear }): Reason => ({ kind: "country", name: names.country(iso2), work: kind, fromYear, untilYear }));
  const others = [...new Set(countries.filter(({ iso2 }) => !asked.need.countries.includes(iso2)).map(({ iso2 }) => names.country(iso2)))].slice(0, countriesTold);
  return [...own.slice(0, 2), ...(others.length > 0 ? [{ kind: "nearby", countries: others } as const] : [])];
}

function languageReasons({ languages }: PersonFacts, { languages: asked }: Asked, failed: boolean, locale: Locale): Reason[] {
  const names = formatFor(locale, "UTC");
  return asked.flatMap(({ code, level, skill }) => {
    const has = languages.find((one) => one.code === code)?.[skill];
    return has ? [{ kind: "language" as const, name: names.language(code), level: has, skill, isEnough: !failed || has >= level }] : [];
  });
}

function termsReasons({ person: facts, time, chain, failed }: Weighed, asked: Asked, locale: Locale): Reason[] {
  const { need, places, regions, today, readerTimeZone } = asked;
  const onSite = need.mode === "onsite" && regions.size > 0;
  const needsTraining = onSite && (need.standby || places.some(({ isFragile }) => isFragile));
  const zone = places[0]?.timeZone ?? (need.countries.length === 0 ? readerTimeZone : null);
  return [
    ...(time ? [{ kind: "free" as const, days: time.free, of: time.of, firstDay: time.firstDay === null ? null : namedDay(time.firstDay, locale), isEnough: !failed.includes("window") }] : []),
    ...(onSite && facts.travels !== "anywhere" ? [{ kind: "travels" as const, isAble: !failed.includes("travel"), how: facts.travels }] : []),
    ...(needsTraining ? [{ kind: "training" as const, until: facts.trainedUntil === null ? null : namedDay(facts.trainedUntil, locale), isEnough: !failed.includes("training") }] : []),
    ...(facts.standby !== "no" && need.standby ? [{ kind: "standby" as const, where: facts.standby }] : []),
    ...(chain ? [{ kind: "chain" as const, step: chain }] : []),
    ...(!onSite && zone ? [{ kind: "clock" as const, hours: Math.round(sharedHours(facts.timeZone, zone, today)) }] : []),
    ...(facts.missions > 0 ? [{ kind: "load" as const, missions: facts.missions }] : []),
    ...(need.window && onSite && noticeMissing(facts.noticeDays, today, need.window.from) ? [{ kind: "notice" as const, days: facts.noticeDays }] : []),
    ...(need.window && onSite && comesFromAbroad(facts, need.countries) && daysUntil(need.window.from, today) < visaDays ? [{ kind: "entry" as const, days: daysUntil(need.window.from, today) }] : []),
    ...(!facts.open ? [{ kind: "closed" as const }] : []),
    ...(facts.isStale ? [{ kind: "stale" as const }] : []),
  ];
}

const daysUntil = (day: string, today: string) => Math.max(0, Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000));

/** Fewer working days are left than somebody wants to know beforehand; five in seven days are. */
const noticeMissing = (days: number, today: string, from: string) => daysUntil(from, today) * (5 / 7) < days;

/** So long a visa may take. Who holds which visa or citizenship is theirs alone, and asking country by country would tell it; where they work, everybody knows. */
const visaDays = 30;
const comesFromAbroad = ({ officeCountry }: PersonFacts, countries: string[]) => officeCountry !== null && countries.length > 0 && !countries.includes(officeCountry);

/** Tells in facts why each of some people is proposed: three queries, however many. What guests may not know of colleagues is left out. */
export async function tellReasons(actor: Actor, weighed: Weighed[], asked: Asked, locale: Locale): Promise<RankedExpert[]> {
  if (weighed.length === 0) return [];
  const ids = weighed.map(({ person: { id } }) => id);
  const firsts = weighed.flatMap(({ person: facts }) => telling(facts, asked)[0]?.id ?? []);
  const [rows, labels, sources] = await Promise.all([rowsOf(ids, locale), labelsOf(actor, ids, locale), firsts.length > 0 ? shownBy(actor, firsts) : []]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const shown = new Map(sources.map((source) => [source.id, source]));
  const isColleague = actor.organisationRole !== "guest";
  return weighed.flatMap((one) => {
    const row = rowOf.get(one.person.id);
    if (!row) return [];
    const { person: facts, failed } = one;
    const near = (termId: string) => Math.max(0, ...asked.topics.map(({ nearness: nearTo }) => nearTo.get(termId) ?? 0));
    const fields = labels.filter(({ personId }) => personId === facts.id).sort((a, b) => near(b.termId) - near(a.termId)).slice(0, fieldsTold)
      .map(({ label, level, years, termId }): Reason => ({ kind: "field", label, level, years, isAsked: near(termId) >= nearness.below }));
    const held = facts.wordsHeld > 0 && asked.need.rest.length > 0 ? [{ kind: "words" as const, words: asked.need.rest }] : [];
    const reasons = [
      ...evidenceReasons(facts, asked, shown, locale), ...fields, ...languageReasons(facts, asked, failed.includes("language"), locale),
      ...placeReasons(facts, asked, locale), ...(isColleague ? termsReasons(one, asked, locale) : []), ...held,
    ];
    return [{
      personId: facts.id, handle: facts.handle, name: row.name, nativeName: row.nativeName, photo: row.photo, title: row.title, city: row.city, officeCode: facts.officeCode, timeZone: facts.timeZone, misses: failed,
      reasons, why: reasons.map((reason) => reasonInWords(reason, locale)),
      releasedBy: isColleague && row.releaserHandle && row.releaserName ? { handle: row.releaserHandle, name: row.releaserName } : null,
    }];
  });
}
