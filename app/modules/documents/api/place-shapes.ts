import { z } from "zod";
import { moment, personReference } from "~/platform/api/shapes";

export const folder = z.object({
  id: z.int(), parentId: z.int().nullable().meta({ description: "The folder it lies in; null at the top." }), name: z.string(),
  depth: z.int().min(0), documents: z.int().min(0).meta({ description: "How many documents lie right in it." }),
}).meta({ id: "Folder", description: "A place for a team's documents." });

export const remark = z.object({
  id: z.int(),
  quotation: z.string().meta({ description: "The words as they stand now, to whoever does not write published guidance as they stand in what is published; blank for the document as a whole." }),
  file: z.object({ version: z.int().meta({ description: "Number of the version of which it was said." }), page: z.int().nullable().meta({ description: "The page or slide it is about." }) }).nullable().meta({ description: "Of a file; null for what is written." }),
  version: z.int().nullable().meta({ description: "Of published guidance: number of the version that says these words, or last said them." }),
  lost: z.boolean().meta({ description: "The words are no longer in the text." }),
  resolved: z.boolean(),
  comments: z.array(z.object({ id: z.uuid(), author: personReference, html: z.string(), createdAt: moment, removed: z.boolean().meta({ description: "Taken back by its author." }) })),
}).meta({ id: "Remark", description: "A passage of a document, or a file or a page of it, that people talk about." });
