import { toMarkdown } from "../text/to-markdown.server";
import type { ExportedText } from "./exported-text.server";

/** The words as Markdown, and above them what is known of them, as YAML that other tools read. */
export function toMarkdownFile({ text, title, language, team, author, changedAt, address, version, guidance, machineDraft, marks }: ExportedText): string {
  const facts = { title, language, team, author, changed: changedAt.toISOString(), version, source: address, ...(guidance ? approvalFacts(guidance) : {}), ...(machineDraft ? { machineDraft } : {}) };
  return `---\n${Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n")}\n---\n\n# ${title.replace(/\s+/g, " ")}\n\n${marks.map((mark) => `**${asPlain(mark)}**\n\n`).join("")}${toMarkdown(text)}\n`;
}

const approvalFacts = ({ standing, approval, expiresOn }: NonNullable<ExportedText["guidance"]>) =>
  ({ standing, ...(approval ? { approvedVersion: approval.number, approvedBy: approval.approvedBy, approvedAt: approval.approvedAt?.toISOString() ?? "", validUntil: expiresOn } : {}) });

/** Words of people in a line of Markdown, without any sign of their own. */
const asPlain = (words: string): string => words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>~]/g, "\\$&");
