import { z } from "zod";
import { languageTag, moment, personReference, teamReference } from "~/platform/api/shapes";
import { documentKinds, standings } from "../contract";

const kind = z.enum(documentKinds).meta({ description: "Written along with the work, told to the field as the way to do it, a pattern, or a file." });

export const documentLine = z.object({
  id: z.int(), title: z.string(), kind, language: languageTag, summary: z.string(), team: teamReference,
  updatedAt: moment, updatedBy: z.string().meta({ description: "Name of whoever changed it last." }),
  file: z.object({ name: z.string(), size: z.int().meta({ description: "In bytes." }) }).nullable().meta({ description: "The present content of a file; null for what is written." }),
  standing: z.enum(standings).nullable().meta({ description: "How far guidance may be relied on today; null for other kinds." }),
}).meta({ id: "DocumentLine", description: "A document in a list." });

export const document = z.object({
  id: z.int(), title: z.string(), kind, language: languageTag, team: teamReference,
  author: personReference, createdAt: moment, updatedBy: personReference, updatedAt: moment,
  contents: z.array(z.object({
    id: z.string().meta({ description: "The heading's permanent id, the fragment of its address." }),
    level: z.int().min(2).max(4), title: z.string(),
  })).meta({ description: "Its headings, in their order." }),
  abilities: z.object({ write: z.boolean(), comment: z.boolean(), versions: z.boolean() }).meta({ description: "What you may do with it now." }),
}).meta({ id: "Document", description: "A document without its words, which are at `/documents/{id}/text`." });

export const createdDocument = z.object({ id: z.int(), title: z.string() }).meta({ id: "CreatedDocument" });
