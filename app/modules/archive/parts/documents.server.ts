import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, document, documentSnapshot, person, team } from "~db/schema";
import { maxMarkdownLength, maxTitleLength, writtenKinds } from "~/modules/documents/contract";
import { documentFromMarkdown, documentFromState, storedText } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { idsByKey, rememberKeys } from "../archive-keys.server";
import { addressNumber, key, someWords, time, words, writtenLanguage } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { numbersToKeep } from "../keep-numbers.server";
import { doubledKey, unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import type { ArchiveReader } from "../read-zip.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  number: addressNumber,
  team: z.string(),
  kind: z.enum(writtenKinds).default("working"),
  title: someWords(maxTitleLength),
  language: writtenLanguage,
  summary: words(1_000).default(""),
  author: z.string(),
  updatedBy: z.string().nullable().default(null),
  createdAt: time,
  updatedAt: time.nullable().default(null),
  markdown: z.string().max(maxMarkdownLength).default(""),
  state: z.string().regex(/^files\/[\w.:@/-]+$/).nullable().default(null),
});

type DocumentLine = z.infer<typeof schema>;

const query = sql`
  select ${archiveKey.key} as key, ${document.id} as number, ${team.slug} as team, ${document.kind} as kind, ${document.title} as title,
    ${document.language} as language, ${document.summary} as summary, author.handle as author, editor.handle as "updatedBy",
    ${writtenTime(document.createdAt)} as "createdAt", ${writtenTime(document.updatedAt)} as "updatedAt"
  from ${document} join ${archiveKey} on ${archiveKey.kind} = 'document' and ${archiveKey.entityId} = ${document.id}
    join ${team} on ${team.id} = ${document.teamId} join ${person} author on author.id = ${document.authorId} join ${person} editor on editor.id = ${document.updatedById}
  where ${document.kind} <> 'file'
  order by ${toTheMillisecond(document.createdAt)}, ${archiveKey.key} collate "C"`;

type Row = Omit<DocumentLine, "markdown" | "state" | "number"> & { number: number };

const stateFile = (name: string) => `files/documents/${name}.yjs`;

/** The text of a line: its shared state where it has one, otherwise its Markdown. Throws when it cannot be taken. */
async function textOf(line: DocumentLine, archive: ArchiveReader) {
  if (line.state === null) return documentFromMarkdown(line.markdown.replace(/\r\n?/g, "\n"));
  return documentFromState(await archive.file(line.state));
}

async function textFaults(line: DocumentLine, archive: ArchiveReader): Promise<string[]> {
  if (line.state !== null && !archive.has(line.state)) return [`state: there is no file "${line.state}" in the archive`];
  try {
    await textOf(line, archive);
    return [];
  } catch (error) {
    return [`${line.state === null ? "markdown" : "state"}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function* statesOf(tx: Transaction, id: number): AsyncGenerator<Uint8Array> {
  yield (await storedText(tx, id)).state;
}

/** Documents with their whole shared state, so that people go on writing where they were. */
export const documents: Part<DocumentLine> = {
  name: "documents",
  schema,

  async *stored(tx) {
    for await (const row of storedRows<Row>(tx, query)) {
      const { markdown } = await storedText(tx, row.number);
      yield { ...row, markdown, state: stateFile(row.key) };
    }
  },

  async storedFiles(tx, archive) {
    for await (const { key: name, number } of storedRows<Row>(tx, query)) await archive.add(stateFile(name), statesOf(tx, number));
  },

  async faults(line, known, archive) {
    return [
      ...doubledKey(known, "document", line.key),
      ...unknownReferences([["team", line.team, known.teams], ["author", line.author, known.people], ["updatedBy", line.updatedBy, known.people]]),
      ...(await textFaults(line, archive)),
    ];
  },

  async add(tx, lines, archive) {
    const here = await idsByKey(tx, "document", lines.map((line) => line.key));
    const missing = lines.filter((line) => !here.has(line.key));
    const [teams, people] = [await teamIds(tx, missing.map((line) => line.team)), await personIds(tx, missing.flatMap((line) => [line.author, line.updatedBy]))];
    const numbers = await numbersToKeep(tx, "document", missing.map((line) => line.number));
    for (const line of missing) {
      const { state, html, text } = await textOf(line, archive);
      const createdAt = new Date(line.createdAt);
      const kept = line.number !== null && numbers.delete(line.number) ? { id: line.number } : {};
      const [stored] = await tx.insert(document).overridingSystemValue().values({
        ...kept,
        teamId: numberOf(teams, line.team), kind: line.kind, title: line.title, language: line.language, summary: line.summary,
        authorId: numberOf(people, line.author), updatedById: numberOf(people, line.updatedBy ?? line.author), html, text, createdAt,
        updatedAt: new Date(line.updatedAt ?? line.createdAt),
      }).returning({ id: document.id });
      const documentId = stored?.id ?? 0;
      await tx.insert(documentSnapshot).values({ documentId, state, upToUpdateId: 0, createdAt });
      await rememberKeys(tx, "document", [{ key: line.key, entityId: documentId }]);
    }
    return missing.length;
  },
};
