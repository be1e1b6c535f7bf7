import { z } from "zod";
import { withSingleSpaces } from "~/platform/text/typed";
import { keptNameMaxLength, listNoteMaxLength } from "./contract";

const name = z.string("name_missing").transform(withSingleSpaces).pipe(z.string().min(1, "name_missing").max(keptNameMaxLength, "line_long"));
const id = z.coerce.number().int().positive().max(2_147_483_647);
const handle = z.string("person_missing").regex(/^[a-z0-9-]{1,80}$/, "person_missing");
const note = z.string().transform(withSingleSpaces).pipe(z.string().max(listNoteMaxLength, "line_long")).default("");
/** What stands behind the question mark of the directory's address. */
const query = z.string("query_missing").max(1_500, "query_missing").transform((text) => new URLSearchParams(text).toString()).pipe(z.string().min(1, "query_missing"));

/** What somebody does with the searches and lists they keep; each is a form of its own with an `intent`. */
export const keptStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("keep-search"), name, query }),
  z.object({ intent: z.literal("notify"), id, on: z.literal("on").optional() }),
  z.object({ intent: z.literal("forget-search"), id }),
  z.object({ intent: z.literal("make-list"), name, person: handle.optional(), note }),
]);

/** What is done with one list. */
export const listStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("put"), person: handle, note }),
  z.object({ intent: z.literal("take-off"), person: handle }),
  z.object({ intent: z.literal("describe"), name, team: z.string().regex(/^[a-z0-9-]{1,80}$/).optional() }),
  z.object({ intent: z.literal("delete") }),
]);

export const listIdSchema = id.catch(0);

export type ListStep = z.infer<typeof listStepSchema>;
