const day = 86_400_000;

const atWeekend = (moment: Date) => [0, 6].includes(moment.getUTCDay());

/** The same hour so many working days (Monday to Friday, in UTC) later. What begins at a weekend begins on Monday. */
export function workingDaysAfter(begun: Date, days: number): Date {
  let moment = begun;
  while (atWeekend(moment)) moment = new Date(Math.floor(moment.getTime() / day) * day + day);
  for (let left = days; left > 0; left--) {
    do moment = new Date(moment.getTime() + day);
    while (atWeekend(moment));
  }
  return moment;
}
