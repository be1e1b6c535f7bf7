import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import type { PinKind } from "./contract";

/** A thread or document of a team, as its pins name it. */
export interface PinnedThing {
  kind: PinKind;
  id: number;
  title: string;
  language: Locale;
  href: string;
}

type Row = Omit<PinnedThing, "href"> & Record<string, unknown>;

/** Threads and documents of one team in one list. */
const things = (teamId: number) => sql`(
  select 'thread' as kind, id, title, language, last_message_at as at from thread where team_id = ${teamId}
  union all
  select 'document', id, title, language, updated_at from document where team_id = ${teamId} and trashed_at is null)`;

/** The address of something that can be pinned in a team. */
export const pinnedHref = (slug: string, { kind, id }: { kind: PinKind; id: number }): string => (kind === "thread" ? `/teams/${slug}/threads/${id}` : `/documents/${id}`);

const withHref = (slug: string) => ({ kind, id, title, language }: Row): PinnedThing => ({ kind, id, title, language, href: pinnedHref(slug, { kind, id }) });

/** For a query that reads a thread or document: whether its team has pinned it. */
export const isPinned = (kind: PinKind, thing: { teamId: AnyColumn; id: AnyColumn }): SQL<boolean> =>
  sql<boolean>`exists (select from team_pin pin where pin.team_id = ${thing.teamId} and pin.kind = ${kind} and pin.target_id = ${thing.id})`;

/** What is pinned in a team, in its order. The caller has checked `read`. */
export async function pinnedIn(team: { id: number; slug: string }): Promise<PinnedThing[]> {
  const rows = await database().execute<Row>(sql`
    select pin.kind, pin.target_id as id, coalesce(thread.title, document.title) as title, coalesce(thread.language, document.language) as language
    from team_pin pin
    left join thread on pin.kind = 'thread' and thread.id = pin.target_id and thread.team_id = pin.team_id
    left join document on pin.kind = 'document' and document.id = pin.target_id and document.team_id = pin.team_id and document.trashed_at is null
    where pin.team_id = ${team.id} and coalesce(thread.id, document.id) is not null
    order by pin.position, pin.created_at`);
  return rows.map(withHref(team.slug));
}

/** How many are offered to be pinned at once. */
const offered = 12;

/** The page on which pins are kept: those there are, and what else could be pinned, by words of the title or the latest. Needs `manage`. */
export async function pinsView(actor: Actor, slug: string, words: string): Promise<{ pinned: PinnedThing[]; offered: PinnedThing[] }> {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const [pinned, rows] = await Promise.all([
    pinnedIn(team),
    database().execute<Row>(sql`
      select thing.kind, thing.id, thing.title, thing.language from ${things(team.id)} thing
      where thing.title ilike ${pattern}
        and not exists (select from team_pin pin where pin.team_id = ${team.id} and pin.kind = thing.kind and pin.target_id = thing.id)
      order by thing.at desc limit ${offered}`),
  ]);
  return { pinned, offered: rows.map(withHref(team.slug)) };
}
