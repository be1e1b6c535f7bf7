import { setTimeout as pause } from "node:timers/promises";
import { eq, inArray, sql } from "drizzle-orm";
import { letter } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { logOf } from "~/platform/log/log.server";
import { answerMinutes, sendMail } from "~/platform/mail/mail.server";
import { composeLetter } from "./compose-letter.server";
import { heldBackUntil, type MailHabits } from "./due-at.server";
import { habitsOf } from "./habits.server";

const batchSize = 10;
/** For so long the database is asked to note that the mail server has a letter. */
const notingMinutes = 3;
/** So long a letter stays with the process that sends it, longer than sending takes; after that it was killed, and another sends it, under the same Message-ID. */
const claimMinutes = answerMinutes + notingMinutes + 2;
const mostAttempts = 12;
/** The longest pause between two attempts, in minutes. */
const longestPause = 240;

type Claimed = Pick<typeof letter.$inferSelect, "id" | "personId" | "threadId" | "createdAt" | "attempts">;

async function claim(): Promise<Claimed[]> {
  const unsent = sql`(select id from letter where sent_at is null and dropped_at is null and coalesce(claimed_until <= now(), true) order by id limit ${batchSize} for update skip locked)`;
  return database()
    .update(letter)
    .set({ claimedUntil: sql`now() + make_interval(mins => ${claimMinutes})`, attempts: sql`attempts + 1` })
    .where(inArray(letter.id, unsent))
    .returning({ id: letter.id, personId: letter.personId, threadId: letter.threadId, createdAt: letter.createdAt, attempts: letter.attempts });
}

/**
 * Sends all letters that wait. Each is claimed first and marked once the mail server has it: whoever is killed
 * between the two leaves a letter that is sent again with the Message-ID it had. Whatever delayed one, none goes out in its
 * reader's quiet hours.
 */
export async function sendLetters(): Promise<void> {
  for (;;) {
    const letters = await claim();
    if (letters.length === 0) return;
    const habits = await habitsOf(letters.map(({ personId }) => personId));
    await Promise.all(letters.map((claimed) => sendAwake(claimed, habits.get(claimed.personId))));
  }
}

/** What was planned for an hour in which its reader is awake may come to be sent in another: by a mail server that refused it, or while nothing ran. */
async function sendAwake(claimed: Claimed, habits: MailHabits | undefined): Promise<void> {
  const now = new Date();
  const until = habits ? heldBackUntil(now, habits) : now;
  await (until > now ? settle(claimed.id, { claimedUntil: until, attempts: sql`attempts - 1` }) : send(claimed));
}

async function send(claimed: Claimed): Promise<void> {
  try {
    // Rights are decided now, whatever they were when it was told.
    const mail = await composeLetter(claimed);
    if (!mail) return await settle(claimed.id, { droppedAt: sql`now()` });
    await sendMail(mail);
  } catch (error) {
    logOf("mail").error({ letter: claimed.id, err: error }, "a letter could not be sent");
    const minutes = Math.min(2 ** claimed.attempts, longestPause);
    const lastError = String(error).slice(0, 500);
    return settle(claimed.id, claimed.attempts >= mostAttempts ? { lastError, droppedAt: sql`now()` } : { lastError, claimedUntil: sql`now() + make_interval(mins => ${minutes})` });
  }
  await noteSent(claimed.id);
}

/** The mail server has the letter; a database that is away for a moment must not make it go out a second time. */
async function noteSent(id: number): Promise<void> {
  const until = Date.now() + notingMinutes * 60_000;
  for (;;) {
    try {
      return await settle(id, { sentAt: sql`now()` });
    } catch (error) {
      if (Date.now() > until) throw error;
      logOf("mail").warn({ letter: id, err: error }, "a letter that was sent could not be noted as sent yet");
      await pause(1_000);
    }
  }
}

async function settle(id: number, outcome: Parameters<ReturnType<ReturnType<typeof database>["update"]>["set"]>[0]): Promise<void> {
  await database().update(letter).set(outcome).where(eq(letter.id, id));
}
