import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { cursorAfter, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { cefrLevels, profileLanguages } from "../contract";
import { expertRun } from "../expert-list.server";
import { profileView, type ProfileView } from "../profile-view.server";
import { countryCode, officeCode, termId } from "../schema.server";
import { expert, expertLine } from "./shapes";

const place = z.strictObject({ handle: z.string().max(100), seen: z.int().min(0).max(10_000_000) });

const findExperts = operation({
  id: "findExperts", method: "GET", path: "/experts", area: "experts", scope: "experts:read", paged: true,
  summary: "Find people who know something",
  description: "With the same words and filters as the directory, in any of the six languages. The best fit comes first, each with its reasons in `why`; without words all, by name. When nobody fits everything, those who come closest are given and `partly` is true.",
  parameters: none,
  query: pageQuery.extend({
    q: z.string().trim().max(200).default("").meta({ description: "Words of the name, title, field, language or country.", example: "actuary social security" }),
    term: termId.optional().meta({ description: "A field of the taxonomy and all below it.", example: "B2" }),
    language: z.enum(profileLanguages).optional().meta({ description: "BCP 47 tag of a language they speak." }),
    level: z.enum(cefrLevels).optional().meta({ description: "How well at least; with `language`." }),
    region: z.enum(regions).optional().meta({ description: "Region of the duty station; HQ is headquarters." }),
    office: officeCode.optional().meta({ description: "Code of the duty station.", example: "DWTCO-DAKAR" }),
    country: countryCode.optional().meta({ description: "ISO 3166-1 alpha-2 code of a country they have worked in.", example: "NE" }),
  }),
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
  parameters: z.object({ handle: z.string().max(100).meta({ description: "The person's name in addresses.", example: "awa-mbaye" }) }), query: none,
  problems: ["not_found"],
  answer: { status: 200, description: "The profile.", schema: expert },
  run: async ({ actor, locale, path }) => ({ result: expertOf(await profileView(actor, path.handle, locale)) }),
});

/** A profile in facts: days as dates, without what only its page needs. */
function expertOf({ support, evidence, confirmedOn, ...profile }: ProfileView) {
  return {
    ...profile, confirmedOn: confirmedOn?.iso ?? null,
    evidence: evidence.map(({ happenedOn, ...entry }) => ({ ...entry, happenedOn: happenedOn.iso })),
    support: support && {
      freeDays: support.free, nextFree: support.nextFree?.iso ?? null, releasedBy: support.releasedBy, lineManager: support.lineManager,
      travels: support.travels, noticeDays: support.noticeDays, otherRegionsDays: support.otherRegionsDays, standby: support.standby, securityTrainingUntil: support.training?.validUntil.iso ?? null,
    },
  };
}

/** People and what they know. */
export const expertOperations: Operation[] = [findExperts, getExpert];
