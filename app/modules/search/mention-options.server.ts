import { msg, plural } from "@lingui/core/macro";
import { and, desc, eq, or, sql } from "drizzle-orm";
import { membership, office, person, profile, searchEntry, team } from "~db/schema";
import { accessTeam, readableTeam, readersOfTeam } from "~/modules/teams/public.server";
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
 * What somebody writing in a team may mean by what they typed behind `@` (people who would be told: those who lead the
 * team and its members first) or `#` (threads and documents they may read, the team's own first). Throws `not_found`
 * where they may not read the team.
 */
export async function mentionOptions(actor: Actor, locale: Locale, { team: slug, sign, q }: MentionQuery): Promise<MentionOptions> {
  const { team: place, role } = await accessTeam(actor, { slug }, "read");
  const options = sign === "@" ? [...groupsLike(q, role, locale), ...(await peopleLike(place.id, locale, q))] : await placesLike(actor, place.id, locale, q);
  const i18n = i18nFor(locale);
  const count = Math.min(most, options.length);
  return {
    options: options.slice(0, most),
    label: sign === "@" ? i18n._(msg({ id: "search.mention.people", message: "People to name" })) : i18n._(msg({ id: "search.mention.places", message: "Threads and documents to name" })),
    status: i18n._(msg({ id: "search.mention.count", message: plural(count, { one: "# choice; the arrow keys choose, Enter takes it", other: "# choices; the arrow keys choose, Enter takes one" }) })),
  };
}

function groupsLike(q: string, role: string | null, locale: Locale): MentionOption[] {
  const i18n = i18nFor(locale);
  const details = {
    lead: i18n._(msg({ id: "search.mention.lead", message: "those who lead the team" })),
    team: i18n._(msg({ id: "search.mention.team", message: "all members of the team" })),
  };
  const mayCall = { lead: true, team: role === "lead" || role === "coordinator" };
  return groups.filter((name) => mayCall[name] && q !== "" && name.startsWith(q.toLowerCase())).map((name) => ({ insert: `@${name}`, label: `@${name}`, detail: details[name] }));
}

const pattern = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

async function peopleLike(teamId: number, locale: Locale, q: string): Promise<MentionOption[]> {
  const words = foldText(q).split(/\s+/).filter(Boolean);
  const isMember = sql`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id})`;
  const begins = words[0] ? sql`(${profile.names} like ${`${pattern(words[0]).slice(1)}`} or ${person.handle} like ${`${pattern(words[0]).slice(1)}`})` : undefined;
  const fits = words.map((word) => or(sql`${profile.names} like ${pattern(word)}`, sql`${person.handle} like ${pattern(word)}`));
  const rows = await database()
    .select({ handle: person.handle, name: person.displayName, title: person.title, city: sql<string | null>`${office.city} ->> ${locale}::text` })
    .from(person)
    .innerJoin(profile, eq(profile.personId, person.id))
    .leftJoin(office, eq(office.id, person.officeId))
    // Nobody is asked of the whole organisation before there is a letter to look for.
    .where(and(readersOfTeam(teamId), words.length === 0 ? isMember : undefined, ...fits))
    .orderBy(desc(isMember), ...(begins ? [desc(begins)] : []), person.displayName, person.id)
    .limit(most);
  return rows.map(({ handle, name, title, city }) => ({ insert: `@${handle}`, label: name, detail: [title, city].filter(Boolean).join(", ") }));
}

async function placesLike(actor: Actor, teamId: number, locale: Locale, q: string): Promise<MentionOption[]> {
  const named = /^(thread|document)-(\d{1,9})$/.exec(q);
  const question = named ? null : await ask(q);
  const fits = named ? and(eq(searchEntry.kind, named[1] as "thread"), eq(searchEntry.entityId, named[2] ?? "")) : question ? matchOf(question, searchEntry).where : undefined;
  const rows = await database()
    .select({ kind: searchEntry.kind, id: searchEntry.entityId, title: searchEntry.title, team: sql<string | null>`${team.name} ->> ${locale}::text` })
    .from(searchEntry)
    .leftJoin(team, eq(team.id, searchEntry.teamId))
    .where(and(sql`${searchEntry.kind} in ('thread', 'document')`, fits ?? eq(searchEntry.teamId, teamId), readableTeam(actor, searchEntry.teamId)))
    .orderBy(desc(eq(searchEntry.teamId, teamId)), desc(searchEntry.happenedAt))
    .limit(most);
  return rows.map(({ kind, id, title, team: name }) => ({ insert: `#${kind}-${id}`, label: title, detail: name ?? "" }));
}
