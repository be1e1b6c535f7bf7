import { and, asc, desc, eq, sql } from "drizzle-orm";
import { expertiseTerm, membership, office, person, personCountry, personExpertise, personLanguage, profile, team } from "~db/schema";
import { visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { evidenceOf } from "./evidence-list.server";
import { visibleHere } from "./people-predicates.server";
import { mayEditProfile } from "./policy";
import { supportOf } from "./support-view.server";

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
    .select({ language: personLanguage.language, speak: personLanguage.speak, read: personLanguage.read, write: personLanguage.write })
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

/** A person's page. Throws `not_found` for whom this reader may not see. */
export async function profileView(actor: Actor, handle: string, locale: Locale) {
  if (!handleShape.test(handle)) return notFound("person");
  const [who] = await database()
    .select({
      id: person.id, handle: person.handle, name: person.displayName, nativeName: person.nativeName, photo: person.photoId, familyName: person.familyName, email: person.email,
      title: person.title, function: person.function,
      office: sql<string | null>`${office.name}->>${locale}::text`, city: sql<string | null>`${office.city}->>${locale}::text`, officeCode: office.code,
      officeCountry: office.countryIso2, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      about: profile.about, aboutLanguage: profile.aboutLanguage, open: profile.open, updatedAt: profile.updatedAt, revision: profile.revision,
    })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(person.handle, handle), visibleHere(actor)));
  if (!who) return notFound("person");
  const [expertise, languages, countries, teams, evidence, time] = await Promise.all([
    expertiseOf(who.id, locale), languagesOf(who.id), countriesOf(who.id), teamsShown(actor, who.id, locale),
    evidenceOf(actor, who.id, locale), supportOf(actor, who, locale),
  ]);
  const names = formatFor(locale, "UTC");
  const { id, updatedAt, about, open, revision, ...rest } = who;
  return {
    ...rest, about: about ?? "", open: open ?? true, revision: revision ?? 1, updatedAt: updatedAt?.toISOString() ?? null,
    expertise, teams, evidence, ...time,
    languages: languages.map((entry) => ({ ...entry, name: names.language(entry.language) })),
    countries: countries.map((entry) => ({ ...entry, name: names.country(entry.country) })),
    country: who.officeCountry && names.country(who.officeCountry),
    abilities: { edit: mayEditProfile(actor, id) },
  };
}

export type ProfileView = Awaited<ReturnType<typeof profileView>>;
