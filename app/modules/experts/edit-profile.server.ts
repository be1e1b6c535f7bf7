import { and, count, eq, sql } from "drizzle-orm";
import { country, dismissedSuggestion, expertiseTerm, person, personCountry, personExpertise, personLanguage, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { changeProfile } from "./change-profile.server";
import { entriesMax } from "./contract";
import { rememberWords } from "./findable-words.server";
import type { ProfileStep } from "./schema.server";

type Step<Intent extends ProfileStep["intent"]> = Extract<ProfileStep, { intent: Intent }>;

async function refuseTooMany(tx: Transaction, table: typeof personExpertise | typeof personLanguage | typeof personCountry, personId: number) {
  const [row] = await tx.select({ number: count() }).from(table).where(eq(table.personId, personId));
  if ((row?.number ?? 0) > entriesMax) throw new DomainError("invalid", "too many entries", "entries");
}

async function saveAbout(tx: Transaction, personId: number, step: Step<"about">): Promise<void> {
  const { title, about, aboutLanguage, open, revision } = step;
  const changed = await tx
    .update(profile)
    .set({ about, aboutLanguage, open: open === "on", revision: sql`revision + 1` })
    .where(and(eq(profile.personId, personId), eq(profile.revision, revision)))
    .returning({ personId: profile.personId });
  if (changed.length === 0) throw new DomainError("conflict", "the profile was changed elsewhere", "about");
  await tx.update(person).set({ title }).where(eq(person.id, personId));
}

async function saveExpertise(tx: Transaction, personId: number, step: Step<"save-expertise">): Promise<void> {
  const [term] = await tx.select({ id: expertiseTerm.id }).from(expertiseTerm).where(eq(expertiseTerm.id, step.termId));
  if (!term) throw new DomainError("invalid", "unknown term", "termId");
  const values = { level: step.level, years: step.years ?? null, lastUsed: step.lastUsed ?? null };
  await tx.insert(personExpertise).values({ personId, termId: step.termId, ...values })
    .onConflictDoUpdate({ target: [personExpertise.personId, personExpertise.termId], set: values });
  await refuseTooMany(tx, personExpertise, personId);
}

async function saveLanguage(tx: Transaction, personId: number, step: Step<"save-language">): Promise<void> {
  const isOn = (value: "on" | undefined) => value === "on";
  const values = {
    speak: step.speak ?? null, read: step.read ?? null, write: step.write ?? null,
    facilitates: isOn(step.facilitates), drafts: isOn(step.drafts), examined: isOn(step.examined),
  };
  await tx.insert(personLanguage).values({ personId, language: step.language, ...values })
    .onConflictDoUpdate({ target: [personLanguage.personId, personLanguage.language], set: values });
  await refuseTooMany(tx, personLanguage, personId);
}

async function saveCountry(tx: Transaction, personId: number, step: Step<"save-country">): Promise<void> {
  const [known] = await tx.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, step.country));
  if (!known) throw new DomainError("invalid", "unknown country", "country");
  const untilYear = step.untilYear ?? null;
  await tx.insert(personCountry).values({ personId, countryIso2: step.country, kind: step.kind, fromYear: step.fromYear, untilYear })
    .onConflictDoUpdate({ target: [personCountry.personId, personCountry.countryIso2, personCountry.kind, personCountry.fromYear], set: { untilYear } });
  await refuseTooMany(tx, personCountry, personId);
}

async function apply(tx: Transaction, personId: number, step: ProfileStep): Promise<void> {
  switch (step.intent) {
    case "about": return saveAbout(tx, personId, step);
    case "save-expertise": return saveExpertise(tx, personId, step);
    case "save-language": return saveLanguage(tx, personId, step);
    case "save-country": return saveCountry(tx, personId, step);
    case "remove-expertise":
      await tx.delete(personExpertise).where(and(eq(personExpertise.personId, personId), eq(personExpertise.termId, step.termId)));
      return;
    case "dismiss-suggestion":
      await tx.insert(dismissedSuggestion).select(tx.select({ personId: sql`${personId}::int`.as("person_id"), termId: expertiseTerm.id }).from(expertiseTerm).where(eq(expertiseTerm.id, step.termId))).onConflictDoNothing();
      return;
    case "remove-language":
      await tx.delete(personLanguage).where(and(eq(personLanguage.personId, personId), eq(personLanguage.language, step.language)));
      return;
    case "remove-country":
      await tx.delete(personCountry).where(and(
        eq(personCountry.personId, personId), eq(personCountry.countryIso2, step.country),
        eq(personCountry.kind, step.kind), eq(personCountry.fromYear, step.fromYear),
      ));
  }
}

/**
 * One step of editing one's own profile. In one transaction the change is made, what the person is found
 * by is written anew and the event appended. Throws `conflict` when the text was changed elsewhere since
 * the form was made, `invalid` for terms and countries that do not exist and for more than forty entries.
 */
export async function editProfile({ personId }: Actor, step: ProfileStep): Promise<void> {
  await changeProfile(personId, async (tx) => {
    await apply(tx, personId, step);
    await rememberWords(tx, personId);
  });
}
