import { randomUUID } from "node:crypto";
import type { Actor } from "~/platform/auth/actor";
import { commentedFile } from "./place-in-file.server";
import { markPassages } from "./mark-passages";
import { remarkList, type RemarkLine } from "./remark-list.server";

/** A remark as its forms need it: with a fresh id for a reply. */
export interface ShownRemark extends RemarkLine {
  replyId: string;
}

/** The open remarks of a document beside its text, whose passages are marked in the HTML. The caller has decided access. */
export async function remarksBeside(actor: Actor, document: { id: number; html: string; abilities: { write: boolean } }) {
  const all = await remarkList(actor, document.id, { mayWrite: document.abilities.write });
  const open = all.filter(({ resolved }) => !resolved);
  const { html, found } = markPassages(document.html, open.filter(({ quotation, lost }) => quotation !== "" && !lost));
  return { html, found, remarks: withReplies(open), resolved: all.length - open.length, freshId: randomUUID() };
}

/** The open remarks on a file, and what the form for one more has to know. The caller has decided access. */
export async function remarksOnFile(actor: Actor, file: { id: number; abilities: { write: boolean } }) {
  const [all, commented] = await Promise.all([remarkList(actor, file.id, { mayWrite: file.abilities.write }), commentedFile(file.id)]);
  const open = all.filter(({ resolved }) => !resolved);
  return { remarks: withReplies(open), resolved: all.length - open.length, freshId: randomUUID(), file: commented };
}

/** Each with an id of its own for the next reply. */
export const withReplies = (remarks: RemarkLine[]): ShownRemark[] => remarks.map((remark) => ({ ...remark, replyId: randomUUID() }));
