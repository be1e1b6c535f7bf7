import { environment } from "~/platform/environment.server";
import type { Locale } from "~/platform/i18n/locales";
import { fromMarkdown } from "../text/from-markdown.server";
import { toDocx } from "./to-docx.server";
import { toPdf } from "./to-pdf.server";

interface Words {
  title: string;
  language: Locale;
  team: string;
  markdown: string;
  changedAt: Date;
}

/** Words as a Word or PDF file without any document that they would be of: what the demonstration's files are made of. */
export async function fileFromMarkdown(format: "docx" | "pdf", { markdown, ...facts }: Words): Promise<Buffer> {
  const text = fromMarkdown(markdown);
  const written = { ...facts, text, anchors: new Map(), pictures: new Map(), author: facts.team, address: environment().publicUrl, version: "", stamp: facts.team, spoken: facts.language, guidance: null, machineDraft: false, marks: [] };
  return format === "pdf" ? toPdf(written) : toDocx(written);
}
