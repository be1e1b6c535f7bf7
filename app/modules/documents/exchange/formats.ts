/** What a document can be taken away as. */
export const exportFormats = ["docx", "pdf", "md", "html", "epub"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Their types in an answer. */
export const mediaTypes: Record<ExportFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  epub: "application/epub+zip",
};
