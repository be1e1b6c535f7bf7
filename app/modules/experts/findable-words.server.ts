import { and, asc, eq, gt, inArray, sql, type SQL } from "drizzle-orm";
import { expertiseTerm, office, person, personCountry, personExpertise, personLanguage, profile, profileAudience } from "~db/schema";
import type { Localised } from "~db/schema/columns";
import { database, transaction, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import { inEachLanguage, locales, type Locale } from "~/platform/i18n/locales";
import { foldText } from "~/platform/text/fold";
import { textVector } from "~/platform/text/vector.server";
import { arabicWords } from "~/platform/text/words";
import { lockProfiles } from "./lock-profile.server";
import { anyColleague, anyGuest, mayKnow, type Reader } from "./sight/may-know.server";
import { rememberStanding } from "./standing.server";

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

/** What a term is called, and what stands above it. */
type Term = Pick<typeof expertiseTerm.$inferSelect, "id" | "parentId" | "label" | "alternatives">;

/** The terms somebody knows and all above them: an actuary is found by "social protection" too. */
function withThoseAbove(known: string[], terms: Map<string, Term>): Term[] {
  const found = new Map<string, Term>();
  for (const id of known) {
    for (let term = terms.get(id); term && !found.has(term.id); term = terms.get(term.parentId ?? "")) found.set(term.id, term);
  }
  return [...found.values()];
}

function whoAre(db: Queryable, reader: Reader, personIds: number[]) {
  return db
    .select({
      id: person.id, displayName: person.displayName, nativeName: person.nativeName, familyName: person.familyName, handle: person.handle, title: person.title,
      city: office.city, officeName: office.name, officeCode: office.code, officeCountry: office.countryIso2,
      about: sql<string | null>`case when ${mayKnow(reader, "about", person.id)} then ${profile.about} end`, aboutLanguage: profile.aboutLanguage,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(profile, eq(profile.personId, person.id))
    .where(inArray(person.id, personIds));
}

/** The values of many rows, by the person they belong to. */
function byPerson<Value>(rows: { personId: number; value: Value }[]): (personId: number) => Value[] {
  const all = new Map<number, Value[]>();
  for (const { personId, value } of rows) all.set(personId, [...(all.get(personId) ?? []), value]);
  return (personId) => all.get(personId) ?? [];
}

/** Gathers people's words from where they stand now, as far as everybody like this reader may know them. */
async function wordsOfPeople(db: Queryable, reader: Reader, ids: number[]): Promise<Map<number, PersonWords>> {
  const [people, terms, expertise, languages, countries] = await Promise.all([
    whoAre(db, reader, ids),
    db.select({ id: expertiseTerm.id, parentId: expertiseTerm.parentId, label: expertiseTerm.label, alternatives: expertiseTerm.alternatives }).from(expertiseTerm),
    db.select({ personId: personExpertise.personId, value: personExpertise.termId }).from(personExpertise).where(and(inArray(personExpertise.personId, ids), mayKnow(reader, "expertise", personExpertise.personId))),
    db.select({ personId: personLanguage.personId, value: personLanguage.language }).from(personLanguage).where(and(inArray(personLanguage.personId, ids), mayKnow(reader, "languages", personLanguage.personId))),
    db.selectDistinct({ personId: personCountry.personId, value: personCountry.countryIso2 }).from(personCountry).where(and(inArray(personCountry.personId, ids), mayKnow(reader, "countries", personCountry.personId))),
  ]);
  const [termOf, knownBy, spokenBy, workedInBy] = [new Map(terms.map((term) => [term.id, term])), byPerson(expertise), byPerson(languages), byPerson(countries)];
  return new Map(people.map((who) => [who.id, personWords(who, withThoseAbove(knownBy(who.id), termOf), spokenBy(who.id), workedInBy(who.id))]));
}

function personWords(who: Awaited<ReturnType<typeof whoAre>>[number], fields: Term[], languages: string[], countries: string[]): PersonWords {
  const places = new Set([...countries, ...(who.officeCountry ? [who.officeCountry] : [])]);
  const workIn = (locale: Locale) => {
    const format = formatFor(locale, "UTC");
    const labels: (Localised | null)[] = [who.city, who.officeName, ...fields.map(({ label }) => label)];
    return [
      ...labels.flatMap((label) => label?.[locale] ?? []),
      ...languages.map((code) => format.language(code)),
      ...[...places].map(format.country),
    ].join("\n");
  };
  return {
    names: [who.familyName, who.displayName, who.nativeName, who.handle].filter(Boolean).join(" "),
    post: [who.title, who.officeCode, ...fields.flatMap(({ alternatives }) => alternatives)].filter(Boolean).join("\n"),
    work: inEachLanguage(workIn),
    about: who.about ?? "",
    aboutLanguage: who.aboutLanguage ?? "en",
  };
}

/** Arabic words and vector, as SQL. */
function searchable(words: PersonWords): SQL {
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
  return sql`${arabic}::text, ${sql.join(vectors, sql` || `)}`;
}

/** A person's row of what is kept: names, then Arabic words and vector for colleagues, and for guests where they may know less. */
function findableRow(personId: number, words: PersonWords, guestWords: PersonWords): SQL {
  const isSame = JSON.stringify(words) === JSON.stringify(guestWords);
  return sql`(${personId}::int, ${foldText(words.names)}::text, ${searchable(words)}, ${isSame ? sql`null::text, null::tsvector` : searchable(guestWords)})`;
}

/** Writes what these people are found by, in one statement. */
async function rememberWordsOf(tx: Transaction, personIds: number[]): Promise<void> {
  const words = await wordsOfPeople(tx, anyColleague, personIds);
  const choosing = await tx.selectDistinct({ personId: profileAudience.personId }).from(profileAudience).where(inArray(profileAudience.personId, personIds));
  const guestWords = choosing.length > 0 ? await wordsOfPeople(tx, anyGuest, choosing.map(({ personId }) => personId)) : new Map<number, PersonWords>();
  const rows = [...words].map(([personId, found]) => findableRow(personId, found, guestWords.get(personId) ?? found));
  await rememberStanding(tx, personIds);
  if (rows.length === 0) return;
  await tx.execute(sql`
    update ${profile} set names = found.names, arabic = found.arabic, vector = found.vector, guest_arabic = found.guest_arabic, guest_vector = found.guest_vector
    from (values ${sql.join(rows, sql`, `)}) as found (person_id, names, arabic, vector, guest_arabic, guest_vector) where ${profile.personId} = found.person_id`);
}

/**
 * Writes what a person is found by. Belongs into every transaction that changes a profile, a post or a
 * name; the profile is locked until it ends, so that of two writers the later one reads the earlier.
 */
export async function rememberWords(tx: Transaction, personId: number): Promise<void> {
  await lockProfiles(tx, [personId]);
  await rememberWordsOf(tx, [personId]);
}

const batch = 100;

/** Writes the words of all anew, some at a time: after the directory was filled in bulk. */
export async function rememberAllWords(): Promise<void> {
  let after = 0;
  for (;;) {
    const people = await database().select({ id: person.id }).from(person).where(gt(person.id, after)).orderBy(asc(person.id)).limit(batch);
    const ids = people.map(({ id }) => id);
    if (ids.length === 0) return;
    await transaction(async (tx) => {
      await lockProfiles(tx, ids);
      await rememberWordsOf(tx, ids);
    });
    after = ids.at(-1) ?? after;
  }
}
