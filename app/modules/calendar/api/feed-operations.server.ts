import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, nothing } from "~/platform/api/shapes";
import { feedKinds } from "../contract";
import { feedsOf, makeFeed, revokeFeed } from "../icalendar/feeds.server";
import { eventId } from "../schema.server";

const list = operation({
  id: "listCalendarFeeds", method: "GET", path: "/calendar-feeds", area: "events", scope: "events:read",
  summary: "List your secret calendar addresses", description: "What they show and when they were last read; never the address itself.",
  parameters: none, query: none,
  answer: { status: 200, description: "The latest first.", schema: z.object({ items: z.array(z.object({ id: z.int(), kind: z.enum(feedKinds), name: z.string().nullable(), createdAt: moment, lastUsedAt: moment.nullable() }).meta({ id: "CalendarFeed" })) }) },
  async run({ actor, locale }) {
    const feeds = await feedsOf(actor, locale);
    return { result: { items: feeds.map(({ createdAt, lastUsedAt, ...feed }) => ({ ...feed, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null })) } };
  },
});

const make = operation({
  id: "makeCalendarFeed", method: "POST", path: "/calendar-feeds", area: "events", scope: "events:write",
  summary: "Make a secret address for a calendar program", description: "It is told once.",
  parameters: none, query: none, problems: ["forbidden", "not_found", "invalid"],
  body: { type: "application/json", schema: z.strictObject({ kind: z.enum(feedKinds), name: z.string().max(100).default("").meta({ description: "Of a team its name in addresses, of an office its code." }) }), example: { kind: "team", name: "labour-inspection" } },
  answer: { status: 201, description: "The address.", schema: z.object({ address: z.url() }) },
  run: async ({ actor, body: { kind, name } }) => ({ result: { address: await makeFeed(actor, kind, name) }, location: "/calendar-feeds" }),
});

const revoke = operation({
  id: "revokeCalendarFeed", method: "DELETE", path: "/calendar-feeds/{id}", area: "events", scope: "events:write",
  summary: "Make a secret calendar address useless",
  parameters: z.object({ id: eventId }), query: none,
  answer: { status: 204, description: "Nobody reads it any more.", schema: nothing },
  async run({ actor, path }) {
    await revokeFeed(actor, path.id);
    return { result: undefined };
  },
});

/** Secret addresses under which calendar programs read. */
export const calendarFeedOperations: Operation[] = [list, make, revoke];
