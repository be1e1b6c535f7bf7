import { handleFor } from "./handle";
import { readExpertise, readTeams } from "./notation";
import { isDirector, type PersonSeed } from "./person-seed";
import { roster } from "./roster";

/** A part that content needs filled: somebody of an office who knows a field and works in a language. */
export interface Part {
  office: string;
  expertise: string;
  language: string;
  is?: "lead" | "coordinator" | "director";
}

function holds(seed: PersonSeed, post: NonNullable<Part["is"]>): boolean {
  if (post === "director") return isDirector(seed.function);
  return readTeams(seed.teams ?? "").some((entry) => entry.role === post);
}

/** How well somebody fits; the office is required and not counted. */
function fit(seed: PersonSeed, part: Part): number {
  const known = readExpertise(seed.expertise).map((entry) => entry.termId);
  const topic = known[0] === part.expertise ? 8 : known.includes(part.expertise) ? 4 : known[0]?.[0] === part.expertise[0] ? 1 : 0;
  const language = seed.works === part.language ? 3 : 0;
  const post = part.is === undefined ? 0 : holds(seed, part.is) ? 5 : -5;
  return topic + language + post;
}

const colleaguesAt = Map.groupBy(roster, (seed) => seed.office);
const found = new Map<string, string>();

/**
 * The handle of the demonstration's person who fits a part best; equal parts always give the same
 * person. Throws where the office has nobody.
 */
export function findPerson(part: Part): string {
  const key = JSON.stringify([part.office, part.expertise, part.language, part.is]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const [best] = (colleaguesAt.get(part.office) ?? []).toSorted((one, other) => fit(other, part) - fit(one, part));
  if (best === undefined) throw new RangeError(`Nobody of the demonstration works at ${part.office}.`);
  const handle = handleFor(best.name);
  found.set(key, handle);
  return handle;
}
