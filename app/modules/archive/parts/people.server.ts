import { sql } from "drizzle-orm";
import { z } from "zod";
import { person, personCountry, personExpertise, personLanguage, profile, profileAudience } from "~db/schema";
import { aboutMaxLength, cefrLevels, countryKinds, entriesMax, expertiseLevels, nationalitiesMax, profileLanguages, shortTextMaxLength, titleMaxLength } from "~/modules/experts/contract";
import { emailMaxLength } from "~/modules/identity/contract";
import { personFunctions } from "~/modules/organisation/contract";
import { address, language, moment, someWords, time, words, year } from "../fields.server";
import { numberOf, officeIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, writtenTime } from "../stored-rows.server";

const cefr = z.enum(cefrLevels).nullable().default(null);

const schema = z.strictObject({
  handle: address,
  email: z.email().max(emailMaxLength),
  displayName: someWords(120),
  nativeName: words(120).nullable().default(null),
  familyName: someWords(120),
  role: z.enum(["administrator", "staff", "guest"]).default("staff"),
  status: z.enum(["active", "suspended", "left"]).default("active"),
  function: z.enum(personFunctions).default("specialist"),
  title: words(titleMaxLength).default(""),
  office: z.string().nullable().default(null),
  timeZone: z.string().refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC", "is no time zone").nullable().default(null),
  locale: language.nullable().default(null),
  theme: z.enum(["system", "light", "dark"]).default("system"),
  lite: z.boolean().default(false),
  createdAt: time,
  about: words(aboutMaxLength).default(""),
  aboutLanguage: language.default("en"),
  open: z.boolean().default(true),
  pronouns: words(shortTextMaxLength).default(""),
  contactHours: words(shortTextMaxLength).default(""),
  familyNameFirst: z.boolean().default(false),
  nationalities: z.array(z.string()).max(nationalitiesMax).default([]),
  audiences: z.partialRecord(z.enum(profileAudience.field.enumValues), z.enum(profileAudience.audience.enumValues)).default({}),
  profileUpdatedAt: time.nullable().default(null),
  profileConfirmedAt: time.nullable().default(null),
  expertise: z.array(z.strictObject({
    term: z.string(), level: z.enum(expertiseLevels), years: z.int().min(0).max(80).nullable().default(null), lastUsed: year.nullable().default(null),
  })).max(entriesMax).default([]),
  languages: z.array(z.strictObject({ language: z.enum(profileLanguages), speak: cefr, read: cefr, write: cefr, facilitates: z.boolean().default(false), drafts: z.boolean().default(false), examined: z.boolean().default(false) })).max(entriesMax).default([]),
  countries: z.array(z.strictObject({
    country: z.string(), kind: z.enum(countryKinds), from: year, until: year.nullable().default(null),
  })).max(entriesMax).default([]),
});

type PersonLine = z.infer<typeof schema>;

const query = sql`
  select ${person.handle}, ${person.email}, display_name as "displayName", native_name as "nativeName", family_name as "familyName",
    organisation_role as role, status, function, ${person.title}, office.code as office, ${person.timeZone} as "timeZone", locale, theme, lite,
    ${writtenTime(person.createdAt)} as "createdAt",
    coalesce(about, '') as about, coalesce(about_language, 'en') as "aboutLanguage", coalesce(${profile.open}, true) as open,
    coalesce(${profile.pronouns}, '') as pronouns, coalesce(${profile.contactHours}, '') as "contactHours", coalesce(${profile.familyNameFirst}, false) as "familyNameFirst",
    to_json(coalesce(${profile.nationalities}, '{}')) as nationalities,
    coalesce((select json_object_agg(field, audience order by field collate "C") from ${profileAudience} where person_id = ${person.id}), '{}') as audiences,
    ${writtenTime(profile.updatedAt)} as "profileUpdatedAt", ${writtenTime(profile.confirmedAt)} as "profileConfirmedAt",
    coalesce((select json_agg(json_build_object('term', term_id, 'level', level, 'years', years, 'lastUsed', last_used) order by term_id collate "C")
      from ${personExpertise} where person_id = ${person.id}), '[]') as expertise,
    coalesce((select json_agg(json_build_object('language', language, 'speak', speak, 'read', read, 'write', write, 'facilitates', facilitates, 'drafts', drafts, 'examined', examined) order by language collate "C")
      from ${personLanguage} where person_id = ${person.id}), '[]') as languages,
    coalesce((select json_agg(json_build_object('country', country_iso2, 'kind', kind, 'from', from_year, 'until', until_year) order by country_iso2 collate "C", kind collate "C", from_year)
      from ${personCountry} where person_id = ${person.id}), '[]') as countries
  from ${person} left join office on office.id = ${person.officeId} left join ${profile} on ${profile.personId} = ${person.id}
  order by ${person.handle} collate "C"`;

const doubled = (name: string, values: string[]): string[] => (new Set(values).size < values.length ? [`${name}: the same one stands there twice`] : []);

/** People and their profiles, without passwords and sessions: whoever is new sets a password by a mailed link. */
export const people: Part<PersonLine> = {
  name: "people",
  schema,
  stored: (tx) => storedRows<PersonLine>(tx, query),

  faults(line, known) {
    const email = line.email.toLowerCase();
    const [owner, address] = [known.emails.get(email), known.people.get(line.handle)];
    const faults = [
      ...(owner !== undefined && owner !== line.handle ? [`email: belongs to "${owner}"`] : []),
      ...(address !== undefined && address !== email ? ["handle: belongs to somebody with another address"] : []),
      ...unknownReferences([
        ["office", line.office, known.offices],
        ...line.expertise.map(({ term }) => ["expertise", term, known.terms] as [string, string, Set<string>]),
        ...line.nationalities.map((iso2) => ["nationalities", iso2, known.countries] as [string, string, Set<string>]),
        ...line.countries.map(({ country }) => ["countries", country, known.countries] as [string, string, Set<string>]),
      ]),
      ...doubled("expertise", line.expertise.map(({ term }) => term)),
      ...doubled("languages", line.languages.map((spoken) => spoken.language)),
      ...doubled("countries", line.countries.map(({ country, kind, from }) => `${country} ${kind} ${from}`)),
    ];
    known.people.set(line.handle, email);
    known.emails.set(email, line.handle);
    return faults;
  },

  async add(tx, lines) {
    const offices = await officeIds(tx, lines.map(({ office }) => office));
    const added = await tx.insert(person).values(lines.map((line) => ({
      handle: line.handle, email: line.email, displayName: line.displayName, nativeName: line.nativeName, familyName: line.familyName,
      organisationRole: line.role, status: line.status, function: line.function, title: line.title,
      officeId: line.office === null ? null : numberOf(offices, line.office), timeZone: line.timeZone, locale: line.locale, theme: line.theme,
      lite: line.lite, createdAt: new Date(line.createdAt),
    }))).onConflictDoNothing().returning({ id: person.id, handle: person.handle });
    const ids = new Map(added.map(({ handle, id }) => [handle, id]));
    const fresh = lines.flatMap((line) => {
      const personId = ids.get(line.handle);
      return personId === undefined ? [] : [{ ...line, personId }];
    });
    if (fresh.length === 0) return 0;
    await tx.insert(profile).values(fresh.map((line) => ({
      personId: line.personId, about: line.about, aboutLanguage: line.aboutLanguage, open: line.open,
      pronouns: line.pronouns, contactHours: line.contactHours, familyNameFirst: line.familyNameFirst, nationalities: line.nationalities,
      updatedAt: new Date(line.profileUpdatedAt ?? line.createdAt), confirmedAt: moment(line.profileConfirmedAt),
    })));
    // Whom its owner lets know a part comes with the part, in the same transaction.
    const chosen = fresh.flatMap(({ personId, audiences }) => Object.entries(audiences).map(([field, audience]) => ({ personId, field: field as keyof typeof audiences, audience })));
    if (chosen.length > 0) await tx.insert(profileAudience).values(chosen);
    const expertise = fresh.flatMap(({ personId, expertise }) => expertise.map(({ term, ...known }) => ({ personId, termId: term, ...known })));
    const languages = fresh.flatMap(({ personId, languages }) => languages.map((spoken) => ({ personId, ...spoken })));
    const countries = fresh.flatMap(({ personId, countries }) => countries.map(({ country, kind, from, until }) => ({ personId, countryIso2: country, kind, fromYear: from, untilYear: until })));
    if (expertise.length > 0) await tx.insert(personExpertise).values(expertise);
    if (languages.length > 0) await tx.insert(personLanguage).values(languages);
    if (countries.length > 0) await tx.insert(personCountry).values(countries);
    return fresh.length;
  },
};
