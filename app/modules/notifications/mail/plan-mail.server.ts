import type { Reason } from "../contract";
import { mailDueAt } from "./due-at.server";
import { habitsOf, lastLetters } from "./habits.server";

interface Planned {
  personId: number;
  reason: Reason;
}

/** What has a letter of its own. */
const cameByMail: readonly Reason[] = ["newsletter", "search_found"];

/** Says of each of those to be told when a letter may tell them; null where none does, as of what came by mail itself. */
export async function planMail<Told extends Planned>(told: Told[], threadId: number | null, now = new Date()): Promise<(Told & { mailDueAt: Date | null })[]> {
  const people = told.map(({ personId }) => personId);
  const [habits, letters] = await Promise.all([habitsOf(people), lastLetters(threadId, people)]);
  return told.map((one) => {
    const theirs = habits.get(one.personId);
    const wanted = theirs !== undefined && !cameByMail.includes(one.reason) && (theirs.tracked || one.reason !== "tracking");
    return { ...one, mailDueAt: wanted ? mailDueAt(now, theirs, letters.get(one.personId) ?? null) : null };
  });
}
