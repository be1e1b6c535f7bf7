import { msg, plural } from "@lingui/core/macro";
import { and, desc, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import { membership, office, person, profile, searchEntry, team } from "~db/schema";
import { accessConversation, readersOfThread } from "~/modules/discussion/public.server";
import { accessTeam, peopleVisibleTo, readableTeam, readersOfTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import { foldText } from "~/platform/text/fold";
import { matchOf } from "~/platform/text/match.server";
import type { MentionOptions, MentionOption } from "./contract";
import type { MentionQuery } from "./schema.server";

const most = 8;

/** Whom everybody may call in a team, and whom only those who answer for it. */
const groups = ["lead", "team"] as const;

/**
 * What somebody writing in a team may mean by what they typed behind `@` (people who would be told and whom they may know of: those who
 * lead the team and its members first; in a conversation its people alone) or `#` (threads and documents they may read, the
 * team's own first); `only` is for fields that take nothing but people, or documents. Without a place, as in a field for names, all whom they may know of. Throws `not_found` where they may not read the place.
 */
export async function mentionOptions(actor: Actor, locale: Locale, query: MentionQuery): Promise<MentionOptions> {
  const { sign } = query;
  const place = await placeOf(actor, query);
  const options = await (sign === "@" ? calledLike(place, locale, query) : placesLike(actor, place.teamId, locale, query));
  const i18n = i18nFor(locale);
  const count = Math.min(most, options.length);
  return {
    options: options.slice(0, most),
    label: sign === "@" ? i18n._(msg({ id: "search.mention.people", message: "People to name" })) : i18n._(msg({ id: "search.mention.places", message: "Threads and documents to name" })),
    status: i18n._(msg({ id: "search.mention.count", message: plural(count, { one: "# choice; the arrow keys choose, Enter takes it", other: "# choices; the arrow keys choose, Enter takes one" }) })),
  };
}

/** Where somebody writes: whom a message there can reach, those of them who come first (outside teams nobody does), and whether they may call the team. */
interface Place {
  teamId: number | null;
  readers: SQL | undefined;
  near?: SQL<boolean>;
  role: string | null;
}

async function placeOf(actor: Actor, { team: slug, conversation }: MentionQuery): Promise<Place> {
  if (conversation !== undefined) {
    await accessConversation(actor, conversation);
    return { teamId: null, readers: readersOfThread({ id: conversation, teamId: null }), role: null };
  }
  if (slug === "") return { teamId: null, readers: peopleVisibleTo(actor), role: null };
  const { team: place, role } = await accessTeam(actor, { slug }, "read");
  const near = sql<boolean>`exists (select from ${membership} where ${membership.teamId} = ${place.id} and ${membership.personId} = ${person.id})`;
  return { teamId: place.id, readers: and(readersOfTeam(place.id), peopleVisibleTo(actor)), near, role };
}

async function calledLike(place: Place, locale: Locale, { q, only }: MentionQuery): Promise<MentionOption[]> {
  if (only === "documents") return [];
  return [...(only === "people" ? [] : groupsLike(q, place, locale)), ...(await peopleLike(place, locale, q))];
}

function groupsLike(q: string, { teamId, role }: Place, locale: Locale): MentionOption[] {
  if (teamId === null) return [];
  const i18n = i18nFor(locale);
  const details = {
    lead: i18n._(msg({ id: "search.mention.lead", message: "those who lead the team" })),
    team: i18n._(msg({ id: "search.mention.team", message: "all members of the team" })),
  };
  const mayCall = { lead: true, team: role === "lead" || role === "coordinator" };
  return groups.filter((name) => mayCall[name] && q !== "" && name.startsWith(q.toLowerCase())).map((name) => ({ insert: `@${name}`, label: `@${name}`, detail: details[name] }));
}

const pattern = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

async function peopleLike({ readers, near }: Place, locale: Locale, q: string): Promise<MentionOption[]> {
  const words = foldText(q).split(/\s+/).filter(Boolean);
  const begins = words[0] ? sql`(${profile.names} like ${`${pattern(words[0]).slice(1)}`} or ${person.handle} like ${`${pattern(words[0]).slice(1)}`})` : undefined;
  const fits = words.map((word) => or(sql`${profile.names} like ${pattern(word)}`, sql`${person.handle} like ${pattern(word)}`));
  const rows = await database()
    .select({ handle: person.handle, name: person.displayName, photo: person.photoId, title: person.title, city: sql<string | null>`${office.city} ->> ${locale}::text` })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    // Nobody is asked of the whole organisation before there is a letter to look for.
    .where(and(readers, words.length === 0 ? near : undefined, ...fits))
    .orderBy(...(near ? [desc(near)] : []), ...(begins ? [desc(begins)] : []), person.displayName, person.id)
    .limit(most);
  return rows.map(({ handle, name, photo, title, city }) => ({ insert: `@${handle}`, label: name, photo, detail: [title, city].filter(Boolean).join(", ") }));
}

async function placesLike(actor: Actor, teamId: number | null, locale: Locale, { q, only }: MentionQuery): Promise<MentionOption[]> {
  const named = /^(thread|document)-(\d{1,9})$/.exec(q);
  const question = named ? null : await ask(q);
  const fits = named ? and(eq(searchEntry.kind, named[1] as "thread"), eq(searchEntry.entityId, named[2] ?? "")) : question ? matchOf(question, searchEntry).where : undefined;
  const rows = await database()
    .select({ kind: searchEntry.kind, id: searchEntry.entityId, title: searchEntry.title, team: sql<string | null>`${team.name} ->> ${locale}::text` })
    .from(searchEntry)
    .leftJoin(team, eq(team.id, searchEntry.teamId))
    .where(and(inArray(searchEntry.kind, only === "documents" ? ["document"] : ["thread", "document"]), fits ?? (teamId === null ? undefined : eq(searchEntry.teamId, teamId)), readableTeam(actor, searchEntry.teamId)))
    .orderBy(...(teamId === null ? [] : [desc(eq(searchEntry.teamId, teamId))]), desc(searchEntry.happenedAt))
    .limit(most);
  return rows.map(({ kind, id, title, team: name }) => ({ insert: `#${kind}-${id}`, label: title, detail: name ?? "" }));
}
