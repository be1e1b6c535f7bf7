import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { editMessage } from "~/modules/discussion/message-life/edit-message.server";
import { messageView } from "~/modules/discussion/message-life/message-view.server";
import { setLanguage } from "~/modules/discussion/message-life/set-language.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { correctTranslation } from "~/modules/discussion/translations/correct-translation.server";
import { translateMessage } from "~/modules/discussion/translations/translate-message.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { begin, buildSpace, say } from "./space";

/** A translator as LibreTranslate answers: it says the target language before every line. */
const asked: { q: string[]; source: string; target: string; api_key?: string }[] = [];
type Answer = (q: string[], target: string) => { status: number; body: unknown } | null;
let answerWith: Answer;
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
    const body = JSON.parse(Buffer.concat(parts).toString()) as (typeof asked)[number];
    asked.push(body);
    const answer = answerWith(body.q, body.target);
    setTimeout(() => response.writeHead(answer?.status ?? 500, { "content-type": "application/json" }).end(JSON.stringify(answer?.body)), 50);
  });
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
process.env.TRANSLATE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
process.env.TRANSLATE_KEY = "a key";
afterAll(() => server.close());

const works: Answer = (q, target) => ({ status: 200, body: { translatedText: q.map((text) => `${target}: ${text}`) } });

beforeEach(() => {
  asked.length = 0;
  answerWith = works;
});

async function aMessage(words = "We met @awa-unknown. Use `form 3`.") {
  const space = await buildSpace();
  const threadId = await begin(space.member, space.team.slug, {});
  const writer = await space.join();
  await say(writer, threadId, words);
  const place = { threadId, seq: 2 };
  const shown = async (reader: Actor = space.member) => (await messageView(reader, place, "fr")).translation;
  return { ...space, writer, place, shown };
}

describe("a message in another language", () => {
  it("is translated once for all readers, however many press at once, and marked as the machine's", async () => {
    const { member, place, shown } = await aMessage();
    expect(await shown()).toMatchObject({ shown: null, mayTranslate: true });
    await Promise.all(Array.from({ length: 50 }, () => translateMessage(member, place, "fr")));
    expect(asked).toEqual([{ q: ["We met [[0]]. Use [[1]]."], source: "en", target: "fr", format: "text", api_key: "a key" }]);
    expect(await shown()).toMatchObject({ mayTranslate: false, shown: { correctedBy: null, stale: false, source: "fr: We met @awa-unknown. Use `form 3`." } });
  });

  it("still names by their full name whom it names so", async () => {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug, {});
    const [displayName, { handle }] = ["Yael Ben Levi", space.member];
    await database().update(person).set({ displayName }).where(eq(person.id, space.member.personId));
    await say(await space.join(), threadId, `Ask @${displayName} about the form.`);
    answerWith = (q) => ({ status: 200, body: { translatedText: q.map((text) => text.replace(/[a-z]+/gi, "mot")) } });
    await translateMessage(space.member, { threadId, seq: 2 }, "fr");
    expect(asked.map(({ q }) => q)).toEqual([["Ask [[0]] about the form."]]);
    const { translation } = await messageView(space.member, { threadId, seq: 2 }, "fr");
    expect(translation?.shown?.html).toBe(`<p>mot <a href="/experts/${handle}"><bdi>@${displayName}</bdi></a> mot mot mot.</p>`);
  });

  it("keeps a person's correction through edits and further presses, and says that it is behind", async () => {
    const { member, writer, place, shown } = await aMessage();
    await translateMessage(member, place, "fr");
    await correctTranslation(writer, place, "fr", "Nous nous sommes **réunis**.");
    await editMessage(writer, { ...place, version: 1, message: renderMessage("Another wording"), language: "en" });
    await translateMessage(member, place, "fr");
    expect(asked).toHaveLength(1);
    expect(await shown()).toMatchObject({ mayTranslate: false, shown: { stale: true, correctedBy: { handle: writer.handle }, html: '<p>Nous nous sommes <strong>réunis</strong>.</p>' } });
  });

  it("that a machine translated is behind after an edit, and can be translated anew", async () => {
    const { member, writer, place, shown } = await aMessage();
    await translateMessage(member, place, "fr");
    await editMessage(writer, { ...place, version: 1, message: renderMessage("Another wording"), language: "en" });
    expect(await shown()).toMatchObject({ mayTranslate: true, shown: { stale: true } });
    await translateMessage(member, place, "fr");
    expect(await shown()).toMatchObject({ shown: { stale: false, source: "fr: Another wording" } });
  });

  it.each([["is down", () => null], ["answers nonsense", () => ({ status: 200, body: { translatedText: "one" } })]] as [string, Answer][])("says so when the machine %s, and can be tried again", async (_what, failing) => {
    const { member, place, shown } = await aMessage();
    answerWith = failing;
    await expect(translateMessage(member, place, "fr")).rejects.toMatchObject({ code: "unavailable", field: "translation" });
    expect(await shown()).toMatchObject({ shown: null, mayTranslate: true });
    answerWith = works;
    await translateMessage(member, place, "fr");
    expect((await shown())?.shown).not.toBeNull();
  });

  it("is translated for those who read it, corrected by those who write there, and gone with its words", async () => {
    const { member, writer, place, shown, outsider } = await aMessage();
    await translateMessage(member, place, "fr");
    const stranger = await outsider();
    await expect(correctTranslation(stranger, place, "fr", "x")).rejects.toMatchObject({ code: "forbidden" });
    await deleteMessage(writer, place);
    expect(await shown()).toBeNull();
    await expect(translateMessage(member, place, "fr")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the language of a message", () => {
  it("of a thread and its first message is found out as well, else taken from how its author reads, else from their page", async () => {
    const { team, member } = await buildSpace();
    const languagesOf = async (title: string, words: string, { actor = member, ...more }: { actor?: Actor; language?: "zh"; otherwise?: "es" } = {}) => {
      const id = await begin(actor, team.slug, { title, message: renderMessage(words), language: null, ...more });
      const { language, messages } = await threadView(actor, id, "en");
      return [language, messages[0]?.lang];
    };
    expect(await languagesOf("Températures", "Quelles règles appliquez-vous dans les exploitations agricoles pendant la saison chaude ?")).toEqual(["fr", "fr"]);
    expect(await languagesOf("检查", "农场")).toEqual(["zh", "zh"]);
    expect(await languagesOf("OK", "42", { actor: { ...member, locale: "ru" }, otherwise: "es" })).toEqual(["ru", "ru"]);
    expect(await languagesOf("OK", "42", { actor: { ...member, locale: null }, otherwise: "es" })).toEqual(["es", "es"]);
    expect(await languagesOf("Températures", "Quelles règles appliquez-vous dans les exploitations agricoles ?", { language: "zh" })).toEqual(["zh", "zh"]);
  });

  it("is found out where nobody says it, and said rightly by its author or whoever keeps order", async () => {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug, {});
    const writer = await space.join();
    await postMessage(writer, { threadId, messageId: randomUUID(), message: renderMessage("Nous avons reçu la liste de contrôle pour les chantiers, merci beaucoup."), language: null });
    const place = { threadId, seq: 2 };
    expect((await messageView(space.member, place, "en")).line.lang).toBe("fr");
    await expect(setLanguage(await space.join(), { ...place, language: "es" })).rejects.toMatchObject({ code: "forbidden" });
    await setLanguage(await space.join("coordinator"), { ...place, language: "es" });
    expect((await messageView(space.member, place, "en")).line).toMatchObject({ lang: "es", change: 1 });
  });
});
