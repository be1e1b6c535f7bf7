import { setTimeout as sleep } from "node:timers/promises";
import { and, eq, isNull, sql } from "drizzle-orm";
import { messageTranslation, type message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { countAttempt } from "~/platform/rate-limit/limiter.server";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { translateRichText } from "~/platform/translation/translate-rich-text";
import { translator } from "~/platform/translation/translator.server";
import { accessMessage, type MessagePlace } from "../message-life/access-message.server";
import { renderTranslation, showingMentions } from "./render-translation.server";

/** Whoever has it for longer has died meanwhile; longer than the translator's own time limit. */
const claimSeconds = 30;
const lookAgainMilliseconds = 250;
const mostAnHour = { name: "translations", points: 200, seconds: 3600 };

type Stored = typeof message.$inferSelect;

/**
 * Has a message the actor may read translated by the machine, once for all its readers: whoever asks meanwhile waits for the same.
 * A translation of its present wording, and one that somebody has corrected, stays. Throws `not_found`, `forbidden`,
 * `invalid` where it is in that language already, and on the field `translation`: `unavailable` where the machine does not answer.
 */
export async function translateMessage(actor: Actor, place: MessagePlace, to: Locale): Promise<void> {
  const access = await accessMessage(actor, place);
  const { message } = access;
  const machine = translator();
  if (!machine || message.deletedAt) notFound("translation");
  if (message.language === to) throw new DomainError("invalid", "same_language", "translation");
  if (await isTranslated(message, to)) return;
  await countAttempt(mostAnHour, String(actor.personId));
  if (!(await claim(message, to))) return untilTranslated(message, to);
  try {
    const { body, shown } = await showingMentions(actor, access, message.source);
    const translation = await translateRichText(body, (texts) => machine(texts, message.language, to), shown.keys());
    // The machine takes its time, and the message may stand before other readers by now.
    const html = await renderTranslation(actor, await accessMessage(actor, place), toMarkdown(translation));
    await database().update(messageTranslation).set({ ...html, version: message.version, claimedUntil: null, updatedAt: new Date() }).where(and(itself(message, to), isNull(messageTranslation.correctedById)));
  } catch (error) {
    await database().update(messageTranslation).set({ claimedUntil: null }).where(itself(message, to));
    throw error;
  }
}

const itself = ({ id }: Stored, to: Locale) => and(eq(messageTranslation.messageId, id), eq(messageTranslation.language, to));

async function isTranslated(message: Stored, to: Locale): Promise<boolean> {
  const [found] = await database().select().from(messageTranslation).where(itself(message, to));
  return found !== undefined && found.html !== "" && (found.version >= message.version || found.correctedById !== null);
}

/** One of all who ask at once gets it. */
async function claim({ id, version }: Stored, to: Locale): Promise<boolean> {
  const until = sql`now() + make_interval(secs => ${claimSeconds})`;
  const [claimed] = await database().insert(messageTranslation).values({ messageId: id, language: to, version, claimedUntil: until })
    .onConflictDoUpdate({
      target: [messageTranslation.messageId, messageTranslation.language], set: { claimedUntil: until },
      setWhere: sql`(${messageTranslation.claimedUntil} is null or ${messageTranslation.claimedUntil} < now()) and ${messageTranslation.correctedById} is null
        and (${messageTranslation.html} = '' or ${messageTranslation.version} < ${version})`,
    })
    .returning({ id: messageTranslation.messageId });
  return claimed !== undefined;
}

async function untilTranslated(message: Stored, to: Locale): Promise<void> {
  for (let waited = 0; waited < claimSeconds * 1000; waited += lookAgainMilliseconds) {
    if (await isTranslated(message, to)) return;
    const [found] = await database().select({ claimedUntil: messageTranslation.claimedUntil }).from(messageTranslation).where(itself(message, to));
    if (!found?.claimedUntil) break;
    await sleep(lookAgainMilliseconds);
  }
  if (!(await isTranslated(message, to))) throw new DomainError("unavailable", "the translator failed for another reader", "translation");
}
