import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { replaceText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentMarkdown, documentView } from "~/modules/documents/document-view.server";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { findableDocument } from "~/modules/documents/findable.server";
import { postRemark } from "~/modules/documents/remarks/post-remark.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import { settleSuggestions } from "~/modules/documents/suggestions/settle-suggestions.server";
import { suggestWording } from "~/modules/documents/suggestions/suggest-wording.server";
import { suggestionList } from "~/modules/documents/suggestions/suggestion-list.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

async function suggested(text: string, language: "en" | "zh" = "en") {
  const team = await buildTeam(database());
  const person = async (role?: "member") => {
    const made = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: made.id, role });
    return actorFor(made);
  };
  const [writer, reader, other] = [await person("member"), await person(), await person()];
  const { id } = await createDocument(writer, team.slug, { title: "Visits", kind: "working", language, text });
  const suggest = (quotation: string, wording: string, by = reader, suggestion: string = randomUUID()) =>
    suggestWording(by, id, { id: suggestion, quotation, before: "", behind: "", wording });
  const list = () => suggestionList(writer, id, { mayWrite: true });
  const stands = async () => (await documentMarkdown(writer, id)).markdown;
  return { id, writer, reader, other, suggest, list, stands };
}

describe("a suggested wording", () => {
  it("is made by whoever reads, by words, and is in no page, export or search before it is taken", async () => {
    const { id, writer, suggest, list, stands } = await suggested("Call the cooperative first.\n\nThen go.");
    await suggest("Call the cooperative first.", "Call the labour office at once.");
    expect(await list()).toMatchObject([{ pieces: [
      { text: "Call the ", change: "same" }, { text: "cooperative first", change: "removed" }, { text: "labour office at once", change: "added" }, { text: ".", change: "same" },
    ] }]);
    expect(await stands()).toBe("Call the cooperative first.\n\nThen go.");
    const view = await documentView(writer, id, "en");
    expect([view.html.includes("labour office"), view.suggestions]).toEqual([false, 1]);
    expect((await exportDocument(writer, id, "html")).content.toString()).not.toContain("labour office");
    expect((await findableDocument(id))?.body).not.toContain("labour office");
  });

  it("is taken by whoever writes, one by one or all, or refused", async () => {
    const { id, writer, reader, suggest, list, stands } = await suggested("Alpha beta.\n\nGamma delta.");
    await suggest("beta", "bravo");
    await suggest("Gamma", "Golf");
    const [first] = await list();
    await settleSuggestions(writer, id, { suggestion: first!.id, by: reader.personId, taken: "yes" });
    expect(await stands()).toBe("Alpha bravo.\n\nGamma delta.");
    await settleSuggestions(writer, id, { suggestion: "all", taken: "no" });
    expect([await stands(), await list()]).toEqual(["Alpha bravo.\n\nGamma delta.", []]);
  });

  it("is taken back by its author alone, who decides nothing else", async () => {
    const { id, reader, other, suggest, list } = await suggested("Alpha beta.");
    const suggestion = randomUUID();
    await suggest("beta", "bravo", reader, suggestion);
    await expect(settleSuggestions(reader, id, { suggestion, by: reader.personId, taken: "yes" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(settleSuggestions(reader, id, { suggestion: "all", taken: "no" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(settleSuggestions(other, id, { suggestion, by: reader.personId, taken: "no" })).rejects.toMatchObject({ code: "forbidden" });
    await settleSuggestions(reader, id, { suggestion, by: reader.personId, taken: "no" });
    expect(await list()).toEqual([]);
  });

  it("sent twice is made once, and needs words that stand there and others for them", async () => {
    const { reader, suggest, list } = await suggested("Alpha beta.");
    const id = randomUUID();
    await suggest("beta", "bravo", reader, id);
    await suggest("beta", "bravo", reader, id);
    expect(await list()).toHaveLength(1);
    await expect(suggest("no such words", "x")).rejects.toMatchObject({ code: "invalid", field: "quotation" });
    await expect(suggest("Alpha", "Alpha")).rejects.toMatchObject({ code: "invalid", field: "wording" });
  });

  it("stays while others change other parts by the form, and divides Chinese by its words", async () => {
    const { id, writer, suggest, list, stands } = await suggested("我家在上海东边。\n\n第二段。", "zh");
    await suggest("上海", "北京");
    await replaceText(writer, id, { text: "我家在上海东边。\n\n另一段。", version: "*" });
    expect(await list()).toMatchObject([{ pieces: expect.arrayContaining([{ text: "上海", change: "removed" }, { text: "北京", change: "added" }]) as unknown }]);
    await settleSuggestions(writer, id, { suggestion: "all", taken: "yes" });
    expect(await stands()).toBe("我家在北京东边。\n\n另一段。");
  });

  it("leaves comments on the words around it where they are", async () => {
    const { id, reader, writer, suggest } = await suggested("Call the cooperative first.");
    await postRemark(reader, id, { id: randomUUID(), message: "Why?", quotation: "the cooperative first", before: "", behind: "" });
    await suggest("cooperative", "labour cooperative");
    await replaceText(writer, id, { text: "Call the cooperative first.\n\nMore.", version: "*" });
    expect(await remarkList(reader, id, { mayWrite: false })).toMatchObject([{ lost: false }]);
  });
});
