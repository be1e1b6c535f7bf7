import { inventName } from "../people/invent-name";
import { seededRandom } from "../people/random";
import { offices } from "../reference/offices";
import { taxonomy } from "../reference/taxonomy";
import { teams } from "../reference/teams";
import { bulkDays, bulkTime } from "./bulk-calendar";

const functions = ["specialist", "specialist", "specialist", "project_staff", "headquarters_unit", "country_office_director", "other"] as const;
const levels = ["working", "advanced", "reference"] as const;
const cefr = ["B1", "B2", "C1", "C2"] as const;
const interfaceLanguages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const countryKinds = ["posting", "mission", "project", "remote"] as const;

/** So many different ones, in the order they were picked. */
function several<Item>(count: number, pick: () => Item): Item[] {
  const found = new Set<Item>();
  for (let tries = 0; found.size < count && tries < count * 5; tries++) found.add(pick());
  return [...found];
}

/** Handle of the nth person of bulk data. */
export const bulkHandle = (number: number): string => `bulk-${String(number).padStart(7, "0")}`;

/** The nth person of bulk data as an archive tells of people: invented, the same each time, without a password. */
export function bulkPerson(number: number) {
  const handle = bulkHandle(number);
  const random = seededRandom(handle);
  const office = random.pick(offices);
  const term = random.pick(taxonomy);
  const spoken = several(random.between(1, 3), () => random.pick(interfaceLanguages));
  return {
    handle, email: `${handle}@bulk.meridian.example`, ...inventName(handle),
    function: random.pick(functions), title: term.label.en.slice(0, 160), office: office.code, createdAt: bulkTime(random.between(0, bulkDays)),
    about: `${term.label[spoken[0] ?? "en"]}, ${office.city.en}`, aboutLanguage: spoken[0] ?? "en",
    expertise: [...new Set([term.id, ...several(random.between(1, 4), () => random.pick(taxonomy).id)])].map((id) => ({
      term: id, level: random.pick(levels), years: random.between(1, 25), lastUsed: random.between(2018, 2025),
    })),
    languages: spoken.map((language) => ({ language, speak: random.pick(cefr), read: random.pick(cefr), write: random.pick(cefr) })),
    countries: several(random.between(0, 3), () => random.pick(offices).country).map((country) => ({ country, kind: random.pick(countryKinds), from: random.between(2005, 2024), until: null })),
  };
}

/** The team that the nth person belongs to; every team has its share. */
const bulkTeam = (number: number): string => teams[number % teams.length]?.slug ?? "";

/** The nth person's membership; they joined when all of the bulk content stood, so that nothing of it greets them as new. */
export const bulkMembership = (number: number) => ({ team: bulkTeam(number), person: bulkHandle(number), role: "member", joinedAt: bulkTime(bulkDays + 1) });
