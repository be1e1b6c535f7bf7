import { and, eq, isNull } from "drizzle-orm";
import { countryOptions } from "~/modules/organisation/public.server";
import { listedCountry } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessList } from "./access-list.server";
import type { CountryFact } from "./contract";

/** A list as those who manage its team edit it: its words in all languages, the countries on it and those that could be. Needs `manage`. */
export async function editListView(actor: Actor, teamSlug: string, listSlug: string, locale: Locale) {
  const { team, list } = await accessList(actor, teamSlug, listSlug, "manage");
  const [countries, entries] = await Promise.all([
    countryOptions(locale),
    database().select({ iso2: listedCountry.countryIso2 }).from(listedCountry).where(and(eq(listedCountry.listId, list.id), isNull(listedCountry.removedAt))),
  ]);
  const on = new Set(entries.map((entry) => entry.iso2));
  const options = countries.map(({ iso2, name }) => ({ value: iso2, label: name }));
  return {
    team: { slug: team.slug, name: team.name[locale] },
    list: { slug: list.slug, title: list.title, purpose: list.purpose, facts: list.facts as CountryFact[] },
    listed: options.filter(({ value }) => on.has(value)),
    others: options.filter(({ value }) => !on.has(value)),
  };
}
