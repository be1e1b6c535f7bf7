import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, type XmlElement, type XmlText } from "yjs";
import { projectDocument, projectWhatIsBehind } from "~/modules/documents/project-document.server";
import { appendUpdates, withStoredState } from "~/modules/documents/stored-state.server";
import { documentFromMarkdown } from "~/modules/documents/text/document-from-markdown.server";
import { database, transaction } from "~/platform/database/connection.server";
import { document, documentSnapshot, documentUpdate, outboxEvent } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildPerson } from "~db/seed/factories/build-person";

/** A browser that writes into a stored document; every change is appended at once, as the server does. */
async function writerOf(documentId: number) {
  const person = await buildPerson(database());
  const doc = new Doc();
  applyUpdate(doc, await withStoredState(documentId, ({ state }) => encodeStateAsUpdate(state)));
  const changes: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => changes.push(update));
  const words = () => (doc.getXmlFragment("default").get(0) as XmlElement).get(0) as XmlText;
  const store = () => transaction((tx) => appendUpdates(tx, documentId, changes.splice(0).map((update) => ({ update, authorId: person.id }))));
  return { doc, words, store, changes, person };
}

const rowOf = async (id: number) => (await database().select().from(document).where(eq(document.id, id)))[0]!;
const updatesOf = (id: number) => database().select().from(documentUpdate).where(eq(documentUpdate.documentId, id));
const textOf = (id: number) => withStoredState(id, ({ state }) => state.getXmlFragment("default").toString());

const changedEvents = async (documentId: number) =>
  (await database().select().from(outboxEvent).where(eq(outboxEvent.type, "documents.document_changed"))).filter(({ payload }) => payload.documentId === documentId);

describe("a document's stored text", () => {
  it("is the snapshot with all later changes, in their order", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writer = await writerOf(id);
    writer.words().insert(3, " two");
    await writer.store();
    writer.words().insert(7, " three");
    await writer.store();
    expect(await textOf(id)).toBe("<paragraph>one two three</paragraph>");
  });

  it("keeps who wrote, with one row for a run of one person's changes", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const [first, second] = [await writerOf(id), await buildPerson(database())];
    for (const letter of "abc") first.words().insert(0, letter);
    const updates = first.changes.map((update, index) => ({ update, authorId: index < 2 ? first.person.id : second.id }));
    await transaction((tx) => appendUpdates(tx, id, updates));
    expect((await updatesOf(id)).map(({ authorId }) => authorId)).toEqual([first.person.id, second.id]);
    expect(await textOf(id)).toBe("<paragraph>cbaone</paragraph>");
  });

  it("is refused, never shown blank, when it is missing", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    await database().delete(documentSnapshot).where(eq(documentSnapshot.documentId, id));
    await expect(textOf(id)).rejects.toThrow("no stored state");
  });

  it("is refused when a part of its history is not there", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writer = await writerOf(id);
    for (const word of [" two", " three", " four"]) {
      writer.words().insert(writer.words().length, word);
      await writer.store();
    }
    const [, second] = await updatesOf(id);
    await database().delete(documentUpdate).where(eq(documentUpdate.id, second!.id));
    await expect(textOf(id)).rejects.toThrow("gaps");
    await expect(projectDocument(id)).rejects.toThrow("gaps");
    expect((await rowOf(id)).text).toBe("one");
  });

  it("takes no change of a document that is gone", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writer = await writerOf(id);
    writer.words().insert(0, "x");
    await database().delete(document).where(eq(document.id, id));
    await expect(writer.store()).rejects.toThrow("not found");
  });
});

describe("what is derived from it", () => {
  it("says the new words, who wrote them and when, and tells it once", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writer = await writerOf(id);
    writer.words().insert(3, " two");
    await writer.store();
    await projectDocument(id);
    await projectDocument(id);
    const [update] = await updatesOf(id);
    expect(await rowOf(id)).toMatchObject({
      text: "one two", html: '<p dir="auto">one two</p>', updatedById: writer.person.id, updatedAt: update!.createdAt, projectedUpdateId: update!.id,
    });
    expect(await changedEvents(id)).toHaveLength(1);
  });

  it("stays as it is when what was typed was taken back", async () => {
    const built = await buildDocument(database(), { text: "one", html: '<p dir="auto">one</p>' });
    const writer = await writerOf(built.id);
    writer.words().insert(3, " two");
    writer.words().delete(3, 4);
    await writer.store();
    await projectDocument(built.id);
    expect(await rowOf(built.id)).toMatchObject({ text: "one", updatedById: built.updatedById, updatedAt: built.updatedAt });
    expect(await changedEvents(built.id)).toHaveLength(0);
  });

  it("is caught up with at the start when the process was killed before", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const broken = await buildDocument(database(), { text: "two" });
    const [writer, other] = [await writerOf(id), await writerOf(broken.id)];
    writer.words().insert(3, " more");
    other.words().insert(3, " more");
    await Promise.all([writer.store(), other.store()]);
    await database().delete(documentSnapshot).where(eq(documentSnapshot.documentId, broken.id));
    const troubles: number[] = [];
    await projectWhatIsBehind((documentId) => troubles.push(documentId));
    expect((await rowOf(id)).text).toBe("one more");
    expect((await rowOf(broken.id)).text).toBe("two");
    expect(troubles).toContain(broken.id);
    expect(troubles).not.toContain(id);
  });
});

describe("compaction", () => {
  it("folds many changes into the snapshot, and loses none of the words", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writer = await writerOf(id);
    for (let round = 0; round < 210; round += 1) {
      writer.words().insert(writer.words().length, ` ${round}`);
      await writer.store();
    }
    await projectDocument(id);
    expect(await updatesOf(id)).toHaveLength(0);
    expect(await textOf(id)).toBe(writer.doc.getXmlFragment("default").toString());
    writer.words().insert(0, "after ");
    await writer.store();
    await projectDocument(id);
    expect((await rowOf(id)).text).toMatch(/^after one 0 1 2 .* 209$/);
  });

  it("lets 5,000 edits that cancel out leave hardly any weight", async () => {
    const { state, html, text } = documentFromMarkdown("A paragraph of guidance that stays as it is. ".repeat(40));
    const { id } = await buildDocument(database(), { text, html });
    await database().update(documentSnapshot).set({ state }).where(eq(documentSnapshot.documentId, id));
    const writer = await writerOf(id);
    for (let round = 0; round < 2_500; round += 1) {
      const at = (round * 37) % writer.words().length;
      writer.words().insert(at, "typed");
      writer.words().delete(at, 5);
      if (round % 100 === 99) await writer.store();
      if (round % 1_000 === 999) await projectDocument(id);
    }
    await projectDocument(id);
    const [snapshot] = await database().select().from(documentSnapshot).where(eq(documentSnapshot.documentId, id));
    const beside = (await updatesOf(id)).reduce((bytes, { update }) => bytes + update.byteLength, 0);
    expect(snapshot!.state.byteLength + beside).toBeLessThan(state.byteLength * 10);
    expect(await textOf(id)).toBe(writer.doc.getXmlFragment("default").toString());
  });

  it("never crosses with changes that arrive meanwhile", async () => {
    const { id } = await buildDocument(database(), { text: "one" });
    const writers = await Promise.all([1, 2, 3].map(() => writerOf(id)));
    await Promise.all(writers.map(async (writer) => {
      for (let round = 0; round < 90; round += 1) {
        writer.words().insert(0, "x");
        await writer.store();
        if (round % 30 === 29) await projectDocument(id);
      }
    }));
    await projectDocument(id);
    const all = new Doc();
    for (const { doc } of writers) applyUpdate(all, encodeStateAsUpdate(doc));
    const stored = await withStoredState(id, ({ state }) => encodeStateVector(state));
    expect(stored).toEqual(encodeStateVector(all));
    expect((await rowOf(id)).text).toBe(`${"x".repeat(270)}one`);
  });
});
