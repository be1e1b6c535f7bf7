import { eq } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { documentFolder } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

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
