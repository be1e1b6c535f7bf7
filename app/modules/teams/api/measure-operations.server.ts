import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { pageFrom, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, personReference, slugParameter } from "~/platform/api/shapes";
import { measuredMonths, membershipRoles, membersToTell, teamChangeKinds } from "../contract";
import { trainedPage } from "../member-page.server";
import { teamChangesBefore } from "../team-changes-list.server";
import { teamMeasures } from "../team-measures.server";

const reading = { area: "teams", scope: "teams:read", parameters: slugParameter, problems: ["forbidden", "not_found"] } as const;

const measures = z.object({
  regions: z.array(z.object({
    region: z.enum(regions).nullable().meta({ description: "Null for those without a duty station." }), members: z.int(),
    active: z.int().nullable().meta({ description: `Who wrote here in the last 90 days; null with fewer than ${membersToTell} members, since it would tell of single people.` }),
  })),
  months: z.array(z.object({ month: z.iso.date().meta({ description: "Its first day." }), messages: z.int() })).meta({ description: `The last ${measuredMonths} months, the earliest first.` }),
  questions: z.object({
    open: z.int(), asked: z.int().meta({ description: "In the months measured." }), answered: z.int().meta({ description: "How many of these somebody else has answered." }),
    medianHours: z.number().nullable().meta({ description: "Half of the first answers came within so many hours; null without any." }),
    withinTwoDays: z.int().meta({ description: "How many had their first answer within two working days." }),
  }),
  guidance: z.object({ all: z.int().meta({ description: "What readers rely on." }), due: z.int().meta({ description: "Its day to be looked at again has come." }) }),
}).meta({ id: "TeamMeasures", description: "How a team does, in numbers of many alone." });

const measure = operation({
  id: "getTeamMeasures", method: "GET", path: "/teams/{slug}/measures", ...reading, query: none,
  summary: "Read how a team does", description: "For those who belong to it.",
  answer: { status: 200, description: "Its measures.", schema: measures },
  run: async ({ actor, path }) => ({ result: await teamMeasures(actor, path.slug) }),
});

const change = z.object({
  id: z.int(), kind: z.enum(teamChangeKinds), at: moment,
  by: personReference.nullable().meta({ description: "Who did it; null when they are no longer known." }),
  about: personReference.nullable().meta({ description: "Whom it is about, where that is one person." }),
  fromRole: z.enum(membershipRoles).nullable(), toRole: z.enum(membershipRoles).nullable(),
  people: z.int().meta({ description: "How many it is about." }),
}).meta({ id: "TeamChange" });

const listChanges = operation({
  id: "listTeamChanges", method: "GET", path: "/teams/{slug}/changes", ...reading, query: pageQuery, paged: true,
  summary: "List what was changed in a team", description: "The latest first, for those who may change something of it.",
  answer: { status: 200, description: "A page of changes.", schema: pageOf(change) },
  async run({ actor, path, query: { cursor, limit } }) {
    const changes = await teamChangesBefore(actor, path.slug, { before: placeIn(cursor, z.int().positive()), limit: limit + 1 });
    const { rows, next } = pageFrom(changes, limit, ({ id }) => id);
    return { result: { items: rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })), next }, next };
  },
});

const listTrained = operation({
  id: "listTrainedMembers", method: "GET", path: "/teams/{slug}/trained-members", ...reading, query: pageQuery, paged: true,
  summary: "List who of a team has valid security training", description: "In the order of their handles, for its members, who travel together, and for those who send people out; as far as each lets it be known.",
  answer: {
    status: 200, description: "A page of people.",
    schema: pageOf(personReference.extend({
      title: z.string(), role: z.enum(membershipRoles), city: z.string().nullable(),
      trainedUntil: z.iso.date().nullable().meta({ description: "Its last day; null for those who do not send people out." }),
    }).meta({ id: "TrainedMember" })),
  },
  async run({ actor, locale, path, query: { cursor, limit } }) {
    const people = await trainedPage(actor, path.slug, { after: placeIn(cursor, z.string().max(100)), limit: limit + 1 }, locale);
    const { rows, next } = pageFrom(people, limit, ({ handle }) => handle);
    return { result: { items: rows, next }, next };
  },
});

/** What a team's figures and its trail tell. */
export const measureOperations: Operation[] = [measure, listTrained, listChanges];
