import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { escapeWords } from "~/platform/rich-text/escape-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import type { Block, RichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { messageHref } from "../hrefs";
import { accessMessage, demand, type MessagePlace } from "./access-message.server";

/** From how many characters on a quotation stops at the end of a paragraph. */
const enoughCharacters = 600;

/**
 * A message as a quotation to answer under, in Markdown: who wrote it with the way to it, and its own words
 * without those it quotes itself, shortened where it is long. Throws `not_found`, and `forbidden` for whoever
 * may not answer.
 */
export async function quoteMessage(actor: Actor, place: MessagePlace): Promise<string> {
  const access = await accessMessage(actor, place);
  demand(access, "react");
  const [author] = await database().select({ name: person.displayName }).from(person).where(eq(person.id, access.message.authorId));
  const { content } = access.message.body as RichText;
  const own = shortened(content.filter(({ type }) => type !== "blockquote"));
  const head = `**[${escapeWords(author?.name ?? "")}](${messageHref(access.team?.slug, access.thread.id, access.message.seq)})**`;
  const lines = [head, "", ...toMarkdown({ type: "doc", content: own }).split("\n")];
  return `${lines.map((line) => (line ? `> ${line}` : ">")).join("\n")}\n\n`;
}

function shortened(blocks: Block[]): Block[] {
  let written = 0;
  const kept = blocks.filter((block) => {
    if (written > enoughCharacters) return false;
    written += plainText({ type: "doc", content: [block] }).length;
    return true;
  });
  return kept.length === blocks.length ? kept : [...kept, { type: "paragraph", content: [{ type: "text", text: "…" }] }];
}
