import { readExpertise } from "../notation";
import type { PersonSeed } from "../person-seed";

/** The unit of headquarters that answers for a field; the longest beginning of a term counts. */
const unitOfTerm: Record<string, string> = {
  A: "EMPLOYMENT", A3: "EMPLAB", A4: "EMPLAB", A9: "RESEARCH", B: "SKILLS", C: "ENTERPRISES", C1: "SME", C4: "ENTERPRISES", C6: "MULTI", C7: "SFP",
  D: "SOCPRO", D13: "MIGRANT", E: "LABADMIN/OSH", F: "LABADMIN/OSH", F3: "DIALOGUE", G: "NORMES", H: "FUNDAMENTALS", H3: "NORMES", I: "DIALOGUE",
  J: "INWORK", K: "GEDI", L: "MIGRANT", M: "STATISTICS", M5: "RESEARCH", N: "SECTOR", O: "ENTERPRISES", O3: "GREEN", P: "CSPR",
  Q: "PROGRAM", Q5: "EVAL", Q9: "DCOMM", Q10: "DCOMM", Q11: "DCOMM", R: "PROGRAM", R2: "MULTILATERALS", R3: "MULTILATERALS", R5: "PARTNERSHIPS",
};

/** Which unit of headquarters somebody works in, by what they do and know best. */
export function unitOf(seed: PersonSeed): string {
  if (seed.function === "employers_specialist") return "ACT/EMP";
  if (seed.function === "workers_specialist") return "ACTRAV";
  if (seed.function === "mobility_officer") return "HRD";
  const term = readExpertise(seed.expertise)[0]?.termId ?? "";
  const prefixes = [term, term.split(".")[0] ?? "", term.slice(0, 1)];
  return unitOfTerm[prefixes.find((prefix) => unitOfTerm[prefix] !== undefined) ?? ""] ?? "PROGRAM";
}
