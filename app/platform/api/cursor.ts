import { z } from "zod";
import { ApiProblem, partProblem } from "./api-problem";

const longestCursor = 500;

/** Most entries of a page, and how many it has unless asked otherwise. */
const largestPage = 100;
const usualPage = 25;

/** What every list takes. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(longestCursor).optional().meta({ description: "Where the page begins: `next` of the page before. Opaque; leave it out for the first page." }),
  limit: z.coerce.number().int().min(1).max(largestPage).default(usualPage).meta({ description: "How many entries a page has at most." }),
});

/** A page of a list of such entries. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({
  items: z.array(item),
  next: z.string().nullable().meta({ description: "Where the next page begins, for `cursor`; null at the end. The `Link` header has its whole address." }),
});

/** The place after an entry, as the text a client sends back. */
export const cursorAfter = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** The number of a row in a place: no more than its column holds, which Postgres would not compare. */
export const placeNumber = z.int().min(1).max(2_147_483_647);

/** The place in a cursor; undefined without one. Throws `invalid_request` for what we did not write. */
export function placeIn<Place extends z.ZodType>(cursor: string | undefined, place: Place): z.output<Place> | undefined {
  if (cursor === undefined) return undefined;
  const read = place.safeParse(jsonIn(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!read.success) throw new ApiProblem("invalid_request", [partProblem({ parameter: "cursor" }, "This is not a cursor of this list.")]);
  return read.data;
}

/** Postgres keeps no zero character and compares with none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text, (_name, part: unknown) => (typeof part === "string" && part.includes("\0") ? undefined : part));
  } catch {
    return undefined;
  }
}

/**
 * A page of what a list gave, which was asked for one entry more than the page has: that one is cut off and
 * tells that there is a next page, which begins after `placeOf` the last entry.
 */
export function pageFrom<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => unknown): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorAfter(placeOf(last)) : null };
}
