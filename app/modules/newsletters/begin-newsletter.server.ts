import { sql } from "drizzle-orm";
import { newsletter } from "~db/schema";
import { functionOf } from "~/modules/organisation/public.server";
import { accessTeam, teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { reservedSlugs } from "./contract";
import { newsletterAbilities } from "./policy";
import type { NewNewsletter } from "./schema.server";

async function speaksForAll(actor: Actor, on: Queryable): Promise<boolean> {
  return newsletterAbilities({ organisationRole: actor.organisationRole, function: await functionOf(actor.personId, on), role: null, ofTeam: false, archived: false }).edit;
}

/** For whom the actor may begin a newsletter: the organisation (`team` null), and teams they run. Empty for most. */
export async function newsletterOwners(actor: Actor, locale: Locale): Promise<{ team: number | null; name: string }[]> {
  const [forAll, teams] = await Promise.all([speaksForAll(actor, database()), teamsOf(actor, locale)]);
  const run = teams.filter(({ role }) => role === "lead" || role === "coordinator");
  return [...(forAll ? [{ team: null, name: "" }] : []), ...run.map(({ id, name }) => ({ team: id, name }))];
}

/** Begins a newsletter of a team the actor runs, or of the organisation. `forbidden` for whom neither is given. Returns its address. */
export function beginNewsletter(actor: Actor, { team, title, purpose }: NewNewsletter, language: Locale): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    if (team === undefined) {
      if (!(await speaksForAll(actor, tx))) throw new DomainError("forbidden", "may not begin a newsletter of the organisation");
    } else {
      await accessTeam(actor, { id: team }, "manage", tx);
    }
    const slug = await freeSlug(tx, title);
    await tx.insert(newsletter).values({ slug, teamId: team ?? null, title: { [language]: title }, purpose: purpose ? { [language]: purpose } : {} });
    return { slug };
  });
}

/** An address made of the title; what has no Latin letter gets a plain one. */
async function freeSlug(on: Queryable, title: string): Promise<string> {
  const base = title.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50) || "letter";
  const taken = await on.select({ slug: newsletter.slug }).from(newsletter).where(sql`${newsletter.slug} like ${`${base}%`}`);
  const known = new Set([...taken.map(({ slug }) => slug), ...reservedSlugs]);
  for (let place = 1; ; place++) {
    const slug = place === 1 ? base : `${base}-${place}`;
    if (!known.has(slug)) return slug;
  }
}
