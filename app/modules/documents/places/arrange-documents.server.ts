import type { Actor } from "~/platform/auth/actor";
import type { Arrangement } from "../schema.server";
import { stepDocument, stepFolder } from "./arrange.server";
import { changeFolder, createFolder, removeFolder } from "./change-folders.server";
import { moveDocument } from "./move-document.server";

/** Does what somebody asked for on the page of a team's documents. Returns the folder to show, where it is another than before. */
export async function arrangeDocuments(actor: Actor, teamSlug: string, asked: Arrangement): Promise<{ folder: number | null } | null> {
  switch (asked.intent) {
    case "new-folder":
      return { folder: (await createFolder(actor, teamSlug, asked)).id };
    case "change-folder":
      await changeFolder(actor, asked.id, asked);
      return { folder: asked.id };
    case "remove-folder":
      return { folder: (await removeFolder(actor, asked.id)).parentId };
    case "step-folder":
      await stepFolder(actor, asked.id, asked.direction);
      return null;
    case "step-document":
      await stepDocument(actor, asked.id, asked.direction);
      return null;
    case "put":
      await moveDocument(actor, asked.id, { folderId: asked.folderId });
      return null;
    default:
      return asked satisfies never;
  }
}
