import type { personPost } from "~db/schema";
import { offices } from "../../reference/offices";
import type { SeedClock } from "../../clock";
import type { PlannedPerson } from "../plan-people";
import { isDirector } from "../person-seed";
import { seededRandom } from "../random";
import { unitOf } from "./headquarters-units";

/** How one person belongs to the house; others still by their handles. */
export interface PlannedPost extends Pick<typeof personPost.$inferInsert, "contract" | "contractEnds" | "unit"> {
  handle: string;
  lineManager: string | null;
  releasedBy: string | null;
}

const officeByCode = new Map(offices.map((office) => [office.code, office]));

function directs({ seed }: PlannedPerson): boolean {
  return seed.directs === true || isDirector(seed.function);
}

/** Who is at the head of each office and each headquarters unit. */
function headsOf(people: PlannedPerson[]) {
  const directors = new Map(people.filter(directs).map((one) => [one.seed.office ?? "", one.row.handle]));
  const unitHeads = new Map(people.flatMap((one) => (one.seed.heads ? [[one.seed.heads, one.row.handle] as const] : [])));
  /** Project offices and coordinators answer to the director of the office above. */
  const directorAbove = (code: string | null | undefined): string | undefined =>
    code ? directors.get(code) ?? directorAbove(officeByCode.get(code)?.parent) : undefined;
  return { unitHeads, directorAbove };
}

const contractOf = ({ seed }: PlannedPerson): NonNullable<PlannedPost["contract"]> =>
  seed.contract ?? (seed.function === "project_staff" ? "project" : "regular");

/** Projects end; so do the contracts of those who work for them. */
function contractEnd(planned: PlannedPerson, clock: SeedClock): string | null {
  if (contractOf(planned) === "regular") return null;
  return clock.dayAgo(-seededRandom(`${planned.row.handle} contract`).between(70, 760));
}

/** Unit, contract, line manager and whoever owns the time, for all but guests. Bureau specialists answer to their bureau, their time to the team. */
export function planPosts(people: PlannedPerson[], clock: SeedClock): PlannedPost[] {
  const { unitHeads, directorAbove } = headsOf(people);
  return people.filter((one) => one.row.organisationRole !== "guest").map((one) => {
    const { handle } = one.row;
    const office = officeByCode.get(one.seed.office ?? "");
    const unit = office?.type === "HQ" ? one.seed.heads ?? unitOf(one.seed) : "";
    const above = office?.type === "HQ" ? unitHeads.get(unit) : directorAbove(directs(one) ? office?.parent : office?.code);
    const releasedBy = above === undefined || above === handle ? null : above;
    const bureau = { employers_specialist: "ACT/EMP", workers_specialist: "ACTRAV" }[String(one.row.function)];
    const lineManager = (bureau && bureau !== one.seed.heads ? unitHeads.get(bureau) : undefined) ?? releasedBy;
    return { handle, unit, contract: contractOf(one), contractEnds: contractEnd(one, clock), lineManager, releasedBy };
  });
}
