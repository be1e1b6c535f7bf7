import { and, asc, desc, eq, sql } from "drizzle-orm";
import { expertiseTerm, membership, office, person, personCountry, personExpertise, personLanguage, personPost, profile, team } from "~db/schema";
import { peopleVisibleTo, visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { evidenceOf } from "./evidence-list.server";
import { namedDay } from "./named-day.server";
import { mayConfirmField, mayEditProfile } from "./policy";
import { sightOf } from "./sight/may-know.server";
import { isStale } from "./stale";
import { supportSeen } from "./support-view.server";

function expertiseOf(personId: number, locale: Locale) {
  return database()
    .select({
      termId: personExpertise.termId, label: sql<string>`${expertiseTerm.label}->>${locale}::text`,
      level: personExpertise.level, years: personExpertise.years, lastUsed: personExpertise.lastUsed,
    })
    .from(personExpertise)
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
    .where(eq(personExpertise.personId, personId))
    .orderBy(sql`array_position(array['reference','advanced','working'], ${personExpertise.level})`, sql`${personExpertise.years} desc nulls last`, expertiseTerm.position);
}

function languagesOf(personId: number) {
  return database()
    .select({
      language: personLanguage.language, speak: personLanguage.speak, read: personLanguage.read, write: personLanguage.write,
      facilitates: personLanguage.facilitates, drafts: personLanguage.drafts, examined: personLanguage.examined,
    })
    .from(personLanguage)
    .where(eq(personLanguage.personId, personId))
    .orderBy(sql`${personLanguage.speak} desc nulls last`, personLanguage.language);
}

function countriesOf(personId: number) {
  return database()
    .select({ country: personCountry.countryIso2, kind: personCountry.kind, fromYear: personCountry.fromYear, untilYear: personCountry.untilYear })
    .from(personCountry)
    .where(eq(personCountry.personId, personId))
    .orderBy(sql`coalesce(${personCountry.untilYear}, 9999) desc`, desc(personCountry.fromYear));
}

async function postOf(personId: number) {
  const [row] = await database().select({ unit: personPost.unit, grade: personPost.grade, contract: personPost.contract }).from(personPost).where(eq(personPost.personId, personId));
  return row ?? null;
}

/** Teams the person belongs to, as far as the reader may know of them. */
function teamsShown(actor: Actor, personId: number, locale: Locale) {
  return database()
    .select({ slug: team.slug, name: sql<string>`${team.name}->>${locale}::text`, role: membership.role })
    .from(membership)
    .innerJoin(team, eq(team.id, membership.teamId))
    .where(and(eq(membership.personId, personId), visibleTeam(actor, team.id)))
    .orderBy(sql`array_position(array['lead','coordinator','member','observer'], ${membership.role})`, asc(sql`${team.name}->>${locale}::text`));
}

/** What a handle looks like; anything else is not even looked up. */
const handleShape = /^[a-z0-9-]{1,80}$/;

/** A person's page, each part as far as this reader may know it. Throws `not_found` for whom they may not see. */
export async function profileView(actor: Actor, handle: string, locale: Locale, now = new Date()) {
  if (!handleShape.test(handle)) return notFound("person");
  const [who] = await database()
    .select({
      id: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, photo: person.photoId, familyName: person.familyName, email: person.email,
      title: person.title, function: person.function,
      office: sql<string | null>`${office.name}->>${locale}::text`, city: sql<string | null>`${office.city}->>${locale}::text`, officeCode: office.code,
      officeCountry: office.countryIso2, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      about: profile.about, aboutLanguage: profile.aboutLanguage, open: profile.open, updatedAt: profile.updatedAt, confirmedAt: profile.confirmedAt, revision: profile.revision,
      pronouns: profile.pronouns, contactHours: profile.contactHours, nationalities: profile.nationalities, familyNameFirst: profile.familyNameFirst,
    })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(person.handle, handle), peopleVisibleTo(actor)));
  if (!who) return notFound("person");
  const sight = await sightOf(actor, who.id);
  const [expertise, languages, countries, teams, evidence, post, time] = await Promise.all([
    sight.expertise ? expertiseOf(who.id, locale) : [], sight.languages ? languagesOf(who.id) : [], sight.countries ? countriesOf(who.id) : [],
    sight.teams ? teamsShown(actor, who.id, locale) : [], evidenceOf(actor, who.id, locale), sight.post ? postOf(who.id) : null, supportSeen(sight, who, locale),
  ]);
  const names = formatFor(locale, "UTC");
  const { id, updatedAt, confirmedAt, about, open, revision, email, pronouns, contactHours, nationalities, ...rest } = who;
  return {
    ...rest, open: open ?? true, revision: revision ?? 1, updatedAt: updatedAt?.toISOString() ?? null,
    confirmedOn: confirmedAt && namedDay(confirmedAt.toISOString().slice(0, 10), locale), isStale: isStale(confirmedAt, now),
    email: sight.email ? email : null, about: sight.about ? (about ?? "") : "", pronouns: sight.pronouns ? (pronouns ?? "") : "", contactHours: sight.contactHours ? (contactHours ?? "") : "",
    nationalities: sight.nationalities ? (nationalities ?? []).map((iso2) => ({ iso2, name: names.country(iso2) })) : [],
    expertise, teams, evidence, post, ...time,
    languages: languages.map((entry) => ({ ...entry, name: names.language(entry.language) })),
    countries: countries.map((entry) => ({ ...entry, name: names.country(entry.country) })),
    country: who.officeCountry && names.country(who.officeCountry),
    abilities: { edit: mayEditProfile(actor, id), confirmFields: mayConfirmField(actor, id) },
  };
}

export type ProfileView = Awaited<ReturnType<typeof profileView>>;
