import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { replaceText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { postRemark, removeComment, replyToRemark, resolveRemark } from "~/modules/documents/remarks/post-remark.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

async function discussed(text: string) {
  const team = await buildTeam(database());
  const person = async (role?: "member" | "observer") => {
    const made = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: made.id, role });
    return actorFor(made);
  };
  const [writer, observer, reader] = [await person("member"), await person("observer"), await person()];
  const { id } = await createDocument(writer, team.slug, { title: "Visits", kind: "working", language: "en", text });
  const comment = (quotation: string, by = reader, commentId = randomUUID()) =>
    postRemark(by, id, { id: commentId, message: "Is that so?", quotation, before: "", behind: "" });
  const remarks = () => remarkList(writer, id, { mayWrite: true });
  const write = (words: string) => replaceText(writer, id, { text: words, version: "*" });
  return { id, writer, observer, reader, comment, remarks, write };
}

describe("a comment on a passage", () => {
  it("is made by whoever reads, and stays with its words through edits", async () => {
    const { comment, remarks, write } = await discussed("Call the cooperative first.\n\nThen go.");
    await comment("the cooperative");
    await write("Before anything else:\n\nCall the big cooperative first.\n\nThen go.");
    expect(await remarks()).toMatchObject([{ quotation: "the big cooperative", lost: false, comments: [{ html: expect.stringContaining("Is that so?") as string }] }]);
  });

  it("is found again by its words when its block was written anew, and told to be lost when they are gone", async () => {
    const { comment, remarks, write } = await discussed("Alpha beta gamma.\n\nOther.");
    await comment("beta gamma");
    await write("Quite another beginning.");
    expect(await remarks()).toMatchObject([{ quotation: "beta gamma", lost: true }]);
    await write("Quite another beginning.\n\nAlpha beta gamma again.");
    expect(await remarks()).toMatchObject([{ quotation: "beta gamma", lost: false }]);
  });

  it("needs words of the text, and the same one sent twice is kept once", async () => {
    const { comment, reader, remarks } = await discussed("Words.");
    await expect(comment("nothing of the kind")).rejects.toMatchObject({ code: "invalid", field: "quotation" });
    const id = randomUUID();
    await comment("Words", reader, id);
    await comment("Words", reader, id);
    expect(await remarks()).toHaveLength(1);
  });

  it("is closed to those who may not read", async () => {
    const { id } = await discussed("Words.");
    const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
    await expect(postRemark(guest, id, { id: randomUUID(), message: "x", quotation: "", before: "", behind: "" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a remark", () => {
  it("is resolved by its author or whoever writes, and a reply opens it again", async () => {
    const { comment, remarks, observer, writer, reader } = await discussed("Words.");
    const { remarkId } = await comment("");
    await expect(resolveRemark(observer, { remarkId, resolved: "yes" })).rejects.toMatchObject({ code: "forbidden" });
    await resolveRemark(writer, { remarkId, resolved: "yes" });
    expect(await remarks()).toMatchObject([{ resolved: true }]);
    await replyToRemark(observer, { id: randomUUID(), remarkId, message: "Not quite" });
    expect(await remarks()).toMatchObject([{ resolved: false, comments: [{}, {}] }]);
    await resolveRemark(reader, { remarkId, resolved: "yes" });
    expect(await remarks()).toMatchObject([{ resolved: true }]);
  });

  it("goes with its only comment, and keeps its place under replies when the first is taken back", async () => {
    const { comment, remarks, observer, reader } = await discussed("Words.");
    const [alone, first] = [randomUUID(), randomUUID()];
    await comment("", reader, alone);
    const { remarkId } = await comment("Words", reader, first);
    await replyToRemark(observer, { id: randomUUID(), remarkId, message: "Yes" });
    await removeComment(reader, { id: alone });
    await expect(removeComment(observer, { id: first })).rejects.toMatchObject({ code: "not_found" });
    await removeComment(reader, { id: first });
    expect(await remarks()).toMatchObject([{ quotation: "Words", comments: [{ removed: true, html: "" }, { removed: false }] }]);
  });
});
