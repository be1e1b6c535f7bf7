import { z } from "zod";
import { languages } from "~/platform/i18n/languages";
import { inEachLanguage, locales } from "~/platform/i18n/locales";

/** What neither Postgres nor a line of text can hold. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f]/;

const clean = (text: string) => text.isWellFormed() && !forbidden.test(text);

/** Text of one line or several, at most so long. */
export const words = (max: number) => z.string().max(max).refine(clean, "holds characters that no text has");

/** The same, and not empty. */
export const someWords = (max: number) => words(max).refine((text) => text.trim() !== "", "is empty");

/** What something is called in archives. */
export const key = z.string().regex(/^[\w.:@-]{1,200}$/, "may hold letters, digits and . : @ _ - only");

/** The number that stands in a thing's address. */
export const addressNumber = z.int().min(1).max(2_000_000_000).nullable().default(null);

/** A readable address: a handle, a slug. */
export const address = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "may hold small letters, digits and single hyphens only").max(100);

/** A point in time, with its distance from UTC. */
export const time = z.iso.datetime({ offset: true });

/** The moment that a line tells, as it is stored. */
export const moment = (written: string | null): Date | null => (written === null ? null : new Date(written));

/** A day of the calendar. */
export const day = z.iso.date();

export const language = z.enum(locales);

/** What a document, a file or evidence of them is written in: any language, not only those of the pages. */
export const writtenLanguage = z.enum(languages);

/** One text in each of the six languages. */
export const localised = (max: number) => z.strictObject(inEachLanguage(() => words(max)));

/** One text in some of the six languages, one at least unless the whole is left out. */
export const someLanguages = (max: number) => z.strictObject(inEachLanguage(() => words(max).optional()));

/** Calendar year. */
export const year = z.int().min(1900).max(2200);
