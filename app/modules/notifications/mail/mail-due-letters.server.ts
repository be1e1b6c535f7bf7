import { gatherLetters } from "./gather-letters.server";
import { sendLetters } from "./send-letters.server";

/** Writes and sends the letters that have fallen due. */
export async function mailDueLetters(now: Date): Promise<void> {
  await gatherLetters(now);
  await sendLetters();
}
