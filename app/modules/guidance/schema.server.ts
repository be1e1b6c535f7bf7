import { z } from "zod";
import { comparisonLooks, maxVersionName } from "./contract";

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
const oneLine = (most: number, missing: string, long: string) => z.string({ error: missing }).max(most, long)
  .transform((words) => words.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, " ").trim())
  .pipe(z.string({ error: missing }).min(1, missing));

export const versionNameSchema = z.object({ name: oneLine(maxVersionName, "name_missing", "name_long") });

/** A version's number as an address has it. */
export const versionNumberSchema = z.coerce.number().int().min(1).max(999_999_999);

/** What a comparison's address asks for; without `to` it reaches to the text as it is now. */
export const comparisonSchema = z.object({
  from: versionNumberSchema,
  to: versionNumberSchema.optional().catch(undefined),
  look: z.enum(comparisonLooks).catch("inline"),
});

export const pageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

export type VersionName = z.infer<typeof versionNameSchema>;
