import { toMarkdown } from "../text/to-markdown.server";
import type { ExportedText } from "./exported-text.server";

/** The words as Markdown, and above them what is known of them, as YAML that other tools read. */
export function toMarkdownFile({ text, title, language, team, author, changedAt, address, version, mark }: ExportedText): string {
  const facts = { title, language, team, author, changed: changedAt.toISOString(), version, source: address, ...(mark ? { machineDraft: true } : {}) };
  return `---\n${Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n")}\n---\n\n# ${title.replace(/\s+/g, " ")}\n\n${mark ? `**${mark}**\n\n` : ""}${toMarkdown(text)}\n`;
}

