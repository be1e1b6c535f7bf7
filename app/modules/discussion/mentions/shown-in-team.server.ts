import { and, eq, sql } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { document, membership, person, team, thread } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { mentionedIn, showMentionsAnew, type ShownMention } from "~/platform/rich-text/shown-mentions";
import { namedBy, shownDocument, shownPerson, shownThread, type Named } from "./shown-as";

/**
 * Rendered texts as the readers of a team may see their mentions: who may not read there is no more than the words,
 * and titles are those of the team's own threads and documents. For texts that came from another team, or name what
 * went to another. What was no mention becomes none.
 */
export async function shownInTeam(on: Queryable, teamId: number, texts: string[]): Promise<string[]> {
  const named = texts.flatMap(mentionedIn).flatMap((href) => namedBy(href) ?? []);
  const [there] = named.length === 0 ? [] : await on.select({ id: team.id, slug: team.slug }).from(team).where(eq(team.id, teamId));
  if (!there) return texts;
  const [people, threads, documents] = [await peopleIn(on, teamId, named), await threadsAmong(on, named), await documentsAmong(on, named)];
  const shown = (href: string): ShownMention | string | null => {
    const each = namedBy(href);
    if (!each) return null;
    if ("handle" in each) return people.get(each.handle) ?? `@${each.handle}`;
    if ("threadId" in each) return shownThread(there, threads.get(each.threadId) ?? nowhere(each.threadId));
    return shownDocument(there, documents.get(each.documentId) ?? nowhere(each.documentId));
  };
  return texts.map((html) => showMentionsAnew(html, shown));
}

/** What is gone is nobody's. */
const nowhere = (id: number) => ({ id, teamId: null, title: "" });

async function peopleIn(on: Queryable, teamId: number, named: Named[]): Promise<Map<string, ShownMention>> {
  const handles = named.flatMap((each) => ("handle" in each ? each.handle : []));
  if (handles.length === 0) return new Map();
  const isMember = sql<boolean>`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id})`;
  const found = await on.select({ handle: person.handle, name: person.displayName, isMember }).from(person).where(and(oneOf(person.handle, handles, "text"), readersOfTeam(teamId)));
  return new Map(found.map((each) => [each.handle, shownPerson(each)]));
}

async function threadsAmong(on: Queryable, named: Named[]) {
  const ids = named.flatMap((each) => ("threadId" in each ? each.threadId : []));
  const found = ids.length === 0 ? [] : await on.select({ id: thread.id, teamId: thread.teamId, title: thread.title }).from(thread).where(oneOf(thread.id, ids, "int"));
  return new Map(found.map((each) => [each.id, each]));
}

async function documentsAmong(on: Queryable, named: Named[]) {
  const ids = named.flatMap((each) => ("documentId" in each ? each.documentId : []));
  const found = ids.length === 0 ? [] : await on.select({ id: document.id, teamId: document.teamId, title: document.title }).from(document).where(oneOf(document.id, ids, "int"));
  return new Map(found.map((each) => [each.id, each]));
}
