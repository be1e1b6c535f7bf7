import { coverage } from "../../reference/coverage";
import { countries } from "../../reference/countries";
import { offices } from "../../reference/offices";
import { readLanguages } from "../notation";
import type { PersonSeed } from "../person-seed";
import { seededRandom, type SeededRandom } from "../random";
import type { QuietPerson } from "./quiet-person";
import { tongues } from "./tongues";

type Office = (typeof offices)[number];

const officeByCode = new Map(offices.map((office) => [office.code, office]));
const memberStates = new Set(countries.filter((country) => country.member).map((country) => country.iso2));
const subregionOf = new Map(countries.map((country) => [country.iso2, country.subregion]));
const six: readonly string[] = ["en", "fr", "es", "ar", "ru", "zh"] satisfies PersonSeed["works"][];

/** Countries where headquarters is often asked in a language. */
const askedFromAfar: Record<PersonSeed["works"], string> = {
  en: "GH KE ZM UG VN PH BD NP LK JM TZ FJ", fr: "SN CM TN MG CI BJ TG GN GA", es: "CO PE HN AR CR PY DO EC",
  ar: "EG JO TN MA IQ OM LB", ru: "KG TJ UZ KZ AM", zh: "CN MN SG",
};

const usualFunction: Record<Office["type"], PersonSeed["function"]> = {
  HQ: "headquarters_unit", ITC: "other", RO: "specialist", DWT: "specialist", "DWT/CO": "specialist",
  CO: "other", LO: "other", PO: "project_staff", NC: "other",
};

function directorOf(type: Office["type"] | undefined): NonNullable<PersonSeed["function"]> {
  switch (type) {
    case "ITC": return "other";
    case "RO": return "regional_director";
    case "DWT": case "DWT/CO": return "dwt_director";
    default: return "country_office_director";
  }
}

function functionOf({ is }: QuietPerson, type: Office["type"] | undefined): NonNullable<PersonSeed["function"]> {
  switch (is) {
    case undefined: return (type && usualFunction[type]) ?? "other";
    case "director": return directorOf(type);
    case "employers": return "employers_specialist";
    case "workers": return "workers_specialist";
    case "unit": return "headquarters_unit";
    case "project": return "project_staff";
    case "mobility": return "mobility_officer";
    case "communication": return "communication_officer";
    case "specialist": return "specialist";
    default: return "other";
  }
}

function workingLanguage(person: QuietPerson, office: Office | undefined): PersonSeed["works"] {
  const language = person.works ?? office?.workLanguages.find((code) => six.includes(code)) ?? "en";
  return language as PersonSeed["works"];
}

/** What they grew up with, the language they work in, and what the duty station adds for whoever came from elsewhere. */
function languagesOf(person: QuietPerson, from: string, works: string, office: Office | undefined, random: SeededRandom): string {
  const grownUpWith = random.pick(tongues[from] ?? []);
  const spoken = new Map(readLanguages(grownUpWith).map((note, place) => [note.language, grownUpWith.split(" ")[place] ?? ""]));
  const own = readLanguages(spoken.get(works) ?? `${works}:A1`)[0];
  const strong = ["C1", "C2"];
  if (!strong.includes(own?.speak ?? "") || !["B2", ...strong].includes(own?.write ?? "")) spoken.set(works, `${works}:${random.pick(["C1", "C1", "C2", "C1/C2/C1"])}`);
  if (!spoken.has("en")) spoken.set("en", `en:${random.pick(person.is === "project" ? ["B1/B2/A2", "B1/B1/A2", "B2/B2/B1"] : ["B2", "B2/C1/B2", "C1/C1/B2", "C1"])}`);
  const local = office && from !== office.country && office.region !== "HQ" ? office.workLanguages[0] : undefined;
  if (local && !spoken.has(local)) spoken.set(local, `${local}:${random.pick(["B2/C1/B1", "C1", "B2"])}`);
  if (office?.region === "HQ" && !spoken.has("fr") && random.chance(0.6)) spoken.set("fr", `fr:${random.pick(["B1/B2/A2", "B2/C1/B1", "B1/B1/-"])}`);
  return [...spoken.values()].join(" ");
}

/** The first field for all the years, the others for fewer and less deeply. */
function expertiseOf({ knows, years }: QuietPerson, random: SeededRandom): string {
  return knows.split(" ").map((term, rank) => {
    const known = rank === 0 ? years : Math.max(2, Math.round(years * random.between(35, 75) / 100));
    const level = known >= 13 && rank < 2 ? "reference" : known >= 6 ? "advanced" : "working";
    return `${term}:${level}:${known}`;
  }).join(" ");
}

/** Countries that one is sent to from an office: those it covers; from a project office only the nearest of its parent's. */
function neighboursOf(office: Office): string[] {
  const isSmall = office.type === "PO" || office.type === "NC";
  const covered = coverage.filter((row) => row.office === (isSmall ? office.parent : office.code) && row.until === null).map((row) => row.country);
  const isNear = (country: string) => !isSmall || subregionOf.get(country) === subregionOf.get(office.country);
  return [...new Set(covered)].filter((country) => country !== office.country && memberStates.has(country) && isNear(country)).sort();
}

/** Where they serve and since when, where they served before, and the missions of the last years. */
function countriesOf(person: QuietPerson, from: string, works: PersonSeed["works"], office: Office | undefined, random: SeededRandom): string {
  if (office === undefined) return `${from}:posting:${Math.min(person.years, 8)}-`;
  const isAbroad = from !== office.country;
  const served = Math.max(1, Math.min(person.years - (isAbroad ? 3 : 0), random.between(2, isAbroad ? 6 : 9)));
  const entries = [`${office.country}:posting:${served}-`];
  if (isAbroad && person.years - served >= 4) entries.push(`${from}:project:${person.years}-${served + 1}`);
  const isTravelling = person.is !== "project" && person.is !== "mobility" && person.is !== "communication" && office.type !== "PO";
  const places = office.region === "HQ" ? askedFromAfar[works].split(" ") : neighboursOf(office);
  const visits = isTravelling ? random.between(1, 3) : random.chance(0.35) ? 1 : 0;
  const visited = new Set<string>();
  for (let visit = 0; visit < visits && places.length > 0; visit += 1) visited.add(random.pick(places));
  for (const country of visited) entries.push(`${country}:mission:${random.between(1, Math.min(4, Math.max(1, person.years - 1)))}`);
  return [...new Set([...entries, ...(person.before?.split(" ") ?? [])])].join(" ");
}

/** Everything that is known of a quiet colleague, worked out from what is written; the same every time. */
export function composePerson(person: QuietPerson, officeCode: string): PersonSeed {
  const random = seededRandom(`${person.name} ${officeCode} curriculum`);
  const office = officeByCode.get(officeCode);
  const from = person.from ?? office?.country ?? "CH";
  const works = workingLanguage(person, office);
  const { name, native, title, about, teams, timeZone, heads, contract } = person;
  const serves = functionOf(person, office?.type);
  return {
    name, title, about, works,
    family: person.family ?? name.split(" ").at(-1) ?? name,
    office: officeCode === "" ? null : officeCode,
    function: serves,
    languages: languagesOf(person, from, works, office, random),
    expertise: expertiseOf(person, random),
    countries: countriesOf(person, from, works, office, random),
    ...(native === undefined ? {} : { native }),
    ...(teams === undefined ? {} : { teams }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(heads === undefined ? {} : { heads }),
    contract: contract ?? (serves === "project_staff" ? "project" : "regular"),
    ...(person.is === "guest" ? { role: "guest" as const } : {}),
    ...(person.is === "director" ? { directs: true } : {}),
  };
}
