import { randomUUID } from "node:crypto";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { commentedFile } from "./place-in-file.server";
import { markPassages } from "./mark-passages";
import { tellNobody } from "./named-nobody.server";
import { remarkList, type RemarkLine } from "./remark-list.server";

/** A remark as its forms need it: with a fresh id for a reply. */
export interface ShownRemark extends RemarkLine {
  replyId: string;
}

interface Commented {
  id: number;
  abilities: { write: boolean };
  /** Of what is written: which of its texts is read. */
  reads?: "published" | "draft";
}

/** The comment of which its author is told what in it called nobody; null for none. */
type Told = string | null;

/** The open remarks on a document or a file, how many more are resolved, and an id for a new one. */
async function openRemarks(actor: Actor, { id, abilities, reads }: Commented, told: Told) {
  const all = await remarkList(actor, id, { mayWrite: abilities.write, reads });
  const open = all.filter(({ resolved }) => !resolved);
  return { remarks: withReplies(await tellNobody(database(), actor, open, told)), resolved: all.length - open.length, freshId: randomUUID() };
}

/** The open remarks of a document beside its text, whose passages are marked in the HTML. The caller has decided access. */
export async function remarksBeside(actor: Actor, document: Commented & { html: string }, told: Told = null) {
  const open = await openRemarks(actor, document, told);
  return { ...open, ...markPassages(document.html, open.remarks.filter(({ quotation, lost }) => quotation !== "" && !lost)) };
}

/** The open remarks on a file, and what the form for one more has to know. The caller has decided access. */
export async function remarksOnFile(actor: Actor, file: Commented, told: Told = null) {
  const [open, commented] = await Promise.all([openRemarks(actor, file, told), commentedFile(file.id)]);
  return { ...open, file: commented };
}

/** Each with an id of its own for the next reply. */
export const withReplies = (remarks: RemarkLine[]): ShownRemark[] => remarks.map((remark) => ({ ...remark, replyId: randomUUID() }));
