import { z } from "zod";
import { officeTypes, regions } from "~/modules/organisation/contract";
import { operation, type Operation } from "~/platform/api/operation";
import { none, officeCode } from "~/platform/api/shapes";
import { formatFor } from "~/platform/i18n/format";
import { accessOffice } from "../access-office.server";
import { coverageMatrix } from "../coverage-matrix.server";
import { officeList } from "../office-list.server";
import { countAt, coveredBy, officesBelow } from "../office-parts.server";

const reading = { area: "experts", scope: "experts:read", problems: ["not_found"] } as const;

const officeReference = z.object({ code: z.string(), city: z.string() }).meta({ id: "OfficeReference", description: "An office named in an answer; more about it is at `/offices/{code}`." });

const region = z.enum(regions).meta({ description: "`HQ` is headquarters, which is in no region." });

const facts = {
  code: z.string(), name: z.string(), city: z.string(), type: z.enum(officeTypes), region,
  timeZone: z.string().meta({ description: "IANA zone of its clock.", example: "Africa/Dakar" }),
  people: z.int().meta({ description: "How many people of the directory work there." }),
};

const list = operation({
  id: "listOffices", method: "GET", path: "/offices", ...reading, parameters: none, query: none,
  summary: "List the offices of the organisation", description: "All of them, headquarters first, then by region and city, each with the office it answers to. For the staff.",
  answer: {
    status: 200, description: "The offices.",
    schema: z.object({ items: z.array(z.object({ ...facts, country: z.string().meta({ description: "ISO 3166-1 alpha-2 code." }), parent: z.string().nullable().meta({ description: "Code of the office it answers to." }) }).meta({ id: "OfficeLine" })) }),
  },
  async run({ actor, locale }) {
    const offices = await officeList(actor, locale);
    const codes = new Map(offices.map(({ id, code }) => [id, code]));
    return { result: { items: offices.map(({ id: _id, parentId, countryIso2, ...office }) => ({ ...office, country: countryIso2, parent: codes.get(parentId ?? 0) ?? null })) } };
  },
});

const covered = z.object({
  iso2: z.string(), name: z.string(), kind: z.enum(["administrative", "technical"]).meta({ description: "What it looks after the country for." }),
  from: z.iso.date(), until: z.iso.date().nullable(), now: z.boolean().meta({ description: "It looks after it today." }),
}).meta({ id: "CoveredCountry" });

const read = operation({
  id: "getOffice", method: "GET", path: "/offices/{code}", ...reading, parameters: z.object({ code: officeCode }), query: none,
  summary: "Read about an office", description: "Where it is and which countries it looks after, or did, with the days. For the staff. Its people are at `/experts?office=`.",
  answer: {
    status: 200, description: "The office.",
    schema: z.object({
      ...facts, country: z.object({ iso2: z.string(), name: z.string() }), languages: z.array(z.string()).meta({ description: "BCP 47 tags of the languages it works in." }),
      parent: officeReference.nullable().meta({ description: "The office it answers to." }), below: z.array(officeReference.extend({ name: z.string() })).meta({ description: "The offices that answer to it." }),
      covered: z.array(covered).meta({ description: "By name." }),
    }).meta({ id: "Office" }),
  },
  async run({ actor, locale, path }) {
    const { office, parent } = await accessOffice(actor, path.code, locale);
    const [people, below, countries] = await Promise.all([countAt(office.id), officesBelow(office.id, locale), coveredBy(office.id, locale)]);
    const { code, name, city, type, region: place, timeZone, countryIso2, workLanguages: languages } = office;
    return { result: { code, name: name[locale], city: city[locale], type, region: place, timeZone, languages, people, parent, below, covered: countries, country: { iso2: countryIso2, name: formatFor(locale, timeZone).country(countryIso2) } } };
  },
});

const inRegions = z.array(z.object({
  region, people: z.int().meta({ description: "How many colleagues know it well there, as far as you may know it." }), requests: z.int().meta({ description: "How many requests of the last year asked for it there." }),
}));

const fields = operation({
  id: "listFieldCoverage", method: "GET", path: "/field-coverage", ...reading, parameters: none, query: none,
  summary: "List who knows what where", description: "Each broad field of expertise with how many colleagues know it at advanced or reference level in each region, by their duty station, and how often it was asked for there. For the staff.",
  answer: { status: 200, description: "The fields.", schema: z.object({ items: z.array(z.object({ id: z.string().meta({ description: "Of the field, as `/experts?term=` takes it." }), label: z.string(), people: z.int().meta({ description: "In all regions." }), regions: inRegions }).meta({ id: "FieldCoverage" })) }) },
  async run({ actor, locale }) {
    const matrix = await coverageMatrix(actor, locale);
    return { result: { items: matrix.map(({ id, label, all, people, requests }) => ({ id, label, people: all, regions: regions.map((one, place) => ({ region: one, people: people[place] ?? 0, requests: requests[place] ?? 0 })) })) } };
  },
});

/** Offices, and where the organisation knows what, as the staff looks them up. */
export const placeOperations: Operation[] = [list, read, fields];
