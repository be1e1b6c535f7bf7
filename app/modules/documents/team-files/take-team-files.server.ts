import { parseWithZod } from "@conform-to/zod/v4";
import type { FileLine } from "~/modules/files/contract";
import { filesInForm, type Claim } from "~/modules/files/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { accessTeamFile } from "../access-document.server";
import { addTeamFiles } from "./add-team-files.server";
import { addFileVersion } from "./change-team-file.server";
import { addFilesSchema } from "./schema.server";

/** So many files one form adds to a team. */
const mostAtOnce = 10;

/** What became of a form with files: what it made, or what is wrong with which field and which files are here already. */
export type TakenFiles = { added: { id: number; title: string }[] } | { errors: Record<string, string[] | null>; attached: FileLine[] };

/** Takes the form that adds files to a team; nothing is taken in before it is decided that it may come. Throws what `addTeamFiles` throws, but for what stands beside a field. */
export async function takeTeamFiles(actor: Actor, teamSlug: string, fields: FormData): Promise<TakenFiles> {
  await accessTeam(actor, { slug: teamSlug }, "post");
  return taken(actor, fields, mostAtOnce, async (files) => {
    const submission = parseWithZod(fields, { schema: addFilesSchema });
    if (submission.status !== "success") return submission.error ?? {};
    return addTeamFiles(actor, teamSlug, { ...submission.value, files });
  });
}

/** Takes the form that gives a file a new content. Throws what `addFileVersion` throws, but for what stands beside a field. */
export async function takeFileVersion(actor: Actor, id: number, fields: FormData): Promise<TakenFiles> {
  await accessTeamFile(actor, id, "post");
  return taken(actor, fields, 1, async ([claim]) => [await addFileVersion(actor, id, claim!)]);
}

async function taken(actor: Actor, fields: FormData, most: number, keep: (files: Claim[]) => Promise<{ id: number; title: string }[] | Record<string, string[] | null>>): Promise<TakenFiles> {
  const { claims, attached, errors } = await filesInForm(actor, fields, most);
  if (errors) return { errors: { files: errors }, attached };
  if (claims.length === 0) return { errors: { files: ["none_chosen"] }, attached };
  try {
    const kept = await keep(claims);
    return Array.isArray(kept) ? { added: kept } : { errors: kept, attached };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid" || !error.field) throw error;
    return { errors: { [error.field]: [error.message] }, attached };
  }
}
