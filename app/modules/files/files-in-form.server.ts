import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { onOneLine } from "~/platform/text/typed";
import { dropFile, unclaimedFiles, type Claim } from "./claim-files.server";
import { maxAltLength, type FileLine } from "./contract";
import { fileId } from "./schema.server";
import { incomingFile, takeFile } from "./take-file.server";

/** The files that a form brings. */
export interface FormFiles {
  /** To be claimed by what the form makes. */
  claims: Claim[];
  /** The same as lines, so that a form that comes back still has them. */
  attached: FileLine[];
  /** Why not all of them are there: keys for the texts beside the field `files`. */
  errors: string[] | null;
}

/** Whether a form brings files, so that whoever takes them in can decide first whether they may come. */
export const bringsFiles = (fields: FormData): boolean => chosenIn(fields).length > 0;

const chosenIn = (fields: FormData): File[] => fields.getAll("files").filter((entry): entry is File => entry instanceof File && entry.size > 0);

/**
 * Reads the fields of `FileFields` and of the uploader: `files` are taken in, `attached` names those brought before,
 * of which `removeFile` leaves some out; `alt-<id>` says what a picture shows, `alt` what the first of those
 * that come now does. Nothing is lost: what was taken in comes back with what is wrong.
 */
export async function filesInForm(actor: Actor, fields: FormData, most: number): Promise<FormFiles> {
  const removed = new Set(idsIn(fields, "removeFile"));
  for (const id of removed) await dropFile(actor, id);
  const named = idsIn(fields, "attached").filter((id) => !removed.has(id));
  const before = await unclaimedFiles(actor, named);
  const chosen = chosenIn(fields);
  const errors = named.length + chosen.length > most ? ["too_many"] : null;
  const { taken, problem } = errors ? { taken: [], problem: null } : await takeAll(actor, chosen);
  const described = describedBy(fields);
  const attached = [...before, ...withAlt(taken, typedAlt(fields.get("alt")))].map((file) => described(file));
  // One that is not there any more is claimed all the same: a repetition has claimed it before, for another that is refused.
  const missing = named.filter((id) => !before.some((file) => file.id === id)).map((id) => ({ id }));
  return { claims: [...missing, ...attached.map(({ id, picture }) => ({ id, alt: picture?.alt ?? "" }))], attached, errors: errors ?? (problem ? [problem] : null) };
}

/** What is said of a thing's files when it is changed: which it brings no longer, and what pictures show. */
export function fileChangesIn(fields: FormData): { removeFiles: string[]; alts: Record<string, string> } {
  const alts = [...fields].flatMap(([name, value]) => (name.startsWith("alt-") ? [[name.slice(4), typedAlt(value)] as const] : []));
  return { removeFiles: idsIn(fields, "removeFile"), alts: Object.fromEntries(alts) };
}

async function takeAll(actor: Actor, files: File[]): Promise<{ taken: FileLine[]; problem: string | null }> {
  const taken: FileLine[] = [];
  for (const file of files) {
    try {
      taken.push(await takeFile(actor, incomingFile(file)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { taken, problem: error.code === "invalid" ? error.message : error.code };
    }
  }
  return { taken, problem: null };
}

/** What is no id names no file. */
const idsIn = (fields: FormData, name: string): string[] => [...new Set(fields.getAll(name).flatMap((value) => fileId.safeParse(value).data ?? []))];

const typedAlt = (value: FormDataEntryValue | null): string => (typeof value === "string" ? onOneLine(value).slice(0, maxAltLength).toWellFormed() : "");

function describedBy(fields: FormData): (file: FileLine) => FileLine {
  return (file) => (fields.has(`alt-${file.id}`) ? withPicture(file, typedAlt(fields.get(`alt-${file.id}`))) : file);
}

const withPicture = (file: FileLine, alt: string): FileLine => (file.picture ? { ...file, picture: { ...file.picture, alt } } : file);

function withAlt(files: FileLine[], alt: string): FileLine[] {
  const first = files.find(({ picture }) => picture);
  return files.map((file) => (file === first ? withPicture(file, alt) : file));
}
