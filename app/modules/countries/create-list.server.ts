import { count, eq, sql } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { countryList } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { bestText, type TextsByLanguage } from "~/platform/i18n/best-text";
import { maxLists } from "./contract";
import type { CountryListInput } from "./schema.server";

/** The words of a form without the languages left empty. */
export function written(texts: Record<string, string | undefined>): TextsByLanguage {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
}

/** A readable address from a title, told apart from the team's other lists by a number. */
function slugFor(title: TextsByLanguage, taken: string[]): string {
  const words = bestText(title, "en").text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40);
  const base = words === "" || words === "new" ? "list" : words;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}

/** Begins a country list in a team; appends `countries.list_changed`. Needs `manage`. Throws `invalid` when the team keeps twelve already. */
export function createList(actor: Actor, teamSlug: string, input: CountryListInput): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "manage", tx);
    // One at a time: two of one title that begin at once get addresses of their own.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`country lists of ${team.id}`}))`);
    await refuseTooMany(tx, team.id);
    const taken = await tx.select({ slug: countryList.slug }).from(countryList).where(eq(countryList.teamId, team.id));
    const title = written(input.title);
    const slug = slugFor(title, taken.map((row) => row.slug));
    const [created] = await tx
      .insert(countryList)
      .values({ teamId: team.id, slug, title, purpose: written(input.purpose), facts: input.facts })
      .returning({ id: countryList.id });
    await appendEvent(tx, "countries.list_changed", { listId: created!.id });
    return { slug };
  });
}

async function refuseTooMany(tx: Transaction, teamId: number): Promise<void> {
  const [row] = await tx.select({ lists: count() }).from(countryList).where(eq(countryList.teamId, teamId));
  if ((row?.lists ?? 0) >= maxLists) throw new DomainError("invalid", "too_many_lists", "title");
}
