import { eq, inArray, sql } from "drizzle-orm";
import { documentHref, guidanceToRead } from "~/modules/documents/public.server";
import { suggestedTeams, teamsOf } from "~/modules/teams/public.server";
import { membership, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { dayOf, inductionOf } from "./buddy-of.server";
import { peopleLike } from "./people-like.server";
import { progressOf, stepsOf } from "./steps-of.server";

const most = { teams: 4, people: 5, documents: 5 };

/**
 * A newcomer's own first weeks: steps by when they are due, buddy, teams and people with reasons, what to
 * read. `begun` is null for whoever has no induction; their page says so. The number of queries does not
 * grow with what is found.
 */
export async function firstWeekView(actor: Actor, locale: Locale) {
  const found = await inductionOf(actor.personId, locale);
  if (!found) return { begun: null };
  const [steps, own, suggestions, people, reading] = await Promise.all([
    stepsOf(database(), actor.personId, locale),
    teamsOf(actor, locale),
    suggestedTeams(actor, locale, most.teams),
    actor.organisationRole === "guest" ? [] : peopleLike(actor.personId, locale, { limit: most.people, near: false }),
    guidanceToRead(actor, locale, most.documents),
  ]);
  const peers = await peersIn(actor.personId, suggestions.map(({ slug }) => slug));
  return {
    begun: {
      day: dayOf(found.startedAt, actor.timeZone),
      finished: found.finishedAt !== null,
      progress: progressOf(steps),
      buddy: found.buddy,
      teams: own.filter(({ role }) => role !== "observer").map(({ slug, name }) => ({ slug, name })),
      suggestions: suggestions.map((suggestion) => ({ ...suggestion, peers: peers.get(suggestion.slug) ?? 0 })),
      people,
      reading: reading.map((document) => ({ ...document, href: documentHref(document) })),
    },
  };
}

export type FirstWeek = NonNullable<Awaited<ReturnType<typeof firstWeekView>>["begun"]>;

/** How many people of the person's own function are in each of these teams. */
async function peersIn(personId: number, slugs: string[]): Promise<Map<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await database()
    .select({ slug: team.slug, peers: sql<number>`count(*)::int` })
    .from(team)
    .innerJoin(membership, eq(membership.teamId, team.id))
    .innerJoin(person, eq(person.id, membership.personId))
    .where(sql`${inArray(team.slug, slugs)} and ${person.status} = 'active' and ${person.function} = (select function from person where id = ${personId})`)
    .groupBy(team.slug);
  return new Map(rows.map(({ slug, peers }) => [slug, peers]));
}
