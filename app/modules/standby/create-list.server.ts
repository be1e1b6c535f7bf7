import { sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { standbyList } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { standbyListsOf } from "./access-list.server";
import { maxStandbyLists } from "./contract";
import type { NewStandbyList } from "./schema.server";

/** Begins a standby list in a team, its words in one language; appends `standby.list_changed`. Needs `manage`. Throws `invalid` when the team keeps six already. */
export function createStandbyList(actor: Actor, teamSlug: string, { title, purpose, readyHours }: NewStandbyList, language: Locale): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "manage", tx);
    // One at a time: two that begin at once get addresses of their own.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`standby lists of ${team.id}`}))`);
    const lists = await standbyListsOf(team.slug, tx);
    if (lists.length >= maxStandbyLists) throw new DomainError("invalid", "too_many_lists", "title");
    const slug = freeSlug(lists.map((list) => list.slug));
    const [created] = await tx
      .insert(standbyList)
      .values({ teamId: team.id, slug, title: { [language]: title }, purpose: purpose ? { [language]: purpose } : {}, readyHours })
      .returning({ id: standbyList.id });
    await appendEvent(tx, "standby.list_changed", { listId: created!.id });
    return { slug };
  });
}

/** The first of standby, standby-2, standby-3 … that the team does not have; lists that came with an archive may stand between. */
function freeSlug(taken: string[]): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? "standby" : `standby-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
