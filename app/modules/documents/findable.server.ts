import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { document, documentVersion, fileVersion, guidance, storedFile } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { holdingsOf } from "~/platform/rich-text/holdings";
import { contentsOf } from "./contents";
import { readingHref, sectionId } from "./hrefs";
import { searchWeight, type Standing } from "./standing/standing";
import { standingColumns, standingIn } from "./standing/standing-columns.server";

/** What the search index keeps of a document; `teamId` carries its visibility. */
export interface Findable {
  entityId: string;
  teamId: number;
  language: string;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
  weight: number;
  places: { id: string; at: number }[];
  authorId: number;
  facets: string[];
}

/** Of guidance that is published, what readers are shown; of everything else the text as it is written. */
const columns = {
  ...standingColumns,
  id: document.id, teamId: document.teamId, kind: document.kind, happenedAt: document.updatedAt, authorId: document.authorId,
  language: sql<string>`coalesce(${documentVersion.language}, ${document.language})`, title: sql<string>`coalesce(${documentVersion.title}, ${document.title})`,
  body: sql<string>`coalesce(${documentVersion.text}, ${document.text})`, html: sql<string>`coalesce(${documentVersion.html}, ${document.html})`,
  sections: fileVersion.sections, fileType: storedFile.type,
};

const isPresentVersion = sql`not exists (select from file_version later where later.document_id = ${fileVersion.documentId} and later.number > ${fileVersion.number})`;

const rows = () => database().select(columns).from(document)
  .leftJoin(guidance, and(eq(document.kind, "guidance"), eq(guidance.documentId, document.id)))
  .leftJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
  .leftJoin(fileVersion, and(eq(document.kind, "file"), eq(fileVersion.documentId, document.id), isPresentVersion))
  .leftJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId));

type Row = Awaited<ReturnType<typeof rows>>[number];

/** What is said of guidance in a search, by how it stands. */
const saidOf: Record<Standing, string[]> = { draft: [], valid: ["is:approved"], review_due: ["is:approved"], expired: ["is:expired"], withdrawn: ["is:withdrawn"], superseded: ["is:replaced"] };

function facetsOf({ kind, html, fileType }: Row, standing: Standing): string[] {
  if (kind === "file") return ["has:file", ...(fileType?.startsWith("image/") ? ["has:image"] : [])];
  const life = kind === "guidance" ? ["is:guidance", ...saidOf[standing]] : [];
  return [...life, ...holdingsOf(html).map((holding) => `has:${holding}`)];
}

function findable(row: Row): Findable {
  const { id, kind, teamId, language, title, body, html, happenedAt, authorId, sections } = row;
  const standing = standingIn(row);
  return {
    entityId: String(id), teamId, language, title, body, happenedAt, href: readingHref({ id, title, kind }),
    weight: kind === "guidance" ? searchWeight[standing] : 1, places: sections ? sections.map(({ at }, index) => ({ id: sectionId(index + 1), at })) : placesIn(body, html),
    authorId, facets: facetsOf(row, standing),
  };
}

/** Where each heading begins in a text's words; one that is not found there is passed over. */
function placesIn(body: string, html: string): Findable["places"] {
  let from = 0;
  return contentsOf(html).flatMap(({ id, title }) => {
    const at = body.indexOf(title, from);
    if (at === -1 || title === "") return [];
    from = at + title.length;
    return [{ id, at }];
  });
}

/** A document for the search index; null when it is gone or in the trash. */
export async function findableDocument(id: number): Promise<Findable | null> {
  const [found] = await rows().where(and(eq(document.id, id), isNull(document.trashedAt)));
  return found ? findable(found) : null;
}

/** Up to `limit` documents after the one with the id given, to fill the index anew. */
export async function findableDocuments(after: string | null, limit: number): Promise<Findable[]> {
  const found = await rows().where(and(gt(document.id, Number(after ?? 0)), isNull(document.trashedAt))).orderBy(asc(document.id)).limit(limit);
  return found.map(findable);
}
