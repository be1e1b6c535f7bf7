import { mkdir, rename, writeFile } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { environment } from "../environment.server";

/** One mail to one person; text is always there, HTML when it adds something. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  /** Who is shown as its sender, before the installation's own address. */
  fromName?: string;
  replyTo?: string;
  /** Threading: its own id, the letter it answers, and those before. With angle brackets. */
  messageId?: string;
  inReplyTo?: string;
  references?: string[];
  /** An iCalendar file that mail programs put into the reader's calendar. */
  icalEvent?: { method: "REQUEST" | "CANCEL"; filename: string; content: string };
  /**
   * Names a mail that must not come twice: sent again after a crash it has the same Message-ID, by which mail
   * programs know it, and in the mail folder it replaces itself. `at` is the moment it belongs to.
   */
  once?: { key: string; at: Date };
}

/** Where mail goes when no SMTP server is set. */
export const mailFolder = (): string => path.join(environment().DATA_DIR, "mail");

const folderTransport = () => createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** Lists sort by name, so it begins with a moment. */
const fileName = (at: Date, tail: string) => `${at.toISOString().replaceAll(":", "-")}-${tail}.eml`;

async function writeToFolder(options: SendMailOptions, once: Mail["once"]): Promise<void> {
  const { message } = await folderTransport().sendMail(options);
  await mkdir(mailFolder(), { recursive: true });
  const name = once ? fileName(once.at, hashOf(once.key).slice(0, 16)) : fileName(new Date(), randomUUID().slice(0, 8));
  const file = path.join(mailFolder(), name);
  await writeFile(`${file}.part`, message as Buffer);
  await rename(`${file}.part`, file);
}

const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 32);

/** The bare address in "Name <address>". */
const addressIn = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();

/** How long an SMTP server may take to greet, in milliseconds, before the mail is tried again later. */
const greetingPatience = 20_000;
/**
 * How long it may keep silent after that. It looks at a mail before it takes it, and whoever hangs up meanwhile
 * sends it twice: RFC 5321 (4.5.3.2.6) asks for ten minutes.
 */
export const answerMinutes = 10;

let smtp: ReturnType<typeof createTransport> | undefined;

/**
 * Sends a mail by SMTP, or writes it into the mail folder. Throws when it could not be handed over, so
 * that an event's subscriber tries again.
 */
export async function sendMail({ once, fromName, ...mail }: Mail): Promise<void> {
  const { MAIL_FROM, publicUrl } = environment();
  const from = fromName === undefined ? MAIL_FROM : { name: fromName, address: addressIn(MAIL_FROM) };
  const messageId = once ? { messageId: `<${hashOf(once.key)}@${new URL(publicUrl).hostname}>` } : {};
  const options: SendMailOptions = { from, ...messageId, ...mail };
  const url = environment().SMTP_URL;
  if (!url) return writeToFolder(options, once);
  smtp ??= createTransport({ url, connectionTimeout: greetingPatience, greetingTimeout: greetingPatience, socketTimeout: answerMinutes * 60_000 });
  await smtp.sendMail(options);
}
