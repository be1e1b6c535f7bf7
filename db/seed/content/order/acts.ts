/** Something a lead of the team did to a demo thread as a whole. */
export interface SeedAct {
  /** The thread's key. */
  thread: string;
  action: "thread.changed" | "thread.closed" | "thread.slowed";
  daysAgo: number;
  reason: string;
  /** For a change: what the title was before. */
  titleBefore?: string;
  /** For slow mode: the pace. */
  seconds?: number;
}

/** What leads of the demonstration did to bring order into threads; the latest act last. */
export const seedActs: SeedAct[] = [
  { thread: "farm-inspections", action: "thread.changed", daysAgo: 73.9, titleBefore: "Practice note: farms", reason: "So that everybody finds it by the Convention" },
  { thread: "farm-inspections", action: "thread.slowed", daysAgo: 40, seconds: 300, reason: "Many of us answer at once: please read before you write" },
  { thread: "farm-inspections", action: "thread.slowed", daysAgo: 33, seconds: 0, reason: "Thank you all, it has worked" },
  { thread: "country-team-dates", action: "thread.closed", daysAgo: 12, reason: "The list is complete; changes go straight into the document" },
  { thread: "draft-code-ten-days", action: "thread.closed", daysAgo: 1.4, reason: "The comments went out on time. A new draft gets a thread of its own" },
];
