import { z } from "zod";
import { cursorAfter, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { expertRun } from "../expert-list.server";
import { profileView } from "../profile-view.server";
import { directoryQuery, handleParameter } from "./directory-query.server";
import { expertOf } from "./facts";
import { expert, expertLine } from "./shapes";

const place = z.strictObject({ handle: z.string().max(100), seen: z.int().min(0).max(10_000_000) });

const findExperts = operation({
  id: "findExperts", method: "GET", path: "/experts", area: "experts", scope: "experts:read", paged: true,
  summary: "Find people who know something",
  description: "With the same words and filters as the directory, in any of the six languages. The best fit comes first, each with its reasons in `why`; without words all, by name. When nobody fits everything, those who come closest are given and `partly` is true.",
  parameters: none,
  query: pageQuery.extend(directoryQuery),
  answer: {
    status: 200, description: "A page of people.",
    schema: pageOf(expertLine).extend({
      count: z.int().meta({ description: "How many fit, as far as they were counted." }),
      more: z.boolean().meta({ description: "There are more than were counted." }),
      partly: z.boolean().meta({ description: "Nobody fits all of it; these come closest." }),
    }),
  },
  async run({ actor, locale, query: { cursor, limit, ...filters } }) {
    const before = placeIn(cursor, place);
    const seen = before?.seen ?? 0;
    const { rows, ...found } = await expertRun(actor, locale, { ...filters, page: 1 }, { limit: limit + 1, offset: seen, after: before?.handle });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? cursorAfter({ handle: last.handle, seen: seen + items.length }) : null;
    return { result: { ...found, items, next }, next };
  },
});

const getExpert = operation({
  id: "getExpert", method: "GET", path: "/experts/{handle}", area: "experts", scope: "experts:read",
  summary: "Read a profile",
  parameters: handleParameter, query: none,
  problems: ["not_found"],
  answer: { status: 200, description: "The profile.", schema: expert },
  run: async ({ actor, locale, path }) => ({ result: expertOf(await profileView(actor, path.handle, locale)) }),
});

/** People and what they know. */
export const expertOperations: Operation[] = [findExperts, getExpert];
