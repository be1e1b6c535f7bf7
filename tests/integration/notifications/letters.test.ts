import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { eq, isNull, max, sql } from "drizzle-orm";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letter, notification, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { followEvents } from "../../support/events";

const received: ParsedMail[] = [];
/** What the mail server does with the next letter. */
let refuse = false;
/** For how many milliseconds it looks at a letter before it says that it has it. */
let considers = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      if (refuse) return done(new Error("not now"));
      void simpleParser(Buffer.concat(parts)).then((mail) => {
        received.push(mail);
        setTimeout(done, considers);
      });
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, MAIL_FROM: "Meridian <post@meridian.example>",
    PUBLIC_URL: "https://meridian.example", MAIL_DOMAIN: "mail.meridian.example",
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

/** What the application is made of, once its settings stand. */
async function application() {
  const [{ database }, space, { mailDueLetters }, { changeMail }, { changeThreadLevel, changeTeamLevel }, { readThread }, { leaveTeam }, stop] = await Promise.all([
    import("~/platform/database/connection.server"), import("../discussion/space"), import("~/modules/notifications/mail/mail-due-letters.server"),
    import("~/modules/notifications/mail/change-mail.server"), import("~/modules/discussion/following/change-level.server"), import("~/modules/discussion/read-thread.server"),
    import("~/modules/teams/leave-team.server"), import("~/modules/notifications/mail/stop-mail.server"),
  ]);
  return { database, ...space, mailDueLetters, changeMail, changeThreadLevel, changeTeamLevel, readThread, leaveTeam, ...stop };
}

const awake = { frequency: "at_once", tracked: true, quietFrom: 0, quietUntil: 0 } as const;
/** Quiet hours around this moment, until an hour from now, for whoever lives by universal time. */
function quietNow(): { quietFrom: number; quietUntil: number } {
  const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
  return { quietFrom: (minute + 1440 - 60) % 1440, quietUntil: (minute + 60) % 1440 };
}

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** A thread of one person in which another writes; letters to the first are in French. */
async function conversation() {
  const app = await application();
  const { database, buildSpace, begin, changeMail } = app;
  const { team, member: asker, join, ...space } = await buildSpace();
  const helper = await join();
  await database().update(person).set({ locale: "fr" }).where(eq(person.id, asker.personId));
  await changeMail(asker, awake);
  const [row] = await database().select({ email: person.email }).from(person).where(eq(person.id, asker.personId));
  const threadId = await begin(asker, team.slug, { title: "Farm inspections" });
  const lettersTo = (address = row!.email) => received.filter((mail) => [mail.to ?? []].flat().some(({ text }) => text.includes(address)));
  return { ...app, ...space, team, join, asker, helper, threadId, lettersTo };
}

const say = async (app: { say: (actor: Actor, threadId: number, words: string) => Promise<unknown> }, actor: Actor, threadId: number, words: string) => {
  await app.say(actor, threadId, words);
  await followEvents();
};

describe("a letter", () => {
  it("tells a reply in the reader's language, with its place in the thread and the way out of it", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "See the [register](/documents/1)");
    await talk.mailDueLetters(inAnHour());
    await say(talk, talk.helper, talk.threadId, "And the **annex**");
    await talk.mailDueLetters(inAnHour());
    const [first, second] = talk.lettersTo();
    expect(first?.subject).toBe(`Re: [${talk.team.name.fr}] Farm inspections`);
    expect(first?.from?.text).toBe(`"${talk.helper.displayName} (Meridian)" <post@meridian.example>`);
    expect(first?.text).toContain("Ouvrir dans Meridian");
    expect(first?.html).toContain('href="https://meridian.example/documents/1"');
    expect(second?.html).toContain("<strong>annex</strong>");
    const root = `<thread-${talk.threadId}@mail.meridian.example>`;
    expect(first?.inReplyTo).toBe(root);
    expect(second?.inReplyTo).toBe(first?.messageId);
    expect(second?.references).toEqual([root, first?.messageId]);
    const list = first?.headerLines.find(({ key }) => key === "list-unsubscribe")?.line;
    expect(list).toMatch(/<https:\/\/meridian\.example\/mail\/stop\/[\w-]+>/);
    expect(first?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(first?.headerLines.find(({ key }) => key === "list-id")?.line).toContain(`<${talk.team.slug}.mail.meridian.example>`);
    expect(first?.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toContain("List-Unsubscribe=One-Click");
  });

  it("says what somebody begins: a question, an announcement or a thread, and nothing of the kind of an answer", async () => {
    const talk = await conversation();
    const { begin, changeTeamLevel, join, team, asker, lettersTo, mailDueLetters } = talk;
    const lead = await join("lead");
    await changeTeamLevel(asker, team.slug, "watching");
    for (const kind of ["question", "announcement", "discussion"] as const) await begin(lead, team.slug, { kind, title: `One ${kind}` });
    await say(talk, lead, talk.threadId, "An answer");
    await mailDueLetters(inAnHour());
    const told = (words: string) => lettersTo().find(({ subject }) => subject?.endsWith(words))?.text;
    expect(told("One question")).toContain("Une nouvelle question :\n\n");
    expect(told("One announcement")).toContain("Une nouvelle annonce :\n\n");
    expect(told("One discussion")).toContain("Un nouveau fil :\n\n");
    expect(told("Farm inspections")).not.toMatch(/^Une? nouve(lle|au) /m);
    await talk.changeMail(asker, { ...awake, frequency: "daily" });
    for (const kind of ["question", "discussion"] as const) await begin(lead, team.slug, { kind, title: `Another ${kind}` });
    await followEvents();
    await mailDueLetters(new Date(Date.now() + 30 * 3_600_000));
    expect(lettersTo().at(-1)?.text).toMatch(/== Another question .*\n\nUne nouvelle question :\n\n[^]*== Another discussion .*\n\nUn nouveau fil :\n\n/);
  });

  it("about a direct message speaks of a conversation", async () => {
    const [{ database }, { somebody, write }, { mailDueLetters, changeMail }] = [await import("~/platform/database/connection.server"), await import("../conversations/people"), await application()];
    const [awa, lan] = [await somebody(), await somebody()];
    await changeMail(lan, awake);
    await write(awa, [lan], "A word between us");
    await followEvents();
    await mailDueLetters(inAnHour());
    const [row] = await database().select({ email: person.email }).from(person).where(eq(person.id, lan.personId));
    const letterTo = received.find((mail) => [mail.to ?? []].flat().some(({ text }) => text.includes(row!.email)));
    expect(letterTo?.text).toContain("No more about this conversation");
    expect(letterTo?.text).not.toContain("thread:");
  });

  it("folds a storm into one, and does not tell what was read meanwhile", async () => {
    const talk = await conversation();
    for (const words of ["One", "Two", "Three"]) await say(talk, talk.helper, talk.threadId, words);
    await talk.readThread(talk.asker, { threadId: talk.threadId, seq: 2 });
    await talk.mailDueLetters(new Date());
    expect(talk.lettersTo()).toEqual([]);
    await talk.mailDueLetters(inAnHour());
    await talk.mailDueLetters(inAnHour());
    const letters = talk.lettersTo();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toMatch(/Two[\s\S]*Three/);
    expect(letters[0]?.text).not.toContain("One");
  });

  it("is sent once though two processes look for it, and under the same id after a failure", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "Words");
    refuse = true;
    await talk.mailDueLetters(inAnHour());
    refuse = false;
    expect(talk.lettersTo()).toEqual([]);
    const [waiting] = await talk.database().select().from(letter).where(eq(letter.personId, talk.asker.personId));
    expect(waiting).toMatchObject({ attempts: 1, sentAt: null });
    await talk.database().update(letter).set({ claimedUntil: null }).where(isNull(letter.sentAt));
    await Promise.all([talk.mailDueLetters(inAnHour()), talk.mailDueLetters(inAnHour()), talk.mailDueLetters(inAnHour())]);
    expect(talk.lettersTo().map(({ messageId }) => messageId)).toEqual([`<letter-${waiting?.id}@mail.meridian.example>`]);
  });

  it("that is tried again waits for the end of its reader's quiet hours, and no attempt of it is used up", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "Not by night");
    refuse = true;
    await talk.mailDueLetters(inAnHour());
    refuse = false;
    const own = eq(letter.personId, talk.asker.personId);
    const tryAgain = async () => {
      await talk.database().update(letter).set({ claimedUntil: null }).where(own);
      await talk.mailDueLetters(inAnHour());
      return (await talk.database().select().from(letter).where(own))[0]!;
    };
    await talk.database().update(person).set({ timeZone: "UTC" }).where(eq(person.id, talk.asker.personId));
    await talk.changeMail(talk.asker, { ...awake, ...quietNow() });
    const held = await tryAgain();
    expect(talk.lettersTo()).toEqual([]);
    expect(held).toMatchObject({ attempts: 1, sentAt: null, droppedAt: null });
    const distance = held.claimedUntil!.getTime() - Date.now();
    expect(distance).toBeGreaterThan(55 * 60_000);
    expect(distance).toBeLessThanOrEqual(60 * 60_000);
    await talk.changeMail(talk.asker, awake);
    expect(await tryAgain()).toMatchObject({ attempts: 2, sentAt: expect.any(Date) });
    expect(talk.lettersTo()).toHaveLength(1);
  });

  it("is sent once to a mail server that looks at it for long before it says that it has it", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "Long looked at");
    // Longer than a server may take to greet.
    considers = 22_000;
    await talk.mailDueLetters(inAnHour()).finally(() => (considers = 0));
    expect(talk.lettersTo()).toHaveLength(1);
    expect(await talk.database().select().from(letter).where(eq(letter.personId, talk.asker.personId))).toMatchObject([{ attempts: 1, lastError: null, sentAt: expect.any(Date) }]);
  }, 60_000);

  it("is sent once though the database was away when the mail server had it", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "Noted late");
    // A sequence counts on though what called it is taken back.
    await talk.database().execute(sql`create sequence noting`);
    await talk.database().execute(sql`create function away() returns trigger language plpgsql as $$ begin perform nextval('noting'); raise exception 'away'; end $$`);
    await talk.database().execute(sql`create trigger away before update on letter for each row when (new.sent_at is not null) execute function away()`);
    const sending = talk.mailDueLetters(inAnHour());
    await expect.poll(async () => (await talk.database().execute(sql`select from noting where is_called`)).length).toBe(1);
    await talk.database().execute(sql`drop function away cascade`);
    await sending;
    expect(await talk.database().select().from(letter).where(eq(letter.personId, talk.asker.personId))).toMatchObject([{ attempts: 1, sentAt: expect.any(Date) }]);
    await talk.mailDueLetters(inAnHour());
    expect(talk.lettersTo()).toHaveLength(1);
  });

  it("goes to nobody who lost access or is suspended before it was sent", async () => {
    const talk = await conversation();
    const leaver = await talk.join();
    await talk.changeMail(leaver, awake);
    await talk.database().update(person).set({ organisationRole: "guest" }).where(eq(person.id, leaver.personId));
    await talk.changeThreadLevel(leaver, talk.threadId, "watching");
    await say(talk, talk.helper, talk.threadId, "Secret words");
    await talk.leaveTeam(leaver, { slug: talk.team.slug });
    await talk.database().update(person).set({ status: "suspended" }).where(eq(person.id, talk.asker.personId));
    await talk.mailDueLetters(inAnHour());
    expect(received.filter(({ text }) => text?.includes("Secret words"))).toEqual([]);
  });

  it("tells nothing of what its reader has muted since, whether it was begun or not, but where they are called by name", async () => {
    const talk = await conversation();
    const [row] = await talk.database().select({ handle: person.handle }).from(person).where(eq(person.id, talk.asker.personId));
    refuse = true;
    await say(talk, talk.helper, talk.threadId, "In a letter that could not be sent yet");
    await talk.mailDueLetters(inAnHour());
    refuse = false;
    await say(talk, talk.helper, talk.threadId, "Waits for a letter");
    await talk.changeThreadLevel(talk.asker, talk.threadId, "muted");
    const tryAll = async () => {
      await talk.database().update(letter).set({ claimedUntil: null }).where(eq(letter.personId, talk.asker.personId));
      await talk.mailDueLetters(inAnHour());
    };
    await tryAll();
    expect(talk.lettersTo()).toEqual([]);
    await say(talk, talk.helper, talk.threadId, `@${row!.handle}, and you?`);
    await tryAll();
    expect(talk.lettersTo()).toHaveLength(1);
    expect(talk.lettersTo()[0]?.text).toContain("and you?");
    expect(talk.lettersTo()[0]?.text).not.toMatch(/Waits for|could not be sent yet/);
  });

  it("tells nothing of a team that its reader has muted since, but of a thread that they chose to follow there", async () => {
    const talk = await conversation();
    const followed = await talk.begin(talk.asker, talk.team.slug, { title: "Followed nonetheless" });
    await say(talk, talk.helper, talk.threadId, "Muted by then");
    await say(talk, talk.helper, followed, "Still followed");
    await talk.changeTeamLevel(talk.asker, talk.team.slug, "muted");
    await talk.changeThreadLevel(talk.asker, followed, "watching");
    await talk.mailDueLetters(inAnHour());
    expect(talk.lettersTo()).toHaveLength(1);
    expect(talk.lettersTo()[0]?.text).toContain("Still followed");
  });

  it("tells nothing of comments in a team that its reader has muted since, but of those that name them", async () => {
    const talk = await conversation();
    const [{ createDocument }, { postRemark }, { registerDocumentTexts }] = await Promise.all([
      import("~/modules/documents/create-document.server"), import("~/modules/documents/remarks/post-remark.server"), import("~/modules/documents/document-host.server"),
    ]);
    registerDocumentTexts();
    const [row] = await talk.database().select({ handle: person.handle }).from(person).where(eq(person.id, talk.asker.personId));
    const comment = async (words: string) => {
      const { id } = await createDocument(talk.asker, talk.team.slug, { title: words, kind: "working", language: "en", text: "One." });
      await postRemark(talk.helper, id, { id: crypto.randomUUID(), message: words, quotation: "", before: "", behind: "" });
    };
    await comment("Said of it");
    await comment(`Said to @${row!.handle}`);
    await followEvents();
    await talk.changeTeamLevel(talk.asker, talk.team.slug, "muted");
    await talk.mailDueLetters(inAnHour());
    expect(talk.lettersTo().map(({ text }) => text).join("\n")).toContain("Said to @");
    expect(talk.lettersTo().map(({ text }) => text).join("\n")).not.toContain("Said of it");
  });

  it("comes seldom to whoever wants that, about everything at once", async () => {
    const talk = await conversation();
    await talk.changeMail(talk.asker, { ...awake, frequency: "daily" });
    const other = await talk.begin(talk.asker, talk.team.slug, { title: "Heat stress" });
    await say(talk, talk.helper, talk.threadId, "About farms");
    await say(talk, talk.helper, other, "About heat");
    const [{ due }] = await talk.database().select({ due: max(notification.mailDueAt) }).from(notification).where(eq(notification.personId, talk.asker.personId)) as [{ due: Date }];
    await talk.mailDueLetters(new Date(due.getTime() - 1));
    expect(talk.lettersTo()).toEqual([]);
    await talk.mailDueLetters(due);
    const letters = talk.lettersTo();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toMatch(/Farm inspections[\s\S]*About farms[\s\S]*Heat stress[\s\S]*About heat/);
  });
});

describe("the word in a letter", () => {
  it("stops the thread, or all mail, for whoever has it, until it is revoked", async () => {
    const talk = await conversation();
    await say(talk, talk.helper, talk.threadId, "Words");
    await talk.mailDueLetters(inAnHour());
    const [, word = ""] = /mail\/stop\/([\w-]+)/.exec(talk.lettersTo()[0]?.text ?? "") ?? [];
    await expect(talk.stopMail(`${word.slice(0, -1)}${word.endsWith("a") ? "b" : "a"}`)).rejects.toMatchObject({ code: "not_found" });
    await talk.stopMail(word);
    await say(talk, talk.helper, talk.threadId, "More words");
    const told = await talk.database().select().from(notification).where(eq(notification.personId, talk.asker.personId));
    expect(told).toHaveLength(1);
    const { renewAddresses } = await import("~/modules/notifications/mail/change-mail.server");
    await renewAddresses(talk.asker);
    await expect(talk.stopMail(word)).rejects.toMatchObject({ code: "not_found" });
  });

  it("stops the letters that wait as well, but for one that calls its reader by name", async () => {
    const talk = await conversation();
    const [row] = await talk.database().select({ handle: person.handle }).from(person).where(eq(person.id, talk.asker.personId));
    await say(talk, talk.helper, talk.threadId, "Words");
    await talk.mailDueLetters(inAnHour());
    const [, word = ""] = /mail\/stop\/([\w-]+)/.exec(talk.lettersTo()[0]?.text ?? "") ?? [];
    refuse = true;
    await say(talk, talk.helper, talk.threadId, "In a letter that could not be sent yet");
    await talk.mailDueLetters(inAnHour());
    refuse = false;
    await say(talk, talk.helper, talk.threadId, "Waits for a letter");
    await say(talk, talk.helper, talk.threadId, `@${row!.handle}, and you?`);
    await talk.stopMail(word);
    await talk.database().update(letter).set({ claimedUntil: null }).where(eq(letter.personId, talk.asker.personId));
    await talk.mailDueLetters(inAnHour());
    expect(talk.lettersTo()).toHaveLength(2);
    expect(talk.lettersTo()[1]?.text).toContain("and you?");
    expect(talk.lettersTo()[1]?.text).not.toMatch(/Waits for|could not be sent yet/);
  });
});
