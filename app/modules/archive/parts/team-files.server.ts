import { sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, document, fileVersion, person, storedFile, team } from "~db/schema";
import { maxTitleLength } from "~/modules/documents/contract";
import { keepFileVersion, keepTeamFile, teamFileKind } from "~/modules/documents/public.server";
import { restoreFile } from "~/modules/files/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { idsByKey, rememberKeys } from "../archive-keys.server";
import { addContent, contentFile, fileFields, hasContent, missingContent } from "../file-content.server";
import { addressNumber, key, someWords, time, writtenLanguage } from "../fields.server";
import { numberOf, personIds, teamIds } from "../ids.server";
import { numbersToKeep } from "../keep-numbers.server";
import { doubledKey, unknownReferences } from "../known.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const version = z.strictObject({ ...fileFields, addedBy: z.string(), createdAt: time });

const schema = z.strictObject({
  key, number: addressNumber, team: z.string(), title: someWords(maxTitleLength), language: writtenLanguage, author: z.string(), createdAt: time,
  /** Each content it has had, the first one first. */
  versions: z.array(version).min(1).max(500),
});

type FileLine = z.infer<typeof schema>;

const query = sql`
  select ${archiveKey.key} as key, ${document.id} as number, ${team.slug} as team, ${document.title} as title, ${document.language} as language,
    author.handle as author, ${writtenTime(document.createdAt)} as "createdAt", (
      select json_agg(json_build_object('key', ${storedFile.id}, 'name', ${storedFile.name}, 'alt', ${storedFile.alt}, 'addedBy', adder.handle, 'createdAt', ${writtenTime(fileVersion.createdAt)}) order by ${fileVersion.number})
      from ${fileVersion} join ${storedFile} on ${storedFile.id} = ${fileVersion.storedFileId} join ${person} adder on adder.id = ${fileVersion.addedById}
      where ${fileVersion.documentId} = ${document.id}) as versions
  from ${document} join ${archiveKey} on ${archiveKey.kind} = 'document' and ${archiveKey.entityId} = ${document.id}
    join ${team} on ${team.id} = ${document.teamId} join ${person} author on author.id = ${document.authorId}
  where ${document.kind} = 'file'
  order by ${toTheMillisecond(document.createdAt)}, ${archiveKey.key} collate "C"`;

/** Without the versions whose content the store has lost; a file of which nothing is left is left out, too. */
async function* linesWithContent(tx: Transaction): AsyncGenerator<FileLine> {
  for await (const { versions, ...line } of storedRows<FileLine>(tx, query)) {
    const kept: FileLine["versions"] = [];
    for (const each of versions ?? []) if (await hasContent(each.key)) kept.push(each);
    if (kept.length > 0) yield { ...line, versions: kept };
  }
}

/** Files beside what teams write, with all their versions; what they are is told by their content anew, and their words are read anew. */
export const teamFiles: Part<FileLine> = {
  name: "team-files",
  schema,
  stored: linesWithContent,

  async storedFiles(tx, archive) {
    for await (const { versions } of storedRows<FileLine>(tx, query)) {
      for (const { key: id } of versions ?? []) await addContent(archive, id);
    }
  },

  faults(line, known, archive) {
    return [
      ...doubledKey(known, "document", line.key),
      ...unknownReferences([["team", line.team, known.teams], ["author", line.author, known.people]]),
      ...line.versions.flatMap(({ key: id, addedBy }) => [
        ...unknownReferences([["addedBy", addedBy, known.people]]),
        ...missingContent(archive, "versions", id),
      ]),
    ];
  },

  async add(tx, lines, archive) {
    const here = await idsByKey(tx, "document", lines.map((line) => line.key));
    const missing = lines.filter((line) => !here.has(line.key));
    const teams = await teamIds(tx, missing.map((line) => line.team));
    const people = await personIds(tx, missing.flatMap((line) => [line.author, ...line.versions.map(({ addedBy }) => addedBy)]));
    const numbers = await numbersToKeep(tx, "document", missing.map((line) => line.number));
    for (const line of missing) {
      const id = line.number !== null && numbers.delete(line.number) ? line.number : undefined;
      const { title, language: written } = line;
      const documentId = await keepTeamFile(tx, { id, teamId: numberOf(teams, line.team), folderId: null, title, language: written, authorId: numberOf(people, line.author), createdAt: new Date(line.createdAt) });
      for (const [position, { key: storedFileId, name, alt, ...each }] of line.versions.entries()) {
        const [addedById, createdAt] = [numberOf(people, each.addedBy), new Date(each.createdAt)];
        await restoreFile(tx, { id: storedFileId, name, alt, position, uploaderId: addedById, createdAt, owner: { kind: teamFileKind, id: String(documentId) } }, await archive.file(contentFile(storedFileId)));
        await keepFileVersion(tx, documentId, { storedFileId, number: position + 1, addedById, createdAt });
      }
      await rememberKeys(tx, "document", [{ key: line.key, entityId: documentId }]);
    }
    return missing.length;
  },
};
