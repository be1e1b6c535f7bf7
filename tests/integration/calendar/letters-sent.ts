import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { dispatchDueEvents } from "~/platform/events/dispatcher.server";
import { database } from "~/platform/database/connection.server";
import { mailFolder } from "~/platform/mail/mail.server";
import { person } from "~db/schema";

/** The letters somebody was sent, oldest first, each with its calendar file as an independent parser reads it. */
export async function lettersTo(personId: number) {
  await dispatchDueEvents();
  const [to] = await database().select({ email: person.email }).from(person).where(eq(person.id, personId));
  const names = (await readdir(mailFolder()).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(path.join(mailFolder(), name)))));
  return mails.filter((mail) => [mail.to ?? []].flat().some(({ text }) => text.includes(to!.email))).map((mail) => {
    const file = mail.attachments.find(({ contentType }) => contentType.startsWith("text/calendar"))?.content.toString("utf8");
    const calendar = file ? new ICAL.Component(ICAL.parse(file)) : null;
    const event = calendar?.getFirstSubcomponent("vevent");
    return { subject: mail.subject, text: mail.text, method: calendar?.getFirstPropertyValue("method"), sequence: event?.getFirstPropertyValue("sequence"), uid: event?.getFirstPropertyValue("uid"), status: event?.getFirstPropertyValue("status") };
  });
}
