import { desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, document, documentRemark, fileVersion, person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { idsByKey, rememberKeys } from "../archive-keys.server";
import { fileFields, filesLost, hasContent, missingContent } from "../file-content.server";
import { key, moment, time, words } from "../fields.server";
import { numberOf, personIds } from "../ids.server";
import { doubledKey, unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  /** The document or the file it stands beside. */
  document: z.string(),
  author: z.string(),
  createdAt: time,
  quotation: words(5_000).default(""),
  before: words(1_000).default(""),
  behind: words(1_000).default(""),
  /** The words were no longer in the text since then. */
  lostAt: time.nullable().default(null),
  /** Of a file: the version of which it was said, and the page. */
  version: fileFields.key.nullable().default(null),
  page: z.int().min(1).max(100_000).nullable().default(null),
  resolvedAt: time.nullable().default(null),
  resolvedBy: z.string().nullable().default(null),
});

type RemarkLine = z.infer<typeof schema>;

const query = sql`
  select named.key as key, owner.key as document, author.handle as author, ${writtenTime(documentRemark.createdAt)} as "createdAt",
    ${documentRemark.quotation} as quotation, ${documentRemark.before} as before, ${documentRemark.behind} as behind, ${writtenTime(documentRemark.lostAt)} as "lostAt",
    ${fileVersion.storedFileId} as version, ${documentRemark.page} as page, ${writtenTime(documentRemark.resolvedAt)} as "resolvedAt", resolver.handle as "resolvedBy",
    ${document.id} as "documentId"
  from ${documentRemark} join ${archiveKey} named on named.kind = 'remark' and named.entity_id = ${documentRemark.id}
    join ${document} on ${document.id} = ${documentRemark.documentId} join ${archiveKey} owner on owner.kind = 'document' and owner.entity_id = ${document.id}
    join ${person} author on author.id = ${documentRemark.authorId} left join ${person} resolver on resolver.id = ${documentRemark.resolvedById}
    left join ${fileVersion} on ${fileVersion.id} = ${documentRemark.fileVersionId}
  order by ${toTheMillisecond(documentRemark.createdAt)}, named.key collate "C"`;

/** Without those on files of which the store has lost everything; one on a version that it has lost is on none. */
async function* linesWithFiles(tx: Transaction): AsyncGenerator<RemarkLine> {
  const lost = await filesLost(tx);
  for await (const { documentId, ...line } of storedRows<RemarkLine & { documentId: number }>(tx, query)) {
    if (!lost.has(documentId)) yield { ...line, version: line.version !== null && (await hasContent(line.version)) ? line.version : null };
  }
}

/** What people talk about beside documents and files; what they say is `comments`. Where a passage stands is found by its words anew. */
export const remarks: Part<RemarkLine> = {
  name: "remarks",
  schema,
  stored: linesWithFiles,

  faults: (line, known, archive) => [
    ...doubledKey(known, "remark", line.key),
    ...unknownReferences([["document", line.document, known.documents], ["author", line.author, known.people], ["resolvedBy", line.resolvedBy, known.people]]),
    ...(line.version === null ? [] : missingContent(archive, "version", line.version)),
  ],

  async add(tx, lines) {
    const here = await idsByKey(tx, "remark", lines.map((line) => line.key));
    const missing = lines.filter((line) => !here.has(line.key));
    if (missing.length === 0) return 0;
    const documents = await idsByKey(tx, "document", missing.map((line) => line.document));
    const people = await personIds(tx, missing.flatMap((line) => [line.author, line.resolvedBy]));
    const versions = await versionsOf(tx, [...documents.values()]);
    const stored = await tx.insert(documentRemark).values(missing.map((line) => {
      const documentId = numberOf(documents, line.document);
      const ofFile = versions.filter((version) => version.documentId === documentId);
      const meant = ofFile.find(({ storedFileId }) => storedFileId === line.version) ?? ofFile[0];
      return {
        documentId, authorId: numberOf(people, line.author), createdAt: new Date(line.createdAt), quotation: line.quotation, before: line.before, behind: line.behind,
        saidQuotation: line.quotation, saidBefore: line.before, saidBehind: line.behind, lostAt: moment(line.lostAt),
        fileVersionId: meant?.id ?? null, page: meant ? line.page : null, resolvedAt: moment(line.resolvedAt), resolvedById: line.resolvedBy === null ? null : numberOf(people, line.resolvedBy),
      };
    })).returning({ id: documentRemark.id });
    await rememberKeys(tx, "remark", missing.map((line, place) => ({ key: line.key, entityId: stored[place]?.id ?? 0 })));
    return missing.length;
  },
};

/** The versions of files, the present ones first; none of documents. */
const versionsOf = (tx: Transaction, documentIds: number[]) =>
  tx.select({ id: fileVersion.id, documentId: fileVersion.documentId, storedFileId: fileVersion.storedFileId }).from(fileVersion)
    .innerJoin(document, eq(document.id, fileVersion.documentId)).where(inArray(fileVersion.documentId, documentIds)).orderBy(desc(fileVersion.number));
