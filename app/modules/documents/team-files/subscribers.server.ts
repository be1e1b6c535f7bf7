import { registerFileOwner } from "~/modules/files/public.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { accessTeamFile } from "../access-document.server";
import { readFileWords } from "./read-file-words.server";
import { teamFileKind } from "./team-file-kind";

/** Files among a team's documents: whoever reads the team's documents opens every version, and their words are read after they came. */
export function registerTeamFiles(): void {
  registerFileOwner(teamFileKind, (actor, id) => accessTeamFile(actor, Number(id), "read"));
  subscribe("documents.file_version_added", "documents.read-file", readFileWords);
}
