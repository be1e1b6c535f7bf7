import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { and, asc, eq } from "drizzle-orm";
import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport, type SendMailOptions } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { membership, message, person, thread } from "~db/schema";
import { followEvents } from "../../support/events";

const outbox: ParsedMail[] = [];
const theirServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    void simpleParser(stream).then((mail) => {
      outbox.push(mail);
      done();
    });
  },
});
let stop: () => Promise<void>;
let port: number;
let deliver: (mail: SendMailOptions) => Promise<unknown>;

beforeAll(async () => {
  theirServer.listen(0, "127.0.0.1");
  await once(theirServer.server, "listening");
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${(theirServer.server.address() as AddressInfo).port}`, SMTP_IN_PORT: "0", MAIL_DOMAIN: "m.example",
    MAIL_FROM: "Meridian <post@m.example>", PUBLIC_URL: "https://meridian.example", MAIL_AUTHSERV_ID: "mx.example.org",
  });
  const { mailInPort, startMailIn } = await import("~/platform/mail/mail-in.server");
  stop = await startMailIn();
  port = mailInPort() ?? 0;
  const ourServer = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  deliver = (mail) => ourServer.sendMail(mail);
});
afterAll(async () => {
  await stop();
  await new Promise<void>((resolve) => theirServer.close(resolve));
});

/** As a server does that does not know how large a mail will be: it is told after the last byte. Gives the answer to it. */
async function deliverUnsized({ from, to }: { from: string; to: string }, bytes: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value } = await answers.next();
      if (value === undefined || !/^\d{3}-/.test(value)) return value ?? "gone";
    }
  };
  const say = (line: string) => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  await answer();
  for (const line of ["EHLO mx.example.org", `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, "DATA"]) await say(line);
  socket.write(`From: ${from}\r\nTo: ${to}\r\nMessage-ID: <unsized@example.org>\r\n\r\n`);
  const line = `${"x".repeat(998)}\r\n`;
  for (let sent = 0; sent < bytes; sent += line.length) if (!socket.write(line)) await once(socket, "drain");
  const last = await say(".");
  socket.destroy();
  return last;
}

/** Somebody who got a letter about their thread. */
async function correspondence() {
  const [{ database }, { buildSpace, begin, say }, { mailDueLetters }, { changeMail }] = await Promise.all([
    import("~/platform/database/connection.server"), import("../discussion/space"),
    import("~/modules/notifications/mail/mail-due-letters.server"), import("~/modules/notifications/mail/change-mail.server"),
  ]);
  const { team, member: asker, join } = await buildSpace({ visibility: "private" });
  const helper = await join();
  await changeMail(asker, { frequency: "at_once", tracked: true, quietFrom: 0, quietUntil: 0 });
  const threadId = await begin(asker, team.slug);
  await say(helper, threadId, "What do you mean?");
  await followEvents();
  await mailDueLetters(new Date(Date.now() + 3_600_000));
  const [row] = await database().select({ email: person.email }).from(person).where(eq(person.id, asker.personId));
  const from = row!.email;
  const letter = outbox.find(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(from)))!;
  const replyTo = letter.replyTo?.value[0]?.address ?? "";
  const messages = async () => (await database().select({ text: message.text, by: message.authorId }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq))).slice(2);
  return { database, team, asker, helper, threadId, from, letter, replyTo, messages };
}

describe("an answer by mail", () => {
  it("is posted in the thread, without what was quoted, once however often it is delivered", async () => {
    const { from, letter, replyTo, messages, asker } = await correspondence();
    expect(replyTo).toMatch(/^reply\+[a-z0-9-]+@m\.example$/);
    const reply = { from, to: replyTo, subject: `Re: ${letter.subject}`, inReplyTo: letter.messageId, messageId: "<answer-1@example.org>", text: `I mean **farms**.\n\nOn Mon, 30 Nov 2026 at 10:00, Helper <post@m.example> wrote:\n> What do you mean?` };
    await deliver(reply);
    await deliver(reply);
    expect(await messages()).toEqual([{ text: "I mean farms.", by: asker.personId }]);
  });

  it("is posted without the letter, in whatever language a program repeats it, and never with a secret word of its writer", async () => {
    const { from, letter, replyTo, messages } = await correspondence();
    const whole = `От: Helper <post@m.example>\nОтправлено: 30 ноября 2026 г.\nКому: ${from}\nТема: ${letter.subject}\n\n${letter.text}`;
    expect(letter.text).toMatch(/^##- .+ -##\n/);
    await deliver({ from, to: replyTo, subject: "Re", messageId: "<whole-1@example.org>", text: `Фермы.\n\nИ ещё:\n\n---\n\nсады.\n\n${whole}` });
    const footer = letter.text?.split("\n").findLast((line) => line.includes("/mail/stop/")) ?? "";
    await deliver({ from, to: replyTo, subject: "Re", messageId: "<whole-2@example.org>", text: `What is this? ${footer} <${replyTo}>` });
    const [first, second] = await messages();
    expect(first?.text).toBe("Фермы.\nИ ещё:\nсады.");
    expect(footer).not.toBe("");
    expect(second?.text).toBe("What is this? No more about this thread: … …");
  });

  it("with a name that calls nobody is posted, and its writer is told of that once, by letter too, until they mend it", async () => {
    const { from, replyTo, asker, helper, threadId, team } = await correspondence();
    const [{ toldTo }, { readThread }, { openNotification }, { inboxView }, { mailDueLetters }, { editMessage }, { renderMessage }] = await Promise.all([
      import("./told"), import("~/modules/discussion/read-thread.server"), import("~/modules/notifications/open-notification.server"), import("~/modules/notifications/inbox-view.server"),
      import("~/modules/notifications/mail/mail-due-letters.server"), import("~/modules/discussion/message-life/edit-message.server"), import("~/modules/discussion/render-message.server"),
    ]);
    await readThread(asker, { threadId, seq: 2 });
    const mail = { from, to: replyTo, subject: "Re", messageId: "<vain-1@example.org>", text: `@${helper.handle} and @wei-zang know, write to a@b.example` };
    await deliver(mail);
    await deliver(mail);
    const named = (await toldTo(asker)).filter(({ reason }) => reason === "named_nobody");
    expect(named).toMatchObject([{ readAt: null, actorId: null }]);
    expect((await inboxView(asker, "en", { show: "unread" })).entries).toMatchObject([{ threadId, reason: "named_nobody", unread: 1, by: null }]);
    expect(await openNotification(asker, named[0]!.id)).toMatchObject({ href: `/teams/${team.slug}/threads/${threadId}?around=3&nobody=3#message-3` });
    await mailDueLetters(new Date(Date.now() + 7_200_000));
    const letter = outbox.findLast(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(from)))!;
    expect(letter.text).toContain("names nobody whom it reaches there");
    expect(letter.text).not.toContain("know, write to");
    expect((await toldTo(helper)).filter(({ reason }) => reason === "named_nobody")).toEqual([]);
    await editMessage(asker, { threadId, seq: 3, version: 1, message: renderMessage("Nobody knows"), language: "en" });
    expect((await toldTo(asker)).find(({ id }) => id === named[0]!.id)?.readAt).not.toBeNull();
  });

  it("is dropped when a program wrote it, and refused to whoever lost access or made addresses new", async () => {
    const { from, replyTo, messages, team, asker } = await correspondence();
    await deliver({ from, to: replyTo, subject: "Away", text: "I am on leave", headers: { "Auto-Submitted": "auto-replied" } });
    await deliver({ from, envelope: { from: "", to: replyTo }, to: replyTo, subject: "Undelivered", text: "No such user" });
    expect(await messages()).toEqual([]);
    const { leaveTeam } = await import("~/modules/teams/leave-team.server");
    await leaveTeam(asker, { slug: team.slug });
    await expect(deliver({ from, to: replyTo, subject: "x", text: "Let me in" })).rejects.toMatchObject({ responseCode: 550 });
    const { renewAddresses } = await import("~/modules/notifications/mail/change-mail.server");
    await renewAddresses(asker);
    await expect(deliver({ from, to: replyTo, subject: "x", text: "Let me in" })).rejects.toMatchObject({ responseCode: 550 });
    expect(await messages()).toEqual([]);
  });

  it("to a letter about a thread that was merged since is posted in the one that took it in", async () => {
    const { database, from, replyTo, team, asker, threadId, messages } = await correspondence();
    const [{ begin }, { buildMembership }, { mergeThread }] = await Promise.all([import("../discussion/space"), import("~db/seed/factories/build-team"), import("~/modules/discussion/merge-thread.server")]);
    await database().delete(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, asker.personId)));
    await buildMembership(database(), { teamId: team.id, personId: asker.personId, role: "lead" });
    const into = await begin(asker, team.slug);
    await mergeThread(asker, threadId, { into, reason: "" });
    await deliver({ from, to: replyTo, subject: "Re:", messageId: "<merged-1@example.org>", text: "Better late" });
    expect(await messages()).toEqual([]);
    const said = await database().select({ text: message.text }).from(message).where(eq(message.threadId, into)).orderBy(asc(message.seq));
    expect(said.at(-1)).toEqual({ text: "Better late" });
  });

  it("to a letter about a direct message goes into the conversation, until its other blocks the writer", async () => {
    const [{ database }, { somebody, write }, { mailDueLetters }, { changeMail }, { setBlock }] = await Promise.all([
      import("~/platform/database/connection.server"), import("../conversations/people"), import("~/modules/notifications/mail/mail-due-letters.server"),
      import("~/modules/notifications/mail/change-mail.server"), import("~/modules/conversations/block-person.server"),
    ]);
    const [awa, lan] = [await somebody(), await somebody()];
    await changeMail(lan, { frequency: "at_once", tracked: true, quietFrom: 0, quietUntil: 0 });
    const { threadId } = await write(awa, [lan], "Shall we speak on Thursday?");
    await followEvents();
    await mailDueLetters(new Date(Date.now() + 3_600_000));
    const letter = outbox.find(({ subject }) => subject === `Direct message: ${awa.displayName}`)!;
    expect(letter.text).toContain("Shall we speak on Thursday?");
    expect(letter.text).toContain("You get this because somebody writes to you directly.");
    const [row] = await database().select({ email: person.email }).from(person).where(eq(person.id, lan.personId));
    const reply = { from: row!.email, to: letter.replyTo!.value[0]!.address!, subject: "Re:", text: "Gladly." };
    await deliver({ ...reply, messageId: "<direct-1@example.org>" });
    await setBlock(awa, lan.handle, true);
    await expect(deliver({ ...reply, messageId: "<direct-2@example.org>" })).rejects.toMatchObject({ responseCode: 550 });
    const said = await database().select({ text: message.text, by: message.authorId }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq));
    expect(said.slice(1)).toEqual([{ text: "Gladly.", by: lan.personId }]);
  });

  it("is refused at an address that is none of ours, before anything is sent", async () => {
    await expect(deliver({ from: "a@example.org", to: "postmaster@m.example", text: "x" })).rejects.toMatchObject({ responseCode: 550 });
    await expect(deliver({ from: "a@example.org", to: "reply+word@elsewhere.example", text: "x" })).rejects.toMatchObject({ responseCode: 550 });
    await expect(deliver({ from: "a@example.org", to: `reply+r1-1-${"a".repeat(26)}@m.example`, text: "x" })).rejects.toMatchObject({ responseCode: 550 });
  });

  it("to the letters' own way out stops them", async () => {
    const { from, letter, asker, threadId, database } = await correspondence();
    const [, way = ""] = /<mailto:([^>]+)>/.exec(letter.headerLines.find(({ key }) => key === "list-unsubscribe")?.line.replace(/\r?\n\s+/g, "") ?? "") ?? [];
    await deliver({ from, to: way, subject: "", text: "" });
    const { threadLevel } = await import("~db/schema");
    const [level] = await database().select({ level: threadLevel.level }).from(threadLevel).where(and(eq(threadLevel.threadId, threadId), eq(threadLevel.personId, asker.personId)));
    expect(level?.level).toBe("muted");
  });
});

describe("an answer with files", () => {
  it("keeps what its writer sent, once, without what their program added, and letters name it", async () => {
    const { from, replyTo, helper, threadId, database } = await correspondence();
    const attachments = [
      { filename: "Отчёт.csv", content: "office,people\n" },
      { filename: "logo.png", content: Buffer.alloc(900, 1), cid: "logo@example.org", contentDisposition: "inline" as const },
      { filename: "signature.asc", content: "-----BEGIN", contentType: "application/pgp-signature" },
    ];
    const reply = { from, to: replyTo, subject: "Re", messageId: "<files-1@example.org>", html: `<p>See the table</p><img src="cid:logo@example.org">`, text: "See the table", attachments };
    await deliver(reply);
    await deliver(reply);
    await deliver({ from, to: replyTo, subject: "Re", messageId: "<files-2@example.org>", text: "", attachments: [{ filename: "alone.txt", content: "words" }] });
    const posted = await database().select({ text: message.text, files: message.files }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq)).offset(2);
    expect(posted.map(({ text, files }) => [text, files?.map(({ name, type }) => [name, type])])).toEqual([
      ["See the table", [["Отчёт.csv", "text/csv"]]],
      ["", [["alone.txt", "text/plain"]]],
    ]);
    const { changeMail } = await import("~/modules/notifications/mail/change-mail.server");
    const { mailDueLetters } = await import("~/modules/notifications/mail/mail-due-letters.server");
    await changeMail(helper, { frequency: "at_once", tracked: true, quietFrom: 0, quietUntil: 0 });
    await deliver({ ...reply, messageId: "<files-3@example.org>", text: "Once more", html: "<p>Once more</p>" });
    await followEvents();
    await mailDueLetters(new Date(Date.now() + 7_200_000));
    const letter = outbox.findLast(({ text }) => text?.includes("Once more"));
    expect(letter?.text).toMatch(/Once more\n\n- Отчёт\.csv: https:\/\/meridian\.example\/files\/[0-9a-f-]{36}/);
    expect(letter?.html).toMatch(/<a href="https:\/\/meridian\.example\/files\/[0-9a-f-]{36}"><bdi>Отчёт\.csv<\/bdi><\/a>/);
  });
});

describe("what is too much", () => {
  const mebibyte = 1024 * 1024;

  it("is a mail of more than ten mebibytes, whether its server says so before or not; one that is just smaller is taken", { timeout: 60_000 }, async () => {
    const { from, replyTo, messages } = await correspondence();
    const bearing = (bytes: number) => ({ from, to: replyTo, subject: "Re", text: "See the table", attachments: [{ filename: "table.bin", content: Buffer.alloc(bytes, 7) }] });
    // Files travel as text, a third larger than they are.
    await deliver({ ...bearing(7 * mebibyte), messageId: "<large-1@example.org>" });
    await expect(deliver({ ...bearing(8 * mebibyte), messageId: "<large-2@example.org>" })).rejects.toMatchObject({ responseCode: 552 });
    expect(await deliverUnsized({ from, to: replyTo }, 11 * mebibyte)).toMatch(/^552 /);
    expect((await messages()).map(({ text }) => text)).toEqual(["See the table"]);
  });

  it("are more than sixty mails of a person in an hour: their server is asked to bring the next one later, and others still write", { timeout: 90_000 }, async () => {
    const { database, from, replyTo, helper, threadId, messages } = await correspondence();
    const { rateLimit } = await import("~db/schema");
    for (let place = 0; place < 60; place++) await deliver({ from, to: replyTo, subject: "Re", messageId: `<many-${place}@example.org>`, text: `Number ${place}` });
    const next = { from, to: replyTo, subject: "Re", messageId: "<many-60@example.org>", text: "One more" };
    await expect(deliver(next)).rejects.toMatchObject({ responseCode: 450 });
    expect((await messages()).map(({ text }) => text)).toEqual(Array.from({ length: 60 }, (_, place) => `Number ${place}`));
    const { say } = await import("../discussion/space");
    await say(helper, threadId, "So many answers");
    await database().delete(rateLimit);
    await deliver(next);
    expect((await messages()).length).toBe(62);
  });
});

describe("a mail to a team", () => {
  it("begins a thread at somebody's secret address, or at the team's own where our server vouches for who wrote", async () => {
    const { from, team, asker, database } = await correspondence();
    const { mailSecret, secretWord } = await import("~/modules/notifications/mail/secret-address.server");
    const start = `start+${secretWord(await mailSecret(asker.personId), { personId: asker.personId, purpose: "start", id: team.id })}@m.example`;
    await deliver({ from, to: start, subject: "Counting farms", text: "How many are there?" });
    const open = { from, to: `team+${team.slug}@m.example`, subject: "Vouched for", text: "Words" };
    const domain = from.split("@")[1];
    await expect(deliver({ ...open, subject: "Not vouched for" })).rejects.toMatchObject({ responseCode: 550 });
    await expect(deliver({ ...open, subject: "Vouched for below", headers: [{ key: "Authentication-Results", value: "mx.evil.example; none" }, { key: "Authentication-Results", value: `mx.example.org; dmarc=pass header.from=${domain}` }] })).rejects.toMatchObject({ responseCode: 550 });
    await deliver({ ...open, headers: { "Authentication-Results": `mx.example.org; dmarc=pass header.from=${domain}` } });
    const threads = await database().select({ title: thread.title }).from(thread).where(and(eq(thread.teamId, team.id), eq(thread.authorId, asker.personId))).orderBy(asc(thread.id));
    expect(threads.map(({ title }) => title).slice(1)).toEqual(["Counting farms", "Vouched for"]);
  });
});
