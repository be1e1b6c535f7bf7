import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessTeamFile } from "../access-document.server";
import { versionOfFile } from "./version-of-file.server";

/** The stored content of a version of a file, however far back, or of the present one. Throws `not_found` and `forbidden`. */
export async function storedFileOfVersion(actor: Actor, documentId: number, number: number | undefined): Promise<string> {
  await accessTeamFile(actor, documentId, "read");
  return (await versionOfFile(database(), documentId, number)).stored.id;
}
