import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { reinstateGuidance, withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { search } from "~/modules/search/search.server";
import { database } from "~/platform/database/connection.server";
import { guidance } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { followEvents } from "../../support/events";
import { dayFromNow, guidanceCast } from "../../support/guidance-cast";
import { titlesFound } from "../search/library";

beforeAll(registerDocumentTexts);

it("what is found says how guidance stands today, though nothing told the index that a day has passed", async () => {
  const word = uniqueWord();
  const named = async (title: string) => guidanceCast(`${title} ${word}`, "Words.");
  const [valid, expired, replaced, gone, draft] = [await named("Valid"), await named("Expired"), await named("Replaced"), await named("Gone"), await named("Draft")];
  for (const each of [valid, expired, replaced, gone]) await each.publish();
  await withdrawGuidance(replaced.lead, replaced.id, { reason: "A new law", successor: valid.id });
  await withdrawGuidance(gone.lead, gone.id, { reason: "A new law", successor: undefined });
  await createDocument(draft.author, draft.team.slug, { title: `Notes ${word}`, kind: "working", language: "en", text: "Words." });
  await followEvents();
  await database().update(guidance).set({ reviewOn: dayFromNow(-3), expiresOn: dayFromNow(-2) }).where(eq(guidance.documentId, expired.id));
  const { groups } = await search(valid.reader, "en", word, { only: "documents" });
  const found = Object.fromEntries(groups[0]!.hits.map(({ title, standing }) => [title.map(({ text }) => text).join("").split(" ")[0], standing]));
  expect(found).toEqual({ Valid: "valid", Expired: "expired", Replaced: "superseded", Gone: "withdrawn", Draft: "draft", Notes: null });
});

it("guidance that was withdrawn or replaced is asked for by search words, until that is taken back", async () => {
  const word = uniqueWord();
  const named = async (title: string) => guidanceCast(`${title} ${word}`, "Words.");
  const [valid, replaced, gone, draft] = [await named("Valid"), await named("Replaced"), await named("Gone"), await named("Draft")];
  for (const each of [valid, replaced, gone]) await each.publish();
  await withdrawGuidance(replaced.lead, replaced.id, { reason: "A new law", successor: valid.id });
  await withdrawGuidance(gone.lead, gone.id, { reason: "A new law", successor: undefined });
  const asked = async (state: string) => {
    await followEvents();
    return (await titlesFound(draft.reader, `${word} is:${state}`, "documents")).sort();
  };
  expect(await asked("withdrawn")).toEqual([`Gone ${word}`]);
  expect(await asked("replaced")).toEqual([`Replaced ${word}`]);
  expect(await asked("approved")).toEqual([`Valid ${word}`]);
  await reinstateGuidance(gone.lead, gone.id);
  expect(await asked("withdrawn")).toEqual([]);
  expect(await asked("approved")).toEqual([`Gone ${word}`, `Valid ${word}`]);
});
