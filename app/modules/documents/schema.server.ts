import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { documentKinds, maxMarkdownLength, maxRevisionLength, maxTitleLength } from "./contract";

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
const title = z.string({ error: "title_missing" }).max(maxTitleLength, "title_long")
  .transform((words) => words.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, " ").trim())
  .pipe(z.string({ error: "title_missing" }).min(1, "title_missing"));
const kind = z.enum(documentKinds, { error: "kind_missing" });
const language = z.enum(locales, { error: "language_missing" });
/** Browsers send line ends as CR LF. */
const markdown = z.string().transform((text) => text.replace(/\r\n?/g, "\n")).pipe(z.string().max(maxMarkdownLength, "text_long"));

export const newDocumentSchema = z.object({ title, kind, language, text: markdown.default("") });

export const detailsSchema = z.object({ intent: z.literal("details"), title, kind, language });

export const textSchema = z.object({
  intent: z.literal("text"),
  text: markdown.default(""),
  revision: z.string().max(maxRevisionLength).regex(/^[\w.-]*$/).default(""),
});

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What the library's address may ask for; anything else is passed over. */
export const librarySchema = z.object({
  team: z.string().max(100).optional().catch(undefined),
  kind: z.enum(documentKinds).optional().catch(undefined),
  language: z.enum(locales).optional().catch(undefined),
  page: pageNumber,
});

export const pageSchema = z.object({ page: pageNumber });

/** The address of the form for a new document: the template it begins from, if any. */
export const newDocumentQuerySchema = z.object({ template: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined) });

export const documentIdSchema = z.coerce.number().int().min(1).max(999_999_999);

export type NewDocument = z.infer<typeof newDocumentSchema>;
export type DocumentDetails = z.infer<typeof detailsSchema>;
export type DocumentText = z.infer<typeof textSchema>;
export type LibraryQuery = z.infer<typeof librarySchema>;

/** What the forms hold before they are checked: the shapes conform's forms are typed with. */
export type NewDocumentForm = { title: string; kind: string; language: string; text: string };
