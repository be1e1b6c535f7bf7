import MarkdownIt, { type StateCore, type StateInline, type Token } from "markdown-it";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { calloutKinds, maxNoteLength, maxPromptLength } from "./document-nodes";

/**
 * The Markdown of documents: that of messages, and footnotes (`^[words]`), callouts (`> [!NOTE]`) guided
 * fields (`{{Office}}`) and pictures of the document (`![what it shows](/files/…)`, alone on a line). What is not understood stays as the words that were typed.
 */
export const documentMarkdown = markdownOfDocuments().disable(["reference"]);

/** The same where links may be named here and led elsewhere further down (`[words][name]`), as others write them. */
export const markdownWithReferences = markdownOfDocuments();

function markdownOfDocuments() {
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
  markdown.linkify.set({ fuzzyLink: false });
  markdown.validateLink = isAllowedLink;
  markdown.inline.ruler.before("link", "footnote", footnote);
  markdown.inline.ruler.before("link", "guided_field", guidedField);
  markdown.core.ruler.before("inline", "callout", callouts);
  return markdown;
}

function footnote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("^[", state.pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  const note = state.md.utils.unescapeAll(state.src.slice(state.pos + 2, end)).replace(/\s+/g, " ").trim();
  if (note === "" || note.length > maxNoteLength) return false;
  if (!silent) state.push("footnote", "", 0).content = note;
  state.pos = end + 1;
  return true;
}

function guidedField(state: StateInline, silent: boolean): boolean {
  const [written, prompt = ""] = /^\{\{([^{}\n]+)\}\}/.exec(state.src.slice(state.pos, state.pos + maxPromptLength + 4)) ?? [];
  if (!written || prompt.trim() === "") return false;
  if (!silent) state.push("guided_field", "", 0).content = prompt.trim();
  state.pos += written.length;
  return true;
}

const calloutStart = new RegExp(`^\\[!(${calloutKinds.join("|")})\\][ \\t]*(?:\\n|$)`, "i");

/** A quotation that begins with `[!NOTE]` is a callout. Looked for in the raw line, where `\[!NOTE]` is still told apart. */
function callouts({ tokens }: StateCore): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const open = tokens[at]!;
    const words = tokens[at + 2];
    const [start, kind] = (open.type === "blockquote_open" && tokens[at + 1]?.type === "paragraph_open" && calloutStart.exec(words?.content ?? "")) || [];
    const close = start && tokens.slice(at).find((token) => token.type === "blockquote_close" && token.level === open.level);
    if (!start || !kind || !close || !words) continue;
    [open.type, close.type] = ["callout_open", "callout_close"];
    open.attrSet("kind", kind.toLowerCase());
    words.content = words.content.slice(start.length);
    if (words.content.trim() === "") tokens.splice(at + 1, 3);
  }
}

export type { Token };
