import { z } from "zod";
import { locales } from "../i18n/locales";

/** Parts that several areas answer with. Texts about them are data of the API's document, in English. */

export const moment = z.iso.datetime().meta({ description: "A moment in UTC, ISO 8601.", example: "2026-11-22T14:05:00.000Z" });

export const languageTag = z.enum(locales).meta({ description: "BCP 47 tag of one of the six languages of Meridian.", example: "fr" });

/** What a document or file is written in: any language, not only those of the pages. */
export const writtenLanguage = z.string().meta({ description: "BCP 47 tag of what it is written in.", example: "pt" });

/** Somebody named in an answer; more about them is at `/experts/{handle}`. */
export const personReference = z.object({
  handle: z.string().meta({ description: "Their permanent name in addresses." }),
  name: z.string(),
}).meta({ id: "PersonReference", description: "Somebody named in an answer; more about them is at `/experts/{handle}`." });

/** Somebody in an address or a body. */
export const handle = z.string().regex(/^[a-z0-9-]{1,80}$/).meta({ description: "The person's name in addresses.", example: "awa-mbaye" });

export const personParameter = z.object({ handle });

/** An office in an address or a body. */
export const officeCode = z.string().regex(/^[A-Z0-9-]{1,40}$/).meta({ description: "Code of an office.", example: "CO-DAKAR" });

export const teamReference = z.object({
  slug: z.string().meta({ description: "The team's permanent name in addresses." }),
  name: z.string().meta({ description: "In the language of the answer." }),
}).meta({ id: "TeamReference" });

export const slugParameter = z.object({ slug: z.string().min(1).max(100).meta({ description: "The team's name in addresses.", example: "labour-inspection" }) });

/** What people wrote, with the language it is in. */
export const writtenWords = z.object({ text: z.string(), language: languageTag });

/** A file as programs are told of it. */
export const fileShape = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string().meta({ description: "Media type, told by the content." }),
  size: z.int().meta({ description: "In bytes." }),
  picture: z.object({
    width: z.int(), height: z.int(),
    widths: z.array(z.int()).meta({ description: "Widths of its smaller copies, in pixels." }),
    alt: z.string().meta({ description: "What it shows, for those who do not see it." }),
  }).optional().meta({ description: "Only of a picture." }),
}).meta({ id: "File", description: "A file. Its content is at `/files/{fileId}/content`." });

/** A file's content as it is, in a body or an answer. */
export const bytes = z.unknown().meta({ override: { type: "string", format: "binary" } });

/** For operations without parameters, or without a query. */
export const none = z.strictObject({});

/** For operations that answer without a body. */
export const nothing = z.undefined();

/** The answer of operations after which there is nothing to tell. */
export const done = { status: 204, description: "It is so.", schema: nothing } as const;
