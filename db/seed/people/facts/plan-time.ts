import type { SeedClock } from "../../clock";
import type { PlannedPerson } from "../plan-people";
import { seededRandom, type SeededRandom } from "../random";
import { schedules } from "./schedules";
import { readSchedule, type Taken } from "./weeks";

/** So many weeks ahead diaries are filled. */
const weeksAhead = 40;

/** How likely a week is to go into missions, by what somebody does. */
const missionShare: Record<string, number> = {
  specialist: 0.15, employers_specialist: 0.17, workers_specialist: 0.17, dwt_director: 0.2, country_office_director: 0.14, headquarters_unit: 0.1,
};

/** What becomes of one week: a journey, a course, a holiday, or a few half-days that are promised; the weeks at hand are fuller. */
function weekOf(week: number, share: number, random: SeededRandom): string[] {
  const isNear = week < 7;
  if (random.chance(isNear ? share * 1.6 : share)) return [`w${week}:mission`];
  if (random.chance(0.03)) return [`w${week}.2:training`, `w${week}.3:training`];
  if (random.chance(0.03)) return [`w${week}:leave`];
  const promised = [1, 2, 3, 4, 5].filter(() => random.chance(isNear ? 0.3 : 0.07));
  return promised.map((weekday) => `w${week}.${weekday}${random.pick(["a", "p", ""])}:commitment`);
}

function ordinaryDiary({ row }: PlannedPerson): string {
  const random = seededRandom(`${row.handle} diary`);
  const share = missionShare[String(row.function)] ?? 0.06;
  const holiday = random.between(4, 30);
  const weeks = Array.from({ length: weeksAhead }, (_, week) => week)
    .flatMap((week) => (week === holiday || week === holiday + 1 ? [`w${week}:leave`] : weekOf(week, share, random)));
  return weeks.join(" ");
}

/** When each person's time is taken, from this week on. The people of the ten requests have diaries written by hand. */
export function planTime(people: PlannedPerson[], clock: SeedClock): ({ handle: string } & Taken)[] {
  return people.filter((one) => one.row.organisationRole !== "guest").flatMap((one) => {
    const { handle } = one.row;
    const diary = schedules[handle] ?? ordinaryDiary(one);
    return readSchedule(diary, clock.anchor).map((taken) => ({ handle, ...taken }));
  });
}
