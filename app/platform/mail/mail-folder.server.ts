import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { simpleParser } from "mailparser";
import { mailFolder } from "./mail.server";

/** A mail as the administrator's page shows it. */
export interface FolderMail {
  /** The file's name, which is its address. */
  name: string;
  to: string;
  subject: string;
  /** ISO */
  date: string;
  text: string;
}

const fileName = /^[\w.-]+\.eml$/;

/** One mail of the folder, or null when there is none of this name. */
export async function oneMail(name: string): Promise<FolderMail | null> {
  if (!fileName.test(name)) return null;
  const source = await readFile(path.join(mailFolder(), name)).catch(() => null);
  if (!source) return null;
  const mail = await simpleParser(source, { skipHtmlToText: true });
  const to = [mail.to ?? []].flat().map((address) => address.text).join(", ");
  return { name, to, subject: mail.subject ?? "", date: (mail.date ?? new Date(0)).toISOString(), text: mail.text ?? "" };
}

/** The newest mails of the folder, newest first. */
export async function latestMails(limit: number): Promise<FolderMail[]> {
  const names = (await readdir(mailFolder()).catch(() => [])).filter((name) => fileName.test(name));
  const mails = await Promise.all(names.sort().reverse().slice(0, limit).map(oneMail));
  return mails.filter((mail) => mail !== null);
}
