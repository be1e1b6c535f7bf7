import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { announcementsToday } from "~/modules/announcements/public.server";
import { upcomingEvents } from "~/modules/calendar/public.server";
import { unreadByTeam } from "~/modules/discussion/public.server";
import { documentHref, recentDocuments } from "~/modules/documents/public.server";
import { guidanceWaiting } from "~/modules/guidance/public.server";
import { inductionToday } from "~/modules/induction/public.server";
import { requestsWaiting } from "~/modules/requests/public.server";
import { callsToPerson, newMembers, requestsToAnswer, suggestedTeams, teamsOf, type NewMember, type OwnTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { changedThreads } from "./changed-threads.server";
import { noteVisit, previousVisit } from "./note-visit.server";
import { questionsForYou } from "./questions-for-you.server";

const day = 86_400_000;
/** What a first visit looks back on. */
const firstLook = 7 * day;
/** How far ahead events are told. */
const eventDays = 14;
const most = { events: 5, threads: 12, documents: 6, members: 60, questions: 3, suggestions: 4, announcements: 3, support: 6, guidance: 6 };
/** With this many teams one has found one's way. */
const settled = 3;

/**
 * What a member finds on arriving: what waits for them, what changed since the visit before, and for
 * newcomers which teams may be theirs. Notes the visit. The number of queries does not grow with what
 * they find.
 */
export async function todayView(actor: Actor, locale: Locale) {
  await noteVisit(actor);
  const [previous, teams] = await Promise.all([previousVisit(actor), teamsOf(actor, locale)]);
  const since = previous ?? new Date(Date.now() - firstLook);
  const [self, unread, threads, documents, joined, requests, calls, questions, suggestions, induction, events, announcements, support, guidance] = await Promise.all([
    selfOf(actor, locale),
    unreadByTeam(actor),
    changedThreads(actor, { since, limit: most.threads }),
    recentDocuments(actor, locale, { since, limit: most.documents }),
    newMembers(actor, { since, limit: most.members }),
    requestsToAnswer(actor, locale),
    callsToPerson(actor, locale),
    questionsForYou(actor, locale, most.questions),
    teams.length < settled ? suggestedTeams(actor, locale, most.suggestions) : [],
    inductionToday(actor, locale),
    upcomingEvents(actor, { locale, timeZone: actor.timeZone }, { limit: most.events, days: eventDays }),
    announcementsToday(actor, locale, most.announcements),
    requestsWaiting(actor, locale, most.support),
    guidanceWaiting(actor, locale, most.guidance),
  ]);
  const byId = new Map(teams.map((team) => [team.id, team]));
  return {
    ...self,
    since: previous,
    waiting: { calls, support, guidance, requests, questions: inTeams(questions, byId) },
    threads: inTeams(threads, byId),
    documents: documents.map((document) => ({ ...document, href: documentHref(document) })),
    joined: joinedByTeam(joined, byId),
    teams: teams.map((team) => ({ slug: team.slug, name: team.name, unread: unread.get(team.id)?.threads ?? 0 })),
    suggestions,
    induction,
    events,
    announcements,
  };
}

export type TodayView = Awaited<ReturnType<typeof todayView>>;

async function selfOf({ personId }: Actor, locale: Locale) {
  const [row] = await database()
    .select({
      name: person.displayName, familyName: person.familyName, handle: person.handle,
      city: sql<string | null>`${office.city} ->> ${locale}::text`,
      hasExpertise: sql<boolean>`exists (select from person_expertise where person_id = ${person.id})`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(person.id, personId));
  const { name = "", familyName = "", handle = "", city = null, hasExpertise = true } = row ?? {};
  return { givenName: givenNameIn(name, familyName), handle, city, hasExpertise };
}

/** A name without its family part, wherever that stands; the whole name where nothing else is left. */
export function givenNameIn(name: string, familyName: string): string {
  const rest = name.replace(familyName, "").replace(/\s+/gu, " ").trim();
  return rest === "" ? name : rest;
}

/** Gives each thing its team's name and address. */
function inTeams<Thing extends { teamId: number }>(things: Thing[], teams: Map<number, OwnTeam>) {
  return things.flatMap((thing) => {
    const team = teams.get(thing.teamId);
    return team ? [{ ...thing, teamSlug: team.slug, teamName: team.name }] : [];
  });
}

/** The people who joined, a few named and the rest counted, by team. */
function joinedByTeam(members: NewMember[], teams: Map<number, OwnTeam>) {
  return [...Map.groupBy(members, (member) => member.teamId)].flatMap(([teamId, people]) => {
    const team = teams.get(teamId);
    const named = people.slice(0, 3).map(({ handle, name }) => ({ handle, name }));
    return team ? [{ slug: team.slug, name: team.name, people: named, more: people.length - named.length }] : [];
  });
}
