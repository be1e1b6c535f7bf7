import { count, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, type XmlElement, XmlText } from "yjs";
import { createDocument } from "~/modules/documents/create-document.server";
import { projectDocument } from "~/modules/documents/project-document.server";
import { appendUpdates, withStoredState } from "~/modules/documents/stored-state.server";
import { database, transaction } from "~/platform/database/connection.server";
import { documentSnapshot, documentUpdate } from "~db/schema";
import { seedDocuments } from "~db/seed/content";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

const edits = 5_000;

async function storedBytes(documentId: number): Promise<number> {
  const [snapshot] = await database().select({ bytes: sql<number>`length(${documentSnapshot.state})` }).from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId));
  const [updates] = await database().select({ bytes: sql<number>`coalesce(sum(length(${documentUpdate.update})), 0)::int` }).from(documentUpdate).where(eq(documentUpdate.documentId, documentId));
  return (snapshot?.bytes ?? 0) + (updates?.bytes ?? 0);
}

it("five thousand edits that cancel out do not make a document ten times larger", async () => {
  const [team, person] = [await buildTeam(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const { id } = await createDocument(await actorFor(person), team.slug, { title: "Visits", kind: "working", language: "en", text: seedDocuments.find(({ key }) => key === "inspecting-farms-practice-note")!.markdown });
  const before = await storedBytes(id);
  const editor = new Doc();
  await withStoredState(id, ({ state }) => applyUpdate(editor, encodeStateAsUpdate(state)));
  const words = editor.getXmlFragment("default").toArray().flatMap((block) => (block as XmlElement).toArray()).find((child) => child instanceof XmlText && child.length > 100) as XmlText;
  let typed: { update: Uint8Array; authorId: number }[] = [];
  editor.on("update", (update: Uint8Array) => typed.push({ update, authorId: person.id }));
  for (let edit = 0; edit < edits / 2; edit += 1) {
    words.insert(edit % 90, "x");
    words.delete(edit % 90, 1);
    if (edit % 250 !== 249) continue;
    await transaction((tx) => appendUpdates(tx, id, typed));
    typed = [];
    await projectDocument(id);
  }
  const [rows] = await database().select({ left: count() }).from(documentUpdate).where(eq(documentUpdate.documentId, id));
  expect(rows?.left).toBeLessThan(200);
  expect(await storedBytes(id)).toBeLessThan(before * 10);
  expect(await withStoredState(id, ({ state }) => state.getXmlFragment("default").toString())).toBe(editor.getXmlFragment("default").toString());
});
