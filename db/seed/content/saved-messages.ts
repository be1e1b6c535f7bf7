/** A message that somebody of the demonstration keeps for themselves. */
export interface SeedSaved {
  by: string;
  /** The thread's key, and the message's number in it. */
  thread: string;
  seq: number;
  daysAgo: number;
  /** In how many days they are reminded of it. */
  remindIn?: number;
}

/** What people of the demonstration keep, to come back to it. */
export const seedSaved: SeedSaved[] = [
  { by: "awa-mbaye", thread: "farm-inspections", seq: 7, daysAgo: 41.2 },
  { by: "awa-mbaye", thread: "farm-inspections", seq: 22, daysAgo: 2.4, remindIn: 1.3 },
  { by: "awa-mbaye", thread: "after-hurricane-day-thirty", seq: 2, daysAgo: 4.9 },
  { by: "layla-haddad", thread: "arabic-terms-osh", seq: 2, daysAgo: 3.3, remindIn: 4 },
  { by: "zawadi-mwangi", thread: "farm-inspections", seq: 3, daysAgo: 12.5 },
];
