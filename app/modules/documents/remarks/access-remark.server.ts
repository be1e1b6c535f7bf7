import { and, eq } from "drizzle-orm";
import { documentRemark } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { accessAnyDocument, type DocumentAccess } from "../access-document.server";
import { openToReader } from "./remark-predicates.server";

/** Whether somebody who reads a document or a file may comment on it: all its readers, unless its team is archived. */
export const mayComment = ({ team, abilities }: Pick<DocumentAccess, "team" | "abilities">): boolean => abilities.read && team.archivedAt === null;

/** Loads a document or a file for commenting. Throws `not_found` and `forbidden`. */
export async function accessForComment(actor: Actor, documentId: number, on?: Queryable): Promise<DocumentAccess> {
  const access = await accessAnyDocument(actor, documentId, "read", on);
  if (!mayComment(access)) throw new DomainError("forbidden", `may not comment on document ${documentId}`);
  return access;
}

/** Loads a remark that is open to this actor, of a document that they may comment on. Throws `not_found` and `forbidden`. */
export async function accessRemark(actor: Actor, remarkId: number, on: Queryable) {
  const [remark] = await on.select().from(documentRemark).where(eq(documentRemark.id, remarkId));
  if (!remark) notFound("remark");
  const access = await accessForComment(actor, remark.documentId, on);
  if (!access.abilities.post) {
    const [open] = await on.select({ id: documentRemark.id }).from(documentRemark).where(and(eq(documentRemark.id, remarkId), openToReader(actor.personId)));
    if (!open) notFound("remark");
  }
  return { remark, ...access };
}
