import { z } from "zod";
import { notFound } from "~/platform/errors";
import { languages } from "~/platform/i18n/languages";
import { onOneLine } from "~/platform/text/typed";
import { exportFormats } from "./exchange/formats";
import { standingsAskedFor } from "./standing/standing";
import { documentKinds, maxFolderNameLength, maxMarkdownLength, maxRevisionLength, maxTitleLength, writtenKinds } from "./contract";

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
export const documentTitle = z.string({ error: "title_missing" }).max(maxTitleLength, "title_long")
  .transform(onOneLine)
  .pipe(z.string({ error: "title_missing" }).min(1, "title_missing"));
const kind = z.enum(writtenKinds, { error: "kind_missing" });
export const documentLanguage = z.enum(languages, { error: "language_missing" });
/** Browsers send line ends as CR LF. */
const markdown = z.string().transform((text) => text.replace(/\r\n?/g, "\n")).pipe(z.string().max(maxMarkdownLength, "text_long"));

export const newDocumentSchema = z.object({
  title: documentTitle, kind, language: documentLanguage, text: markdown.default(""),
  folder: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
  submissionId: z.uuid().optional().catch(undefined),
});

export const detailsSchema = z.object({ intent: z.literal("details"), title: documentTitle, kind, language: documentLanguage });

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
  language: z.enum(languages).optional().catch(undefined),
  standing: z.enum(standingsAskedFor).optional().catch(undefined),
  page: pageNumber,
});

const idNumber = z.coerce.number().int().min(1).max(999_999_999);
const place = z.preprocess((value) => (value === "" || value === undefined ? null : value), idNumber.nullable());

/** Which folder of a team is asked for, or all documents. */
export const teamDocumentsSchema = z.object({ page: pageNumber, folder: idNumber.optional().catch(undefined), all: z.literal("1").optional().catch(undefined).transform((value) => value === "1") });
export type TeamDocumentsQuery = z.infer<typeof teamDocumentsSchema>;

/** Name of a folder, on one line. */
export const folderName = z.string({ error: "folder_name_missing" }).max(maxFolderNameLength, "folder_name_long")
  .transform(onOneLine)
  .pipe(z.string({ error: "folder_name_missing" }).min(1, "folder_name_missing"));

/** What can be done on the page of a team's documents. */
export const arrangeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("new-folder"), name: folderName, parentId: place }),
  z.object({ intent: z.literal("change-folder"), id: idNumber, name: folderName, parentId: place }),
  z.object({ intent: z.literal("remove-folder"), id: idNumber }),
  z.object({ intent: z.literal("step-folder"), id: idNumber, direction: z.enum(["up", "down"]) }),
  z.object({ intent: z.literal("step-document"), id: idNumber, direction: z.enum(["up", "down"]) }),
  z.object({ intent: z.literal("put"), id: idNumber, folderId: idNumber }),
]);
export type Arrangement = z.infer<typeof arrangeSchema>;

/** What can be done about a document's place: `team-3` is the top of a team, `folder-7` a folder. */
export const placeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("move"), place: z.string().regex(/^(team|folder)-\d{1,9}$/) }),
  z.object({ intent: z.literal("trash") }),
  z.object({ intent: z.literal("favourite"), favourite: z.enum(["yes", "no"]) }),
]);

/** What a document may be taken away as, and what an import is told beside its files. */
export const exportFormatSchema = z.enum(exportFormats);
export const importSchema = z.object({ language: documentLanguage, folder: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined) });

export const restoreSchema = z.object({ id: idNumber });

/** The address of the form for a new document: the template it begins from and the folder it will lie in, if any. */
export const newDocumentQuerySchema = z.object({
  folder: newDocumentSchema.shape.folder,
  template: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
  /** The question whose accepted answer it is made of. */
  answer: z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
});

export const documentIdSchema = z.coerce.number().int().min(1).max(999_999_999);

/** The document that an address names. Throws `not_found`. */
export const documentIdIn = (params: { documentId?: string | undefined }): number => documentIdSchema.safeParse(params.documentId).data ?? notFound("document");

export type NewDocument = z.infer<typeof newDocumentSchema>;
export type DocumentDetails = z.infer<typeof detailsSchema>;
export type DocumentText = z.infer<typeof textSchema>;
export type LibraryQuery = z.infer<typeof librarySchema>;

/** What the forms hold before they are checked: the shapes conform's forms are typed with. */
export type NewDocumentForm = { title: string; kind: string; language: string; text: string };
