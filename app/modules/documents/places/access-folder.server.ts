import { eq } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";

/** A folder with what this actor may do in its team. */
export interface FolderAccess extends TeamAccess {
  folder: typeof documentFolder.$inferSelect;
}

/** Loads a folder and decides whether this actor may read what lies in it, or change it (`post`). Throws `not_found` and `forbidden`. */
export async function accessFolder(actor: Actor, id: number, ability: "read" | "post", on: Queryable = database()): Promise<FolderAccess> {
  const [folder] = await on.select().from(documentFolder).where(eq(documentFolder.id, id));
  if (!folder) notFound("folder");
  return { folder, ...(await accessTeam(actor, { id: folder.teamId }, ability, on)) };
}

/** Where something new of a team lies. A folder of another team, or one that is gone, is passed over: it then stands at the top. */
export async function folderFor(actor: Actor, folder: number | undefined, teamId: number, tx: Queryable): Promise<number | null> {
  if (folder === undefined) return null;
  const found = await accessFolder(actor, folder, "post", tx).catch((error: unknown) => {
    if (error instanceof DomainError) return null;
    throw error;
  });
  return found?.folder.teamId === teamId ? folder : null;
}
