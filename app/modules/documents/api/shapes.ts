import { z } from "zod";
import { moment, personReference, teamReference, writtenLanguage } from "~/platform/api/shapes";
import { documentKinds, standings } from "../contract";

const kind = z.enum(documentKinds).meta({ description: "Written along with the work, told to the field as the way to do it, a pattern, or a file." });

/** The folder something of a team lies in. */
export const folderId = z.int().nullable().meta({ description: "The folder it lies in, of those at `/teams/{slug}/folders`; null at the top." });

export const documentLine = z.object({
  id: z.int(), title: z.string(), kind, language: writtenLanguage, summary: z.string(), team: teamReference, folderId,
  updatedAt: moment, updatedBy: z.string().meta({ description: "Name of whoever changed it last." }),
  file: z.object({ name: z.string(), size: z.int().meta({ description: "In bytes." }) }).nullable().meta({ description: "The present content of a file; null for what is written." }),
  standing: z.enum(standings).nullable().meta({ description: "How far guidance may be relied on today; null for other kinds." }),
}).meta({ id: "DocumentLine", description: "A document in a list." });

export const document = z.object({
  id: z.int(), title: z.string(), kind, language: writtenLanguage, team: teamReference, folderId,
  author: personReference, createdAt: moment,
  machineDraft: z.boolean().meta({ description: "A machine wrote the words that you read, and nobody has confirmed them." }),
  updatedBy: personReference, updatedAt: moment,
  contents: z.array(z.object({
    id: z.string().meta({ description: "The heading's permanent id, the fragment of its address." }),
    level: z.int().min(2).max(4), title: z.string(),
  })).meta({ description: "Its headings, in their order." }),
  abilities: z.object({ write: z.boolean(), comment: z.boolean(), versions: z.boolean(), figures: z.boolean() }).meta({ description: "What you may do with it now." }),
}).meta({ id: "Document", description: "A document without its words, which are at `/documents/{id}/text`." });

const opened = z.int().meta({ description: "How many browsers have opened it." });

export const readership = z.object({
  people: z.int().meta({ description: "How many may read it; 0 where they are too few to be counted without naming somebody." }),
  versions: z.array(z.object({
    number: z.int().meta({ description: "Number of the version; 0 for the text as it is written." }),
    publishedAt: moment.nullable(), readers: opened,
  })).meta({ description: "The newest first." }),
  groups: z.array(z.object({
    office: z.string().nullable().meta({ description: "Name of a large office." }),
    region: z.string().nullable().meta({ description: "Letters of a region, for its smaller offices; empty for everybody else." }),
    people: z.int(), readers: opened,
  })).meta({ description: "Of the newest version; no group is small enough to name anybody." }),
}).meta({ id: "Readership", description: "How often a document is read. Nothing says by whom or when." });

export const createdDocument = z.object({ id: z.int(), title: z.string() }).meta({ id: "CreatedDocument" });
