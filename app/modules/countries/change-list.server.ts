import { and, eq, sql } from "drizzle-orm";
import { country, countryList, listedCountry } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessList } from "./access-list.server";
import { written } from "./create-list.server";
import type { CountryListInput, ListStep } from "./schema.server";

/** Gives a list other words or has it keep other facts; nothing kept is lost when a fact is no longer shown. Needs `manage`. */
export function changeList(actor: Actor, teamSlug: string, listSlug: string, input: CountryListInput): Promise<void> {
  return transaction(async (tx) => {
    const { list } = await accessList(actor, teamSlug, listSlug, "manage", tx);
    await tx.update(countryList).set({ title: written(input.title), purpose: written(input.purpose), facts: input.facts }).where(eq(countryList.id, list.id));
    await appendEvent(tx, "countries.list_changed", { listId: list.id });
  });
}

/** Puts a country on a list or takes it off; what was kept of it comes back when it is put on again. Needs `manage`; throws `invalid` for a country that does not exist. */
export function changeListedCountries(actor: Actor, teamSlug: string, listSlug: string, step: ListStep): Promise<void> {
  return transaction(async (tx) => {
    const { list } = await accessList(actor, teamSlug, listSlug, "manage", tx);
    if (step.intent === "list") await putOn(tx, list.id, step.country, actor.personId);
    else await tx.update(listedCountry).set({ removedAt: sql`now()` }).where(and(eq(listedCountry.listId, list.id), eq(listedCountry.countryIso2, step.country)));
    await appendEvent(tx, "countries.list_changed", { listId: list.id });
  });
}

async function putOn(tx: Transaction, listId: number, iso2: string, personId: number): Promise<void> {
  const [known] = await tx.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, iso2));
  if (!known) throw new DomainError("invalid", "country_missing", "country");
  await tx.insert(listedCountry).values({ listId, countryIso2: iso2, updatedById: personId })
    .onConflictDoUpdate({ target: [listedCountry.listId, listedCountry.countryIso2], set: { removedAt: null } });
}
