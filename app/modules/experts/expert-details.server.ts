import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { expertiseTerm, personCountry, personExpertise, personLanguage } from "~db/schema";
import type { Localised } from "~db/schema/columns";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import { locales, type Locale } from "~/platform/i18n/locales";
import { fitsSome, type Question } from "~/platform/text/question";
import type { CefrLevel, CountryKind, ExpertFilters, ExpertiseLevel, ExpertRow } from "./contract";
import { withinTerm } from "./expert-conditions.server";
import { mayKnow } from "./sight/may-know.server";

/** How many fields and languages a row names besides those that fit. */
const fieldsShown = 3;
const languagesShown = 4;

type FieldRow = { personId: number; termId: string; label: Localised; alternatives: string[]; level: ExpertiseLevel; years: number | null; filtered: boolean };
type LanguageRow = { personId: number; code: string; level: CefrLevel | null };
type CountryRow = { personId: number; iso2: string; kind: CountryKind; fromYear: number; untilYear: number | null };

const fieldsOf = (actor: Actor, ids: number[], filters: ExpertFilters): Promise<FieldRow[]> =>
  database()
    .select({
      personId: personExpertise.personId, termId: personExpertise.termId, label: expertiseTerm.label, alternatives: expertiseTerm.alternatives,
      level: personExpertise.level, years: personExpertise.years, filtered: filters.term ? withinTerm(filters.term) : sql<boolean>`false`,
    })
    .from(personExpertise)
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, personExpertise.termId))
    .where(and(inArray(personExpertise.personId, ids), mayKnow(actor, "expertise", personExpertise.personId)))
    .orderBy(sql`array_position(array['reference','advanced','working'], ${personExpertise.level})`, sql`${personExpertise.years} desc nulls last`, expertiseTerm.position);

const languagesOf = (actor: Actor, ids: number[]): Promise<LanguageRow[]> =>
  database()
    .select({ personId: personLanguage.personId, code: personLanguage.language, level: personLanguage.speak })
    .from(personLanguage)
    .where(and(inArray(personLanguage.personId, ids), mayKnow(actor, "languages", personLanguage.personId)))
    .orderBy(sql`${personLanguage.speak} desc nulls last`, personLanguage.language);

const countriesOf = (actor: Actor, ids: number[]): Promise<CountryRow[]> =>
  database()
    .select({
      personId: personCountry.personId, iso2: personCountry.countryIso2, kind: personCountry.kind,
      fromYear: personCountry.fromYear, untilYear: personCountry.untilYear,
    })
    .from(personCountry)
    .where(and(inArray(personCountry.personId, ids), mayKnow(actor, "countries", personCountry.personId)))
    .orderBy(sql`coalesce(${personCountry.untilYear}, 9999) desc`, desc(personCountry.fromYear));

/** The labels of the terms that stand above each term, in all languages. */
async function labelsAbove(termIds: string[]): Promise<Map<string, string>> {
  if (termIds.length === 0) return new Map();
  const rows = await database().execute<{ id: string; labels: string }>(sql`
    with recursive up(id, above) as (
      select id, parent_id from ${expertiseTerm} where ${inArray(expertiseTerm.id, termIds)}
      union all select up.id, t.parent_id from up join ${expertiseTerm} t on t.id = up.above)
    select up.id, string_agg(t.label::text || ' ' || array_to_string(t.alternatives, ' '), ' ') as labels
    from up join ${expertiseTerm} t on t.id = up.above group by up.id`);
  return new Map(rows.map((row) => [row.id, row.labels]));
}

/** A language or country by its names in the six languages fits the question. */
function namedIn(question: Question | null, nameIn: (locale: Locale) => string): boolean {
  return question !== null && locales.some((locale) => fitsSome(nameIn(locale), question));
}

const languageNamed = (question: Question | null, code: string) => namedIn(question, (locale) => formatFor(locale, "UTC").language(code));
const countryNamed = (question: Question | null, iso2: string) => namedIn(question, (locale) => formatFor(locale, "UTC").country(iso2));

/** What a page of people know, speak and have seen, as far as the reader may know it, and what of it fits; four queries, however many people. */
export async function expertDetails(actor: Actor, ids: number[], locale: Locale, filters: ExpertFilters, question: Question | null) {
  const [fields, languages, countries] = await Promise.all([fieldsOf(actor, ids, filters), languagesOf(actor, ids), countriesOf(actor, ids)]);
  const above = question ? await labelsAbove([...new Set(fields.map(({ termId }) => termId))]) : new Map<string, string>();
  const fieldFits = (row: FieldRow) => row.filtered
    || (question !== null && fitsSome([...Object.values(row.label), ...row.alternatives, above.get(row.termId) ?? ""].join(" "), question));
  const languageFits = ({ code }: LanguageRow) => code === filters.language || languageNamed(question, code);
  const countryFits = ({ iso2 }: CountryRow) => iso2 === filters.country || countryNamed(question, iso2);
  const shownField = ({ label, level, years }: FieldRow) => ({ label: label[locale], level, years });
  const names = formatFor(locale, "UTC");
  const shownLanguage = ({ code, level }: LanguageRow) => ({ name: names.language(code), level });
  const shownCountry = ({ iso2, kind, fromYear, untilYear }: CountryRow) => ({ name: names.country(iso2), kind, fromYear, untilYear });

  return (id: number): Pick<ExpertRow, "why" | "also"> => {
    const theirs = <Entry extends { personId: number }>(entries: Entry[]) => entries.filter((entry) => entry.personId === id);
    const [fitting, otherFields] = divide(theirs(fields), fieldFits);
    const [asked, otherLanguages] = divide(theirs(languages), languageFits);
    return {
      why: {
        fields: fitting.slice(0, fieldsShown).map(shownField),
        languages: asked.map(shownLanguage),
        countries: theirs(countries).filter(countryFits).map(shownCountry),
      },
      also: { fields: otherFields.slice(0, fieldsShown).map(shownField), languages: otherLanguages.slice(0, languagesShown).map(shownLanguage) },
    };
  };
}

function divide<Entry>(entries: Entry[], fits: (entry: Entry) => boolean): [Entry[], Entry[]] {
  return [entries.filter(fits), entries.filter((entry) => !fits(entry))];
}
