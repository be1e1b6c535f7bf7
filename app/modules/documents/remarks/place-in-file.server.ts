import { database, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { countsOf } from "../team-files/preview.server";
import { versionOfFile } from "../team-files/version-of-file.server";

/** Where in a file a remark is made: the version that was read, and a page of it. Passages are of texts alone. */
interface MeantPlace {
  quotation: string;
  version?: number | undefined;
  page?: number | undefined;
}

/** What the pages of a file of this type are called where one can be commented on; null for what has none. */
export const pagesOf = (type: string): "page" | "slide" | null => {
  if (type === "application/pdf") return "page";
  return countsOf(type) === "slide" ? "slide" : null;
};

/** What a form for a comment on a file has to know. The caller has decided access. */
export async function commentedFile(documentId: number): Promise<{ version: number; pages: "page" | "slide" | null }> {
  const { number, stored } = await versionOfFile(database(), documentId);
  return { version: number, pages: pagesOf(stored.type) };
}

/** A remark's place in a file, as it is kept. Throws `not_found` for a version that is not there, and `invalid` beside `page` and `quotation`. */
export async function placeInFile(on: Queryable, documentId: number, { quotation, version, page }: MeantPlace): Promise<{ fileVersionId: number; page: number | null }> {
  if (quotation.trim() !== "") throw new DomainError("invalid", "quotation_missing", "quotation");
  const { id, stored, reading, sections } = await versionOfFile(on, documentId, version);
  // Only of a file that was read whole it is known how many pages it has.
  const isBeyond = page !== undefined && reading === "read" && page > Math.max(1, sections.length);
  if (page !== undefined && (pagesOf(stored.type) === null || isBeyond)) throw new DomainError("invalid", "page_unknown", "page");
  return { fileVersionId: id, page: page ?? null };
}
