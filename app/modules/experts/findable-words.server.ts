import { eq, sql } from "drizzle-orm";
import { country, expertiseTerm, office, person, personCountry, personExpertise, personLanguage, profile } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import { locales } from "~/platform/i18n/locales";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";

const formats = locales.map((locale) => formatFor(locale, "UTC"));

/** Everything a person is found by, in six languages, strongest first. */
export interface PersonWords {
  name: string;
  /** Field, post and place. */
  work: string;
  about: string;
}

/** The labels of the terms and of all above them: an actuary is found by "social protection" too. */
async function fieldWords(db: Queryable, personId: number): Promise<string[]> {
  const own = db.select({ id: personExpertise.termId }).from(personExpertise).where(eq(personExpertise.personId, personId));
  const rows = await db
    .select({ label: expertiseTerm.label, alternatives: expertiseTerm.alternatives })
    .from(expertiseTerm)
    .where(sql`${expertiseTerm.id} in (
      with recursive up(id) as (${own} union select t.parent_id from ${expertiseTerm} t join up on up.id = t.id where t.parent_id is not null)
      select id from up)`);
  return rows.flatMap((row) => [...Object.values(row.label), ...row.alternatives]);
}

/** Gathers a person's words from where they stand now, or null when there is no such person. */
export async function personWords(db: Queryable, personId: number): Promise<PersonWords | null> {
  const [who] = await db
    .select({
      displayName: person.displayName, nativeName: person.nativeName, handle: person.handle, title: person.title,
      city: office.city, officeName: office.name, officeCode: office.code, officeCountry: office.countryIso2, about: profile.about,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(profile, eq(profile.personId, person.id))
    .where(eq(person.id, personId));
  if (!who) return null;
  const [fields, languages, countries] = await Promise.all([
    fieldWords(db, personId),
    db.select({ code: personLanguage.language }).from(personLanguage).where(eq(personLanguage.personId, personId)),
    db.select({ iso2: personCountry.countryIso2 }).from(personCountry).innerJoin(country, eq(country.iso2, personCountry.countryIso2)).where(eq(personCountry.personId, personId)),
  ]);
  const places = [...new Set([...countries.map((row) => row.iso2), ...(who.officeCountry ? [who.officeCountry] : [])])];
  return {
    name: [who.displayName, who.nativeName, who.handle].filter(Boolean).join(" "),
    work: [
      who.title, who.officeCode, ...Object.values(who.city ?? {}), ...Object.values(who.officeName ?? {}), ...fields,
      ...formats.flatMap((format) => [...languages.map((row) => format.language(row.code)), ...places.map((iso2) => format.country(iso2))]),
    ].filter(Boolean).join("\n"),
    about: who.about ?? "",
  };
}

/** Writes what a person is found by. Belongs into every transaction that changes a profile, a post or a name. */
export async function rememberWords(db: Queryable, personId: number): Promise<void> {
  const words = await personWords(db, personId);
  if (!words) return;
  const name = foldText(words.name);
  const work = foldText(words.work);
  const about = foldText(words.about);
  const values = {
    folded: [name, work, about].join("\n"),
    vector: sql`${textVector(name, null, "A")} || ${textVector(work, null, "B")} || ${textVector(about, null, "C")}`,
  };
  await db.insert(profile).values({ personId, ...values }).onConflictDoUpdate({ target: profile.personId, set: values });
}

/** Writes the words of all who have none yet, in bulk: after the directory was filled. */
export async function rememberAllWords(db: Queryable): Promise<void> {
  const people = await db
    .select({ id: person.id })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .where(sql`${profile.folded} is null or ${profile.folded} = ''`);
  for (const { id } of people) await rememberWords(db, id);
}
