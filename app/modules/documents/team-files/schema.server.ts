import { z } from "zod";
import { documentLanguage, documentTitle, newDocumentSchema } from "../schema.server";

/** What is said of files that are added, beside the files. */
export const addFilesSchema = z.object({ language: documentLanguage, folder: newDocumentSchema.shape.folder });

/** How a file is called, and its language. */
export const renameFileSchema = z.object({ title: documentTitle, language: documentLanguage });
