import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, messageMention, person } from "~db/schema";
import { namedNobodyThere } from "~/modules/discussion/mentions/named-nobody.server";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { editMessage } from "~/modules/discussion/message-life/edit-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import { createDocument } from "~/modules/documents/create-document.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { uniqueWord } from "~db/seed/factories/unique";
import { somebody, write } from "../conversations/people";
import { begin, buildSpace, say } from "./space";

const who = async ({ personId }: Actor) => (await database().select().from(person).where(eq(person.id, personId)))[0]!;

async function stored(threadId: number, seq: number) {
  const [row] = await database().select({ id: message.id, html: message.html }).from(message).where(and(eq(message.threadId, threadId), eq(message.seq, seq)));
  const named = await database().select().from(messageMention).where(eq(messageMention.messageId, row!.id)).orderBy(messageMention.kind);
  return { ...row!, named: named.map(({ messageId: _messageId, ...target }) => target) };
}

const nobody = { personId: null, threadId: null, documentId: null };

const fields = (words: string, more: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ messageId: crypto.randomUUID(), message: words, language: "en", ...more })) form.set(name, value);
  return form;
};

describe("mentioning people", () => {
  it("names those who may read it there, by the name its readers may know", async () => {
    const space = await buildSpace({ visibility: "open" });
    const threadId = await begin(space.member, space.team.slug);
    const [member, reader, guest] = [await who(await space.join()), await who(await space.outsider()), await who(await space.outsider("guest"))];
    await say(space.member, threadId, `@${member.handle}, @${reader.handle}, @${guest.handle} and @nobody-here`);
    const { html, named } = await stored(threadId, 2);
    expect(named).toEqual([member, reader].map(({ id }) => ({ ...nobody, kind: "person", personId: id })).sort((a, b) => a.personId - b.personId));
    expect(html).toContain(`<a href="/experts/${member.handle}"><bdi>@${member.displayName}</bdi></a>`);
    expect(html).toContain(`<a href="/experts/${reader.handle}"><bdi>@${reader.handle}</bdi></a>`);
    expect(html).toContain(`@${guest.handle} and @nobody-here`);
    expect(html).not.toContain(reader.displayName);
  });

  it("by a guest reaches whom they may know of: handles of an open team's other readers stay words", async () => {
    const space = await buildSpace({ visibility: "open" });
    const [guest, member, reader] = [await space.join("member", "guest"), await who(await space.join()), await who(await space.outsider())];
    const threadId = await begin(guest, space.team.slug);
    await say(guest, threadId, `@${member.handle} and @${reader.handle}`);
    const { html, named } = await stored(threadId, 2);
    expect(named).toEqual([{ ...nobody, kind: "person", personId: member.id }]);
    expect(html).toContain(`</a> and @${reader.handle}`);
  });

  it("names people by their handle in any case, and members by their full name where one alone bears it", async () => {
    const space = await buildSpace({ visibility: "open" });
    const threadId = await begin(space.member, space.team.slug);
    const word = `M${uniqueWord()}`;
    const [awa, lan, twin, elsewhere] = [await space.join(), await space.join(), await space.join(), await space.outsider()];
    const call = (actor: Actor, displayName: string) => database().update(person).set({ displayName }).where(eq(person.id, actor.personId));
    await call(awa, `Awa ${word}`);
    for (const one of [lan, twin]) await call(one, `Lan ${word}`);
    await call(elsewhere, `Zoë ${word}`);
    await say(space.member, threadId, `@awa ${word} please, @Lan ${word}, @Zoë ${word} and @${lan.handle.toUpperCase()}`);
    const { html, named } = await stored(threadId, 2);
    expect(named.map(({ personId }) => personId).sort()).toEqual([awa.personId, lan.personId].sort());
    expect(html).toContain(`<a href="/experts/${awa.handle}"><bdi>@Awa ${word}</bdi></a> please, @Lan ${word}, @Zoë ${word} and <a href="/experts/${lan.handle}">`);
  });

  it("follows an edit and ends with a deletion", async () => {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug);
    const [one, two] = [await who(await space.join()), await who(await space.join())];
    await say(space.member, threadId, `@${one.handle}`);
    await editMessage(space.member, { threadId, seq: 2, version: 1, message: renderMessage(`@${two.handle} and @lead`), language: "en" });
    expect((await stored(threadId, 2)).named).toEqual([{ ...nobody, kind: "lead" }, { ...nobody, kind: "person", personId: two.id }]);
    await deleteMessage(space.member, { threadId, seq: 2 });
    expect((await stored(threadId, 2)).named).toEqual([]);
  });
});

describe("a name that calls nobody", () => {
  it("is told to its writer, the same whether there is no such person, one who may not read it, or several", async () => {
    const space = await buildSpace({ visibility: "private" });
    const threadId = await begin(space.member, space.team.slug);
    const [member, stranger, one, two] = [await who(await space.join()), await who(await space.outsider()), await space.join(), await space.join()];
    const word = `M${uniqueWord()}`;
    for (const twin of [one, two]) await database().update(person).set({ displayName: `Twin${word} X` }).where(eq(person.id, twin.personId));
    const form = fields(`@${member.handle}, @lead, @${stranger.handle}, @no-such-person, @Twin${word} X`);
    const told = { namedNobody: [`@${stranger.handle}`, "@no-such-person", `@Twin${word}`] };
    expect(await takeMessage(space.member, threadId, form)).toMatchObject({ sent: { seq: 2, ...told } });
    expect(await takeMessage(space.member, threadId, form)).toMatchObject({ sent: { seq: 2, ...told } });
    expect(await takeMessage(space.member, threadId, fields("awa@team.example `@media`"))).toMatchObject({ sent: { namedNobody: [] } });
    expect(await namedNobodyThere(space.member, { threadId, seq: 2 })).toEqual(told.namedNobody);
    expect(await namedNobodyThere(one, { threadId, seq: 2 })).toEqual([]);
    expect(await namedNobodyThere(space.member, { threadId, seq: 99 })).toEqual([]);
  });

  it("is told of other words as well, and no more once the words are gone", async () => {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug);
    await say(space.member, threadId, "Plain words");
    expect(await changeMessage(space.member, threadId, fields("Ask @wei-zang", { intent: "edit", seq: "2", version: "1" }))).toMatchObject({ changed: { change: 1, namedNobody: ["@wei-zang"] } });
    await deleteMessage(space.member, { threadId, seq: 2 });
    expect(await namedNobodyThere(space.member, { threadId, seq: 2 })).toEqual([]);
  });

  it("is in a conversation whoever is not in it, and the team there is not", async () => {
    const [awa, lan, other] = [await somebody(), await somebody(), await somebody()];
    const { threadId, seq } = await write(awa, [lan], `@${lan.handle} and @${other.handle} and @team`);
    expect(await namedNobodyThere(awa, { threadId, seq })).toEqual([`@${other.handle}`, "@team"]);
    expect(seq).toBe(1);
    expect((await write(awa, [lan], "Again")).seq).toBe(2);
  });
});

describe("mentioning threads and documents", () => {
  it("gives titles of the same team, and of others nothing but a way there for those who may go it", async () => {
    const [here, hidden] = [await buildSpace(), await buildSpace({ visibility: "private" })];
    const threadId = await begin(here.member, here.team.slug);
    const near = await begin(here.member, here.team.slug, { title: "Near & dear" });
    const far = await begin(hidden.member, hidden.team.slug, { title: "Secret matters" });
    const { id: documentId } = await createDocument(here.member, here.team.slug, { title: "Guide", kind: "working", language: "en", text: "x" });
    await say(here.member, threadId, `#thread-${near} #thread-${far} #document-${documentId} #thread-2000000`);
    const { html, named } = await stored(threadId, 2);
    expect(named).toEqual([{ ...nobody, kind: "document", documentId }, { ...nobody, kind: "thread", threadId: near }]);
    expect(html).toBe(`<p><a href="/teams/${here.team.slug}/threads/${near}"><bdi>Near &amp; dear</bdi></a> #thread-${far} <a href="/documents/${documentId}"><bdi>Guide</bdi></a> #thread-2000000</p>`);

    const open = await begin(here.member, here.team.slug);
    const inPrivate = await begin(hidden.member, hidden.team.slug);
    await say(hidden.member, inPrivate, `#thread-${open} #thread-${far}`);
    const elsewhere = (await stored(inPrivate, 2)).html;
    expect(elsewhere).toContain(`<a href="/teams/${hidden.team.slug}/threads/${open}"><bdi>#thread-${open}</bdi></a>`);
    expect(elsewhere).toContain("Secret matters");
  });
});

describe("calling the whole team", () => {
  it("is for those who answer for it, once they agree to the number it reaches", async () => {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug);
    const lead = await space.join("lead");
    await space.join("observer");
    expect(await takeMessage(space.member, threadId, fields("@team look", { callTeam: "on" }))).toMatchObject({ errors: { message: ["team_forbidden"] } });
    expect(await takeMessage(lead, threadId, fields("@team look"))).toMatchObject({ errors: { message: ["team_reach"] }, reach: 2 });
    expect(await takeMessage(lead, threadId, fields("@team look", { callTeam: "on" }))).toMatchObject({ sent: { seq: 2 } });
    expect((await stored(threadId, 2)).named).toEqual([{ ...nobody, kind: "team" }]);
    expect(await takeMessage(space.member, threadId, fields("> @team look\n\nSeen."))).toMatchObject({ sent: { seq: 3 } });
    expect((await stored(threadId, 3)).named).toEqual([]);
  });

  it("is not asked again when such a message is mended", async () => {
    const space = await buildSpace();
    const lead = await space.join("lead");
    const threadId = await begin(space.member, space.team.slug);
    await postMessage(lead, { threadId, messageId: crypto.randomUUID(), message: renderMessage("@team lok"), language: "en", callsTeam: true });
    await editMessage(lead, { threadId, seq: 2, version: 1, message: renderMessage("@team look"), language: "en" });
    await expect(editMessage(lead, { threadId, seq: 3, version: 1, message: renderMessage("@team"), language: "en" })).rejects.toMatchObject({ code: "not_found" });
  });
});
