import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { environment } from "../environment.server";
import { DomainError } from "../errors";
import { logOf } from "../log/log.server";

/** A mail as it was handed to us, for one of our addresses. */
export interface ReceivedMail {
  /** What stands before the domain of the address it was sent to. */
  mailbox: string;
  /** The envelope's sender; empty for what no program may answer. */
  sender: string;
  mail: ParsedMail;
}

/** What takes mail in. Throws DomainError for what cannot be taken, so that the sender's own server tells them. */
interface Mailbox {
  /** Whether there is such an address; decided before anything is sent. */
  knows(mailbox: string): boolean;
  /** Takes a mail in; twice must be the same as once. Gives a line for the log. */
  take(received: ReceivedMail): Promise<string>;
}

const limits = { bytes: 10 * 1024 * 1024, recipients: 5, clients: 50, silence: 60_000 };

let mailbox: Mailbox | undefined;

/** Names what takes mail in. Called while the process starts. */
export function registerMailbox(one: Mailbox): void {
  mailbox = one;
}

/** An answer of SMTP: a code below 500 asks to try again later. */
const smtpError = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

/** The domain of our own addresses, and of the ids of letters. */
export const mailDomain = (): string => environment().MAIL_DOMAIN ?? new URL(environment().publicUrl).hostname;

function mailboxIn(address: string): string | null {
  const at = address.lastIndexOf("@");
  return address.slice(at + 1).toLowerCase() === mailDomain().toLowerCase() ? address.slice(0, at) : null;
}

async function read(stream: SMTPServerDataStream): Promise<ParsedMail> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= limits.bytes) parts.push(part);
  }
  if (bytes > limits.bytes || stream.sizeExceeded) throw smtpError(552, "This mail is too large");
  return simpleParser(Buffer.concat(parts), { skipImageLinks: true });
}

/** Takes one mail in for each of the addresses it was sent to; one that cannot be taken refuses the whole. */
async function takeIn(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const mail = await read(stream);
  const sender = envelope.mailFrom ? envelope.mailFrom.address : "";
  for (const { address } of envelope.rcptTo) {
    const name = mailboxIn(address);
    if (name === null || !mailbox) continue;
    const outcome = await mailbox.take({ mailbox: name, sender, mail });
    logOf("mail").info({ outcome }, "a mail was taken in");
  }
}

/** The words are for the person who wrote, who gets them from their own server; what comes too fast is brought again by it, later. */
function refusal(error: unknown): Error {
  if (error instanceof DomainError && error.code === "too_many_requests") return smtpError(450, "Too many mails in an hour, please try again later");
  if (error instanceof DomainError) return smtpError(550, `Meridian could not take this mail: ${error.code.replaceAll("_", " ")}`);
  if (error instanceof Error && "responseCode" in error) return error;
  logOf("mail").error({ err: error }, "a mail could not be taken in");
  return smtpError(451, "Please try again later");
}

/** Where mail is taken in; null unless SMTP_IN_PORT is set. */
export const mailInPort = (): number | null => listening;
let listening: number | null = null;

/** Takes mail in where SMTP_IN_PORT says, for our own addresses alone. Returns the way to stop. */
export async function startMailIn(): Promise<() => Promise<void>> {
  const port = environment().SMTP_IN_PORT;
  if (port === undefined) return () => Promise.resolve();
  const server = new SMTPServer({
    name: mailDomain(),
    banner: "Meridian",
    size: limits.bytes,
    maxClients: limits.clients,
    socketTimeout: limits.silence,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= limits.recipients) return done(smtpError(452, "Too many recipients"));
      const name = mailboxIn(address);
      done(name !== null && mailbox?.knows(name) ? null : smtpError(550, "There is no such address here"));
    },
    onData(stream, session, done) {
      takeIn(stream, session).then(() => done(), (error: unknown) => done(refusal(error)));
    },
  });
  server.on("error", (error) => logOf("mail").warn({ err: error }, "a connection of a mail server failed"));
  server.listen(port);
  await once(server.server, "listening");
  listening = (server.server.address() as AddressInfo).port;
  logOf("mail").info({ port: listening }, "mail is taken in");
  return () => new Promise((resolve) => server.close(() => {
    listening = null;
    resolve();
  }));
}
