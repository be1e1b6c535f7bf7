import { asc, eq, notInArray } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { office, person } from "~db/schema";
import { directorFunctions } from "~/modules/organisation/contract";
import { personFactsColumns } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessOffice } from "./access-office.server";
import { officePeoplePage } from "./contract";
import { countAt, coveredBy, officesBelow, worksAt, type CoveredCountry } from "./office-parts.server";
import { sharedHours } from "./shared-hours";

/** An office as a colleague meets it: where it is and what its clock shows, which countries it looks after, who works there, what stands below it. Throws `not_found`, also for guests. */
export async function officeView(actor: Actor, code: string, page: number, locale: Locale) {
  const found = await accessOffice(actor, code, locale);
  const { id, timeZone, countryIso2, workLanguages, ...place } = found.office;
  const [people, counted, covered, below] = await Promise.all([
    database()
      .select(personFactsColumns(locale))
      .from(person)
      .leftJoin(office, eq(office.id, person.officeId))
      .where(worksAt(id))
      .orderBy(notInArray(person.function, [...directorFunctions]), asc(person.familyName), asc(person.id))
      .limit(officePeoplePage)
      .offset((page - 1) * officePeoplePage),
    countAt(id),
    coveredBy(id, locale),
    officesBelow(id, locale),
  ]);
  const names = formatFor(locale, timeZone);
  return {
    code: place.code, name: place.name[locale], city: place.city[locale], type: place.type, region: place.region, timeZone,
    country: { iso2: countryIso2, name: names.country(countryIso2) },
    languages: workLanguages.map((language) => names.language(language)),
    parent: found.parent,
    hours: sharedHours(timeZone, actor.timeZone, Temporal.Now.instant()),
    people, count: counted, page, covered: coveredToday(covered), below,
  };
}

export type OfficeView = Awaited<ReturnType<typeof officeView>>;

/** The countries an office looks after today, each once with how. */
function coveredToday(covered: CoveredCountry[]) {
  const today = Map.groupBy(covered.filter(({ now }) => now), ({ iso2 }) => iso2);
  return [...today].map(([iso2, ways]) => ({ iso2, name: ways[0]?.name ?? iso2, kinds: [...new Set(ways.map(({ kind }) => kind))] }));
}
