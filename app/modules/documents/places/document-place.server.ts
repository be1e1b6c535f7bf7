import { and, eq } from "drizzle-orm";
import { documentReader } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessAnyDocument } from "../access-document.server";
import { mayTakeElsewhere } from "../policy";
import { wasPublished } from "../standing/was-published.server";
import { linkedFrom } from "./document-links.server";
import { folderPath } from "./folder-tree.server";
import { languagesTogether } from "./languages-together.server";
import { noteReading } from "./reader-marks.server";

/** Where a document stands for one reader: the folders that lead to it, what leads to it, whether it is a favourite. Notes the reading. The caller has decided access. */
export async function documentPlace(actor: Actor, { id, teamId, folderId }: { id: number; teamId: number; folderId: number | null }) {
  const [path, backlinks, [mark]] = await Promise.all([
    folderPath(teamId, folderId),
    linkedFrom(actor, id),
    database().select({ favourite: documentReader.favourite }).from(documentReader).where(and(eq(documentReader.personId, actor.personId), eq(documentReader.documentId, id))),
    noteReading(actor.personId, id),
  ]);
  return { path, backlinks, favourite: mark?.favourite ?? false };
}

/** A document whose place somebody wants to change, and what they may do. Throws `not_found` and `forbidden`. */
export async function placeToChange(actor: Actor, id: number) {
  const { document, team, abilities } = await accessAnyDocument(actor, id, "post");
  const together = await languagesTogether(database(), document);
  return {
    document, team, mayTrash: document.kind !== "guidance" || abilities.manage,
    mayLeave: mayTakeElsewhere({ published: await wasPublished(database(), together), manages: abilities.manage }),
    /** Its other languages would go along into another team. */
    inLanguages: together.length > 1,
  };
}
