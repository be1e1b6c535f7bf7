import { eq } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentView } from "~/modules/documents/document-view.server";
import { remarksBeside } from "~/modules/documents/remarks/document-remarks.server";
import { placeInPublished } from "~/modules/documents/remarks/place-in-version.server";
import { postRemark, replyToRemark, resolveRemark } from "~/modules/documents/remarks/post-remark.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notification } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { guidanceCast } from "../../support/guidance-cast";

beforeAll(registerDocumentTexts);

async function discussed(text: string) {
  const cast = await guidanceCast("Visits", text);
  const comment = (by: Actor, quotation: string, message = "Is that so?") => postRemark(by, cast.id, { id: randomUUID(), message, quotation, before: "", behind: "" });
  /** What somebody sees beside the page that readers are shown. */
  const beside = async (reader: Actor) => remarksBeside(reader, await documentView(reader, cast.id, "en"));
  const seen = async (reader: Actor) => (await beside(reader)).remarks.map(({ quotation }) => quotation);
  return { ...cast, comment, beside, seen };
}

describe("a comment on published guidance", () => {
  it("is made on the words that readers are shown, though the text being written has others by now", async () => {
    const { id, author, reader, write, publish, comment, beside } = await discussed("Call the cooperative before noon.\n\nOther words.");
    await publish();
    await write("Ring up whoever is in charge.\n\nOther words.");
    const { remarkId } = await comment(reader, "Call the cooperative");
    for (const each of [reader, author]) {
      const { remarks, found, html } = await beside(each);
      expect(remarks).toMatchObject([{ id: remarkId, quotation: "Call the cooperative", lost: false, version: 1 }]);
      expect(found).toEqual([remarkId]);
      expect(html).toContain(`<mark id="passage-${remarkId}">Call the cooperative</mark>`);
    }
    // Beside the text being written it is said to be lost there, and of which version it was said.
    expect(await remarkList(author, id, { mayWrite: true })).toMatchObject([{ quotation: "Call the cooperative", lost: true, version: 1 }]);
  });

  it("follows its words in the text being written, and stays as it was said for readers", async () => {
    const { id, author, reader, write, publish, comment, seen } = await discussed("Call the cooperative first.");
    await publish();
    await comment(reader, "the cooperative first");
    await write("Call the secretcooperative first.");
    expect(await remarkList(author, id, { mayWrite: true })).toMatchObject([{ quotation: "the secretcooperative first" }]);
    expect(await seen(reader)).toEqual(["the cooperative first"]);
    expect(await remarkList(reader, id, { mayWrite: false })).toMatchObject([{ quotation: "the cooperative first", before: expect.not.stringContaining("secret") as string }]);
  });

  it("cannot be made on words that only the text being written has by those who do not see that", async () => {
    const { reader, author, write, publish, comment } = await discussed("Old words.");
    await publish();
    await write("Hiddenwords instead.");
    await expect(comment(reader, "Hiddenwords")).rejects.toMatchObject({ code: "invalid", message: "quotation_missing", field: "quotation" });
    await expect(comment(author, "Nowhere")).rejects.toMatchObject({ code: "invalid", field: "quotation" });
    await expect(comment(author, "Hiddenwords")).resolves.toBeTruthy();
  });

  it("on words of the text being written is seen, answered and resolved by those who write it alone, until they are published", async () => {
    const { id, reader, author, lead, write, publish, comment, seen } = await discussed("Old words.");
    await publish();
    await write("Old words. Hiddenwords too.");
    const { remarkId } = await comment(author, "Hiddenwords", "Not before spring");
    await comment(author, "");
    await comment(reader, "Old words");
    expect(await seen(lead)).toEqual(["Hiddenwords", "", "Old words"]);
    expect(await seen(reader)).toEqual(["", "Old words"]);
    await expect(replyToRemark(reader, { id: randomUUID(), remarkId, message: "Why?" })).rejects.toMatchObject({ code: "not_found" });
    await expect(resolveRemark(reader, { remarkId, resolved: "yes" })).rejects.toMatchObject({ code: "not_found" });
    await replyToRemark(lead, { id: randomUUID(), remarkId, message: "Why?" });
    await publish();
    await followEvents();
    expect(await seen(reader)).toEqual(["Hiddenwords", "", "Old words"]);
    expect(await remarkList(reader, id, { mayWrite: false })).toMatchObject([{ version: 2, lost: false }, { version: null }, { version: 2, lost: false }]);
  });

  it("stays to be seen, as said of an earlier version, once another is published without its words", async () => {
    const { id, reader, write, publish, comment } = await discussed("Old words.");
    await publish();
    await comment(reader, "Old words");
    await write("Something else altogether.");
    await publish();
    await placeInPublished(database(), id);
    expect(await remarkList(reader, id, { mayWrite: false })).toMatchObject([{ quotation: "Old words", lost: true, version: 1 }]);
  });

  it("from before anything was published stays with those who take part in it, in the words they read", async () => {
    const { id, reader, write, publish, comment, seen } = await discussed("Draftwords stand here.");
    const other = await actorFor(await buildPerson(database()));
    await comment(reader, "Draftwords stand");
    expect(await seen(other)).toEqual(["Draftwords stand"]);
    await write("Draftwords no longer stand here.");
    await publish();
    await placeInPublished(database(), id);
    await write("Hiddenwords stand here.");
    expect([await seen(reader), await seen(other)].flat().join()).not.toContain("Hiddenwords");
    expect(await seen(reader)).toHaveLength(1);
  });

  it("is told of to those alone who may see it", async () => {
    const { id, people, author, write, publish, comment } = await discussed("Old words.");
    await publish();
    await write("Hiddenwords instead.");
    const told = async () => (await database().select().from(notification).where(eq(notification.documentId, id)))
      .filter(({ commentId, personId }) => commentId !== null && personId === people.reader.id).length;
    await comment(author, "Hiddenwords", `@${people.reader.handle} look`);
    await followEvents();
    expect(await told()).toBe(0);
    await comment(author, "Old words", `@${people.reader.handle} look`);
    await followEvents();
    expect(await told()).toBe(1);
  });
});
