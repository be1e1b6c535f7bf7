import { claimFiles, filesOf, incomingFile, keepFiles, registerFileOwner, takeFile, type Claim } from "~/modules/files/public.server";
import type { FileLine } from "~/modules/files/contract";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessDocument } from "../access-document.server";
import { withStoredState } from "../stored-state.server";
import { readSuggested } from "../text/read-state.server";
import { documentFileKind } from "./document-file-kind";

/** So many files one document has. */
const mostFiles = 200;

const ownerOf = (id: number) => ({ kind: documentFileKind, id: String(id) });

/** Whoever may read a document opens its files. */
export const registerDocumentFiles = (): void => registerFileOwner(documentFileKind, (actor, id) => accessDocument(actor, Number(id), "read"));

/** The files of a document, in the order they came. The caller has decided access. */
export const documentFiles = (id: number): Promise<FileLine[]> => filesOf(ownerOf(id));

/**
 * Takes a file in for a document: a picture for its text, which needs words for those who do not see it, or an
 * attachment. For whoever writes it. Throws `not_found`, `forbidden`, `invalid` beside `file` or `alt`, and as `takeFile` does.
 */
export async function addDocumentFile(actor: Actor, id: number, file: File, alt: string): Promise<FileLine> {
  await accessDocument(actor, id, "post");
  if ((await documentFiles(id)).length >= mostFiles) throw new DomainError("invalid", "too_many", "file");
  if (file.size === 0) throw new DomainError("invalid", "empty", "file");
  const taken = await takeFile(actor, incomingFile(file));
  if (taken.picture && alt === "") throw new DomainError("invalid", "alt_missing", "alt");
  return transaction(async (tx) => {
    await accessDocument(actor, id, "post", tx);
    const [claimed] = await claimFiles(tx, actor, ownerOf(id), [{ id: taken.id, alt }]);
    return claimed ?? notFound("file");
  });
}

/** Gives a document the files that its writer has brought for it. Throws `not_found`, `forbidden`, and as `claimFiles` does. */
export function giveFiles(actor: Actor, id: number, files: Claim[]): Promise<void> {
  return transaction(async (tx) => {
    await accessDocument(actor, id, "post", tx);
    await claimFiles(tx, actor, ownerOf(id), files);
  });
}

/** Takes a file from a document, unless the text shows it. Throws `not_found`, `forbidden`, and `conflict` for one that is shown. */
export async function removeDocumentFile(actor: Actor, id: number, fileId: string): Promise<void> {
  await accessDocument(actor, id, "post");
  if ((await picturesShown(id)).has(fileId)) throw new DomainError("conflict", "the text shows this picture");
  await transaction(async (tx) => {
    await accessDocument(actor, id, "post", tx);
    const files = await filesOf(ownerOf(id), tx);
    if (!files.some((file) => file.id === fileId)) notFound("file");
    await keepFiles(tx, ownerOf(id), files.filter((file) => file.id !== fileId));
  });
}

/** The files that a text shows as pictures, those that are only suggested to go included. */
export function picturesShown(id: number): Promise<Set<string>> {
  return withStoredState(id, ({ state }) => {
    const shown = new Set<string>();
    readSuggested(state).text.descendants((node) => void (node.type.name === "picture" && shown.add(node.attrs.file as string)));
    return shown;
  });
}

/** The files of a document that are no pictures of its text. The caller has decided access. */
export const attachmentsOf = async (id: number): Promise<FileLine[]> => (await documentFiles(id)).filter(({ picture }) => !picture);
