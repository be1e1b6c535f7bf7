import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { mayKnow, trainedUntilFor } from "~/modules/experts/public.server";
import type { PersonFunction } from "~/modules/organisation/contract";
import { functionOf, personFactsColumns } from "~/modules/organisation/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import type { MembershipRole } from "~/modules/teams/contract";
import { office, person, personLanguage, standbyPlace } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { bestText } from "~/platform/i18n/best-text";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { standbyListsOf } from "./access-list.server";
import { mayCallOutsideHours } from "./policy";
import type { StandbyQuery } from "./schema.server";
import { trainingTold } from "./training.server";

/** The working levels that let one run a conversation alone. */
const speaksWell = ["B2", "C1", "C2"];

/**
 * A team's standby lists and who stands by on the one asked for (else the first): those with valid
 * security training first, each with languages, place (as far as the reader may know them) and, for those who may call them, how to reach
 * them outside office hours. Needs `read`. Throws `not_found` for a list the team does not keep.
 */
export async function standbyView(actor: Actor, teamSlug: string, query: StandbyQuery, locale: Locale) {
  const { abilities, role, team } = await accessTeam(actor, { slug: teamSlug }, "read");
  const lists = await standbyListsOf(teamSlug);
  const shown = query.list === undefined ? lists[0] : (lists.find((list) => list.slug === query.list) ?? notFound("standby list"));
  const reader = { personId: actor.personId, role, function: await functionOf(actor.personId) };
  const people = shown ? await peopleOn(actor, shown.id, locale) : [];
  const own = people.find((place) => place.id === actor.personId);
  const names = formatFor(locale, "UTC");
  const spoken = [...new Set(people.flatMap((place) => place.spoken))];
  return {
    lists: lists.map((list) => ({ slug: list.slug, title: bestText(list.title, locale) })),
    list: shown && { slug: shown.slug, title: bestText(shown.title, locale), purpose: bestText(shown.purpose, locale), readyHours: shown.readyHours },
    all: people.length,
    people: people.filter((place) => fits(place, query)).map((place) => asShown(place, reader, names.language)),
    own: own ? { fromDay: own.fromDay, untilDay: own.untilDay, offer: own.offer, contact: own.contact } : null,
    languages: spoken.map((value) => ({ value, label: names.language(value) })).sort((a, b) => a.label.localeCompare(b.label, locale)),
    termId: team.termIds[0] ?? null,
    abilities: { standBy: abilities.post, manage: abilities.manage, ask: actor.organisationRole !== "guest" },
  };
}

export type StandbyView = Awaited<ReturnType<typeof standbyView>>;

type Place = Awaited<ReturnType<typeof peopleOn>>[number];

const fits = (place: Place, { language, region }: StandbyQuery): boolean =>
  (language === undefined || place.spoken.includes(language)) && (region === undefined || place.region === region);

function asShown(place: Place, reader: { personId: number; role: MembershipRole | null; function: PersonFunction }, nameOf: (code: string) => string) {
  const { spoken, contact, ...rest } = place;
  const callable = mayCallOutsideHours({ own: place.id === reader.personId, role: reader.role, function: reader.function });
  return { ...rest, languages: spoken.map(nameOf), contact: callable ? contact : null };
}

/** Everybody whose days on the list are not over, with what they speak well; one query. */
function peopleOn(actor: Actor, listId: number, locale: Locale) {
  const trainedUntil = trainedUntilFor(actor);
  return database()
    .select({
      ...personFactsColumns(locale),
      region: office.region,
      fromDay: standbyPlace.fromDay, untilDay: standbyPlace.untilDay, offer: standbyPlace.offer, contact: standbyPlace.contact,
      /** Today is one of the days. */
      now: sql<boolean>`${standbyPlace.fromDay} <= current_date`.as("now"),
      trainingTold: trainingTold(actor).as("training_told"),
      trainedUntil: trainedUntil.as("trained_until"),
      spoken: sql<string[]>`coalesce((
        select array_agg(${personLanguage.language} order by ${personLanguage.speak} desc, ${personLanguage.language})
        from ${personLanguage} where ${personLanguage.personId} = ${person.id} and ${personLanguage.speak} in ${speaksWell} and ${mayKnow(actor, "languages", person.id)}
      ), '{}')`.as("spoken"),
    })
    .from(standbyPlace)
    .innerJoin(person, and(eq(person.id, standbyPlace.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(standbyPlace.listId, listId), isNull(standbyPlace.removedAt), sql`coalesce(${standbyPlace.untilDay}, 'infinity') >= current_date`))
    .orderBy(sql`now desc`, sql`${trainedUntil} desc nulls last`, asc(person.familyName), asc(person.id));
}
