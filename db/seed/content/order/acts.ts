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

/** A message of the demonstration that somebody has reported. */
export interface SeedReport {
  /** The thread's key, and the message's number in it. */
  thread: string;
  seq: number;
  ground: "rude" | "confidential" | "off_topic" | "other";
  daysAgo: number;
  note: string;
  /** How its team's lead settled it. */
  settled?: { outcome: "acted" | "left"; resolution: string };
}

/** What waits for the leads of the demonstration, and what they have settled. */
export const seedReports: SeedReport[] = [
  { thread: "farm-inspections", seq: 22, ground: "confidential", daysAgo: 2.2, note: "This names an enterprise that is still in court. Can the name be taken out?" },
  { thread: "farm-inspections", seq: 31, ground: "off_topic", daysAgo: 5.6, note: "Cela mériterait un fil à part, sur les sanctions." },
  { thread: "farm-inspections", seq: 12, ground: "rude", daysAgo: 44, note: "", settled: { outcome: "left", resolution: "Sharp, but about the argument and not about the person" } },
];
