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

/** How many mails one page of the folder shows. */
export const mailPageSize = 50;

/** One page of the folder, the newest first, and how many mails lie in it. Only those of the page are read. */
export async function mailsOfPage(page: number): Promise<{ mails: FolderMail[]; total: number }> {
  const names = (await readdir(mailFolder()).catch(() => [])).filter((name) => fileName.test(name)).sort().reverse();
  const mails = await Promise.all(names.slice((page - 1) * mailPageSize, page * mailPageSize).map(oneMail));
  return { mails: mails.filter((mail) => mail !== null), total: names.length };
}
