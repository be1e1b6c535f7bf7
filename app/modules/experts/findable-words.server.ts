import { eq, sql } from "drizzle-orm";
import { expertiseTerm, office, person, personCountry, personExpertise, personLanguage, profile } from "~db/schema";
import type { Localised } from "~db/schema/columns";
import { database, transaction, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import { locales, type Locale } from "~/platform/i18n/locales";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import { arabicWords } from "~/platform/text/words";
import { lockProfile } from "./lock-profile.server";

/** Everything a person is found by. */
export interface PersonWords {
  /** Family name first; then the whole name, in the person's own script too, and the handle. */
  names: string;
  /** Post, codes, and other spellings of fields: in no language or several. */
  post: string;
  /** Fields, languages and places in each language of the interface. */
  work: Record<Locale, string>;
  about: string;
  aboutLanguage: Locale;
}

/** The terms somebody knows and all above them: an actuary is found by "social protection" too. */
function fieldsOf(db: Queryable, personId: number) {
  const own = db.select({ id: personExpertise.termId }).from(personExpertise).where(eq(personExpertise.personId, personId));
  return db
    .select({ label: expertiseTerm.label, alternatives: expertiseTerm.alternatives })
    .from(expertiseTerm)
    .where(sql`${expertiseTerm.id} in (
      with recursive up(id) as (${own} union select t.parent_id from ${expertiseTerm} t join up on up.id = t.id where t.parent_id is not null)
      select id from up)`);
}

function whoIs(db: Queryable, personId: number) {
  return db
    .select({
      displayName: person.displayName, nativeName: person.nativeName, familyName: person.familyName, handle: person.handle, title: person.title,
      city: office.city, officeName: office.name, officeCode: office.code, officeCountry: office.countryIso2,
      about: profile.about, aboutLanguage: profile.aboutLanguage,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(profile, eq(profile.personId, person.id))
    .where(eq(person.id, personId));
}

/** Gathers a person's words from where they stand now, or null when there is no such person. */
async function personWords(db: Queryable, personId: number): Promise<PersonWords | null> {
  const [[who], fields, languages, countries] = await Promise.all([
    whoIs(db, personId),
    fieldsOf(db, personId),
    db.select({ code: personLanguage.language }).from(personLanguage).where(eq(personLanguage.personId, personId)),
    db.selectDistinct({ iso2: personCountry.countryIso2 }).from(personCountry).where(eq(personCountry.personId, personId)),
  ]);
  if (!who) return null;
  const places = new Set([...countries.map(({ iso2 }) => iso2), ...(who.officeCountry ? [who.officeCountry] : [])]);
  const workIn = (locale: Locale) => {
    const format = formatFor(locale, "UTC");
    const labels: (Localised | null)[] = [who.city, who.officeName, ...fields.map(({ label }) => label)];
    return [
      ...labels.flatMap((label) => label?.[locale] ?? []),
      ...languages.map(({ code }) => format.language(code)),
      ...[...places].map(format.country),
    ].join("\n");
  };
  return {
    names: [who.familyName, who.displayName, who.nativeName, who.handle].filter(Boolean).join(" "),
    post: [who.title, who.officeCode, ...fields.flatMap(({ alternatives }) => alternatives)].filter(Boolean).join("\n"),
    work: Object.fromEntries(locales.map((locale) => [locale, workIn(locale)])) as PersonWords["work"],
    about: who.about ?? "",
    aboutLanguage: who.aboutLanguage ?? "en",
  };
}

/**
 * Writes what a person is found by. Belongs into every transaction that changes a profile, a post or a
 * name; the profile is locked until it ends, so that of two writers the later one reads the earlier.
 */
export async function rememberWords(tx: Transaction, personId: number): Promise<void> {
  await lockProfile(tx, personId);
  const words = await personWords(tx, personId);
  if (!words) return;
  const names = foldText(words.names);
  const post = foldText(words.post);
  const about = foldText(words.about);
  const work = locales.map((locale) => ({ locale, text: foldText(words.work[locale]) }));
  const vectors = [
    textVector(names, "names", "A"), textVector(post, null, "B"),
    ...work.map(({ locale, text }) => textVector(text, locale, "B")),
    textVector(about, words.aboutLanguage, "C"),
  ];
  const arabic = arabicWords([names, post, ...work.map(({ text }) => text), about].join("\n"));
  await tx.update(profile).set({ names, arabic, vector: sql`${sql.join(vectors, sql` || `)}` }).where(eq(profile.personId, personId));
}

/** Writes the words of all anew, one after the other: after the directory was filled in bulk. */
export async function rememberAllWords(): Promise<void> {
  for (const { id } of await database().select({ id: person.id }).from(person)) await transaction((tx) => rememberWords(tx, id));
}
