/** Somebody who is to go, as far as it decides whether they may. */
export interface Traveller {
  personId: number;
  leads: boolean;
  /** Of their duty station. */
  region: string | null;
  travels: "anywhere" | "own_region" | "remote_only";
  /** Last day of the security training; null where none is told. */
  trainedUntil: string | null;
  /** Some of the days is given away already. */
  isTaken: boolean;
}

interface Journey {
  /** False where all is done from afar. */
  travels: boolean;
  isFragile: boolean;
  /** Of the country; null outside the organisation's regions. */
  region: string | null;
  endsOn: string;
  /** The office that covers the country objects. */
  objected: boolean;
}

/** What keeps these people from going on these days, as a code; null when nothing does. Pure. */
export function planProblem(people: readonly Traveller[], { travels, isFragile, region, endsOn, objected }: Journey): string | null {
  if (objected) return "plan_objected";
  if (!travels) return null;
  if (people.some((one) => one.isTaken)) return "plan_not_free";
  if (people.some((one) => one.travels === "remote_only")) return "plan_no_travel";
  if (people.some((one) => one.travels === "own_region" && region !== null && one.region !== region)) return "plan_own_region";
  if (isFragile && people.some(({ trainedUntil }) => trainedUntil === null || trainedUntil < endsOn)) return "plan_training";
  return null;
}
