import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { person, team } from "~db/schema";
import { noWords, postMessage, renderMessage, startThread } from "~/modules/discussion/public.server";
import { maxTitleLength } from "~/modules/discussion/contract";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { DomainError, notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mailDomain, type ReceivedMail } from "~/platform/mail/mail-in.server";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import { answerText } from "./answer-text.server";
import { isAuthenticated } from "./authenticated-sender";
import { isAutomatic } from "./automatic-mail";
import { meantFiles, takeMailFiles } from "./mail-files.server";
import { letterReader } from "./letter-facts.server";
import { grantedBy, withoutSecretWords, type Granted } from "./secret-address.server";
import { stopMail } from "./stop-mail.server";

/** So many mails of one person are posted in an hour. */
const hourly: Limit = { name: "mail-in", points: 60, seconds: 3600 };

const address = /^(reply|stop|start|team)\+([a-z0-9-]{1,100})$/i;

/** Whether an address has the form of one of ours; whether its word is right is told after the mail has come. */
export const knowsMailbox = (mailbox: string): boolean => address.test(mailbox);

/**
 * Takes a mail in: an answer is posted in its thread, another begins a thread, or stops the letters. What a program
 * wrote is dropped without a word. The same mail twice is one message, since its id is made of the mail's.
 * Throws `not_found` for an address that grants nothing, and what posting throws.
 */
export async function receiveMail({ mailbox, sender, mail }: ReceivedMail): Promise<string> {
  const [, kind = "", word = ""] = address.exec(mailbox) ?? [];
  if (kind.toLowerCase() === "stop") {
    await stopMail(word);
    return "letters stopped";
  }
  if (isAutomatic(signsOf(mail, sender), mailDomain())) return "written by a program, dropped";
  if (kind.toLowerCase() === "team") return beginOpenly(mail, word.toLowerCase());
  const granted = await grantedBy(word);
  if (granted?.purpose !== kind.toLowerCase()) notFound("address");
  return granted.purpose === "reply" ? answer(granted, mail) : begin(await writer(granted.personId), granted.id, mail);
}

function signsOf(mail: ReceivedMail["mail"], sender: string) {
  const first = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]*:\s*/, "") ?? "";
  return { sender, from: fromOf(mail), messageId: mail.messageId ?? "", contentType: first("content-type"), header: first };
}

const fromOf = (mail: ReceivedMail["mail"]): string => mail.from?.value[0]?.address ?? "";

async function writer(personId: number): Promise<{ actor: Actor; locale: Locale }> {
  const reader = await letterReader(personId);
  if (!reader) notFound("person");
  await countAttempt(hourly, String(personId));
  return reader;
}

async function answer({ personId, id }: Granted, mail: ReceivedMail["mail"]): Promise<string> {
  const { actor } = await writer(personId);
  const message = words(mail);
  const files = await takeMailFiles(actor, meantFiles(mail));
  await postMessage(actor, { threadId: id, messageId: messageIdOf(mail), message, language: null, files, unattended: true });
  return "answer posted";
}

/** A thread in a team that the writer may post in; the mail's subject is its title. */
async function begin({ actor, locale }: { actor: Actor; locale: Locale }, teamId: number, mail: ReceivedMail["mail"]): Promise<string> {
  const [found] = await database().select({ slug: team.slug }).from(team).where(eq(team.id, teamId));
  if (!found) notFound("team");
  const title = (mail.subject ?? "").replace(/[\u0000-\u001f\u007f]+/g, " ").trim().slice(0, maxTitleLength).toWellFormed();
  if (title === "") throw new DomainError("invalid", "required", "title");
  const message = words(mail);
  const files = await takeMailFiles(actor, meantFiles(mail));
  await startThread(actor, { teamSlug: found.slug, messageId: messageIdOf(mail), kind: "discussion", title, language: null, otherwise: locale, message, files, unattended: true });
  return "thread begun";
}

/** To the address everybody knows a team by: only where a server we trust says who wrote. */
async function beginOpenly(mail: ReceivedMail["mail"], slug: string): Promise<string> {
  const authserv = environment().MAIL_AUTHSERV_ID;
  const topmost = signsOf(mail, "").header("authentication-results").replace(/\r?\n\s+/g, " ");
  const from = fromOf(mail);
  if (!authserv || mail.from?.value.length !== 1 || !isAuthenticated(topmost, authserv, from)) throw new DomainError("forbidden", "nobody vouches for the sender");
  const [known] = await database()
    .select({ personId: person.id, teamId: team.id })
    .from(person)
    .innerJoin(team, eq(team.slug, slug))
    .where(and(sql`lower(${person.email}) = ${from.toLowerCase()}`, eq(person.status, "active")));
  if (!known) notFound("address");
  return begin(await writer(known.personId), known.teamId, mail);
}

/** What somebody wrote; nothing, where they sent files alone. */
function words(mail: ReceivedMail["mail"]) {
  const ours = [`@${mailDomain()}`, /<([^<>]+)>/.exec(environment().MAIL_FROM)?.[1] ?? environment().MAIL_FROM];
  const text = withoutSecretWords(answerText(mail.text ?? "", ours));
  return text === "" && meantFiles(mail).length > 0 ? noWords : renderMessage(text);
}

/** The id of the message that a mail becomes: the same mail is the same message, whoever delivers it again. */
function messageIdOf(mail: ReceivedMail["mail"]): string {
  const own = mail.messageId ?? `${fromOf(mail)} ${mail.date?.toISOString() ?? ""} ${mail.subject ?? ""} ${mail.text ?? ""}`;
  const bytes = createHash("sha256").update(`mail ${own}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
