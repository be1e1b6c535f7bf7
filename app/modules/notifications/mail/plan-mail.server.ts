import type { Reason } from "../contract";
import { mailDueAt } from "./due-at.server";
import { habitsOf, lastLetters } from "./habits.server";

interface Planned {
  personId: number;
  reason: Reason;
}

/** What has a letter of its own. */
const cameByMail: readonly Reason[] = ["newsletter", "search_found"];

/**
 * Says of each of those to be told when a letter may tell them; null where none does, as of what came by mail itself. Those who
 * are told of one thing come together, with the thread that it is about, if it is about one.
 */
export async function planMail<Told extends Planned>(tellings: { told: Told[]; threadId: number | null }[], now = new Date()): Promise<(Told & { mailDueAt: Date | null })[]> {
  const people = [...new Set(tellings.flatMap(({ told }) => told.map(({ personId }) => personId)))];
  const [habits, lastLetter] = await Promise.all([habitsOf(people), lastLetters(people, tellings.map(({ threadId }) => threadId))]);
  return tellings.flatMap(({ told, threadId }) => told.map((one) => {
    const theirs = habits.get(one.personId);
    const wanted = theirs !== undefined && !cameByMail.includes(one.reason) && (theirs.tracked || one.reason !== "tracking");
    return { ...one, mailDueAt: wanted ? mailDueAt(now, theirs, lastLetter(one.personId, threadId)) : null };
  }));
}
