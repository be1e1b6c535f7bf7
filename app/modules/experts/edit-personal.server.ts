import { and, eq, sql } from "drizzle-orm";
import { country, person, personPost, profile, profileAudience } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { changeProfile } from "./change-profile.server";
import { nationalitiesMax } from "./contract";
import { rememberWords } from "./findable-words.server";
import { nameInOrder } from "./name-order";
import type { PersonalStep } from "./personal-schema.server";
import { chosenFieldNames, chosenFields } from "./sight/fields";

type Step<Intent extends PersonalStep["intent"]> = Extract<PersonalStep, { intent: Intent }>;

async function saveNames(tx: Transaction, personId: number, { nativeName, familyNameFirst, pronouns, contactHours }: Step<"save-names">): Promise<void> {
  const isFirst = familyNameFirst === "on";
  const [who] = await tx.select({ displayName: person.displayName, familyName: person.familyName }).from(person).where(eq(person.id, personId));
  if (who) await tx.update(person).set({ nativeName: nativeName || null, displayName: nameInOrder(who, isFirst) }).where(eq(person.id, personId));
  await tx.update(profile).set({ familyNameFirst: isFirst, pronouns, contactHours }).where(eq(profile.personId, personId));
}

async function savePost(tx: Transaction, personId: number, { grade, contract, contractEnds }: Step<"save-post">): Promise<void> {
  const values = { grade: grade ?? null, contract, contractEnds: contractEnds ?? null };
  await tx.insert(personPost).values({ personId, ...values }).onConflictDoUpdate({ target: personPost.personId, set: values });
}

async function saveNationality(tx: Transaction, personId: number, iso2: string): Promise<void> {
  const [known] = await tx.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, iso2));
  if (!known) throw new DomainError("invalid", "unknown country", "country");
  await tx.update(profile).set({ nationalities: sql`array_append(${profile.nationalities}, ${iso2})` }).where(and(eq(profile.personId, personId), sql`not ${iso2} = any(${profile.nationalities})`));
  const [kept] = await tx.select({ number: sql<number>`cardinality(${profile.nationalities})` }).from(profile).where(eq(profile.personId, personId));
  if ((kept?.number ?? 0) > nationalitiesMax) throw new DomainError("invalid", "too many citizenships", "country");
}

/** Only what differs from the usual is kept, so that a part whose usual audience changes follows it. */
async function saveAudiences(tx: Transaction, personId: number, step: Step<"save-audiences">): Promise<void> {
  await tx.delete(profileAudience).where(eq(profileAudience.personId, personId));
  const chosen = chosenFieldNames.filter((field) => step[field] !== chosenFields[field].usual).map((field) => ({ personId, field, audience: step[field] }));
  if (chosen.length > 0) await tx.insert(profileAudience).values(chosen);
}

async function apply(tx: Transaction, personId: number, step: PersonalStep): Promise<void> {
  switch (step.intent) {
    case "save-names": return saveNames(tx, personId, step);
    case "save-post": return savePost(tx, personId, step);
    case "save-nationality": return saveNationality(tx, personId, step.country);
    case "remove-nationality":
      await tx.update(profile).set({ nationalities: sql`array_remove(${profile.nationalities}, ${step.country})` }).where(eq(profile.personId, personId));
      return;
    case "save-audiences": return saveAudiences(tx, personId, step);
  }
}

/**
 * One step of telling one's names, post or citizenships, or who may know what. In one transaction the change is made, what the
 * person is found by is written anew and the event appended. Throws `invalid` for countries that do not exist and for too many.
 */
export async function editPersonal({ personId }: Actor, step: PersonalStep): Promise<void> {
  await changeProfile(personId, async (tx) => {
    await apply(tx, personId, step);
    await rememberWords(tx, personId);
  });
}
