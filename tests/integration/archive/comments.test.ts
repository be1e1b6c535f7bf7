import { randomUUID } from "node:crypto";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { linesOf } from "~/modules/archive/lines.server";
import { archiveCommand } from "~/modules/archive/public.server";
import { openArchive } from "~/modules/archive/read-zip.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import { database } from "~/platform/database/connection.server";
import { document, documentComment, documentRemark, person } from "~db/schema";
import { actorFor } from "../../support/actors";
import { temporaryFolder } from "../../support/temporary-folder";
import { archiveOf, quietTask, smallOrganisation } from "./archives";

const createdAt = "2025-03-01T09:00:00.000Z";
const later = "2025-03-03T09:00:00.000Z";
const [first, second] = [randomUUID(), randomUUID()];
const [own, reply, ofFile] = [randomUUID(), randomUUID(), randomUUID()];
const blank = { quotation: "", before: "", behind: "", lostAt: null, version: null, page: null, resolvedAt: null, resolvedBy: null };

/** Comments on a document and on a file with two versions, as an archive tells them. */
function said(team: string, ada: string, leo: string) {
  const version = (key: string, at: string) => ({ key, name: "Fees.pdf", alt: "", addedBy: leo, createdAt: at });
  return {
    "team-files": [{ key: "old-said-f1", team, title: "Fees", language: "en", author: leo, createdAt, versions: [version(first, createdAt), version(second, later)] }],
    remarks: [
      { ...blank, key: "remark-1", document: "old-said-d1", author: ada, createdAt, quotation: "them daily", before: "Check ", behind: "." },
      { ...blank, key: "remark-2", document: "old-said-f1", author: ada, createdAt, version: first, page: 3, resolvedAt: later, resolvedBy: leo },
    ],
    comments: [
      { key: own, remark: "remark-1", author: ada, createdAt, markdown: "Every **day**?", removedAt: null },
      { key: reply, remark: "remark-1", author: leo, createdAt: later, markdown: "", removedAt: later },
      { key: ofFile, remark: "remark-2", author: ada, createdAt, markdown: "Which year?", removedAt: null },
    ],
  };
}

async function partsOf(file: string): Promise<Record<string, unknown[]>> {
  const archive = await openArchive(file);
  const parts: Record<string, unknown[]> = { remarks: [], comments: [] };
  for (const [name, lines] of Object.entries(parts)) for await (const { text } of linesOf(await archive.stream(`${name}.ndjson`))) lines.push(JSON.parse(text ?? ""));
  archive.close();
  return parts;
}

const contents = { [`files/${first}`]: Buffer.from("first"), [`files/${second}`]: Buffer.from("second") };

test("comments on documents and files come in with their places, go out the same, and come in again without doubling", async () => {
  const content = said("team-said", "ada-said", "leo-said");
  const importing = async (file: string) => {
    const task = quietTask();
    expect(await archiveCommand(["import", file], task), task.said.join("\n")).toBe(true);
  };
  await importing(await archiveOf({ ...smallOrganisation("said"), ...content }, contents));
  const db = database();
  const [file] = await db.select({ id: document.id }).from(document).where(eq(document.title, "Fees"));
  const [leo] = await db.select().from(person).where(eq(person.handle, "leo-said"));
  expect(await remarkList(await actorFor(leo!), file!.id, { mayWrite: true })).toMatchObject([
    { file: { version: 1, isPresent: false, page: 3 }, resolved: true, comments: [{ html: expect.stringContaining("Which year?") as string }] },
  ]);
  const out = path.join(temporaryFolder("archive"), "again.zip");
  expect(await archiveCommand(["export", out], quietTask())).toBe(true);
  const { remarks, comments } = content;
  expect(await partsOf(out)).toEqual({ remarks, comments });
  await importing(out);
  expect([await db.$count(documentRemark), await db.$count(documentComment)]).toEqual([2, 3]);
});

test("a comment that says nothing, on nothing, is told by line", async () => {
  const { comments } = said("team-none", "ada-none", "leo-none");
  const task = quietTask();
  await archiveCommand(["import", await archiveOf({ comments: [{ ...comments[0], remark: "gone", markdown: "" }] }), "--dry-run"], task);
  expect(task.said.join("\n")).toMatch(/comments\.ndjson:1: remark: there is no "gone".*comments\.ndjson:1: markdown: says nothing/s);
});
