import type { Node } from "@tiptap/pm/model";
import type { Doc } from "yjs";
import type { Actor } from "~/platform/auth/actor";
import { changeDocument } from "~/platform/collaboration/change-document.server";
import { DomainError } from "~/platform/errors";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";
import { accessDocument } from "./access-document.server";
import { documentHostKind } from "./contract";
import type { DocumentText } from "./schema.server";
import { writeText } from "./text/document-from-markdown.server";
import { fittingDocument } from "./text/fitting-nodes.server";
import { fromMarkdown } from "./text/from-markdown.server";
import { carryOver } from "./text/merge-blocks";
import { readState, readSuggested } from "./text/read-state.server";
import { keyedBlocks, keysOf, revisionOf, versionTag, type KeyedBlock } from "./text/revision.server";

/**
 * Takes a text from the plain form into the shared document: only the blocks that were changed in the
 * form are changed, so that what others wrote meanwhile stays. Throws `conflict` when they changed the
 * same blocks, `invalid` for a text that is nested too deep, `not_found` and `forbidden`. Resolves once
 * the change is stored and the reading page shows it.
 */
export async function changeText(actor: Actor, id: number, { text, revision }: DocumentText): Promise<{ id: number; title: string }> {
  const { document } = await accessDocument(actor, id, "post");
  const mine = keyedBlocks(parsed(text));
  await changeDocument(`${documentHostKind}:${id}`, actor, (state) => bringTogether(state, keysOf(revision), mine));
  return { id, title: document.title };
}

/**
 * Replaces a text as a whole in the shared document, if it still is the version its sender has read (the
 * tag of `documentMarkdown`; `*` for any). What is the same stays the same, down to the carets of those who write
 * in it. Throws `stale` when it is another version by now, `invalid`, `not_found` and `forbidden`. Resolves
 * once the change is stored and the reading page shows it; returns the tag of what stands there now.
 */
export async function replaceText(actor: Actor, id: number, { text, version }: { text: string; version: string }): Promise<{ tag: string }> {
  await accessDocument(actor, id, "post");
  const mine = keyedBlocks(parsed(text));
  let tag = version;
  await changeDocument(`${documentHostKind}:${id}`, actor, (state) => {
    const current = readState(state).text;
    if (version !== "*" && version !== versionTag(revisionOf(current))) throw new DomainError("stale", `document ${id} has another version`);
    bringTogether(state, keys(keyedBlocks(current)), mine);
    tag = versionTag(revisionOf(readState(state).text));
  });
  return { tag };
}

function parsed(markdown: string): Node {
  try {
    return fromMarkdown(markdown);
  } catch (error) {
    if (error instanceof NestedTooDeep) throw new DomainError("invalid", "text_too_deep", "text");
    throw error;
  }
}

const keys = (blocks: readonly KeyedBlock[]) => blocks.map(({ key }) => key);

function bringTogether(state: Doc, base: readonly string[], mine: readonly KeyedBlock[]): void {
  // What is suggested for a block stays with it, unless it is written anew.
  const current = readSuggested(state).text;
  const theirs = keyedBlocks(current);
  const changes = carryOver(base, keys(mine), keys(theirs));
  if (!changes) throw new DomainError("conflict", "somebody else has changed the same part");
  if (changes.length === 0) return;
  // A blank text is an empty paragraph, which must not stay above the first words.
  const blocks = theirs.length > 0 ? [...current.children] : [];
  for (const { at, until, start, end } of changes.toReversed()) {
    const next = theirs[at];
    const place = next ? blocks.indexOf(next.node) : blocks.length;
    const replaced = new Set(theirs.slice(at, until).map(({ node }) => node));
    const last = theirs[until - 1];
    const count = replaced.size > 0 && last ? blocks.indexOf(last.node) - place + 1 : 0;
    blocks.splice(place, count, ...mine.slice(start, end).map(({ node }) => node));
  }
  writeText(state, fittingDocument(blocks));
}
