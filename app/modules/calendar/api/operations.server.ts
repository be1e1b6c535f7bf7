import { z } from "zod";
import { ApiProblem, partProblem } from "~/platform/api/api-problem";
import { cursorAfter, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing } from "~/platform/api/shapes";
import { answerEvent } from "../answer-event.server";
import { answers, eventKinds } from "../contract";
import { eventFacts, eventsInWindow } from "../events-for-programs.server";
import { eventId, isoDate } from "../schema.server";
import { event, eventLine } from "./shapes";

const day = 86_400_000;
const usualDays = 92;
const mostDays = 366;

const within = z.iso.datetime({ offset: true }).refine((text) => text >= "1970" && text < "2200" && !Number.isNaN(Date.parse(text)), "This is out of reach.");
const place = z.strictObject({ startsAt: z.iso.datetime({ offset: true }), eventId: placeNumber, on: isoDate });

/** The event in an address, and one of its times. */
export const eventParameter = z.object({ id: eventId.meta({ description: "The event's number.", example: 3 }) });
export const timeParameter = eventParameter.extend({ on: isoDate.meta({ description: "The date of one of its times." }) });

/** From now on for a quarter, unless asked otherwise. */
function windowOf({ from, to }: { from?: string | undefined; to?: string | undefined }): { from: Date; to: Date } {
  const start = from ? new Date(from) : new Date();
  const end = to ? new Date(to) : new Date(start.getTime() + usualDays * day);
  const days = (end.getTime() - start.getTime()) / day;
  if (days > 0 && days <= mostDays) return { from: start, to: end };
  throw new ApiProblem("invalid_request", [partProblem({ parameter: "to" }, "The window ends after it begins, and within a year.")]);
}

const listEvents = operation({
  id: "listEvents", method: "GET", path: "/events", area: "events", scope: "events:read", paged: true,
  summary: "List what happens in a window of time",
  description: "The earliest first; a repeating event stands there once for each time. Instants are UTC; `localStart` is what the clock shows where it takes place.",
  parameters: none,
  query: pageQuery.extend({
    from: within.optional().meta({ description: "Where the window begins: an instant. Now, unless given." }),
    to: within.optional().meta({ description: "Where it ends; that instant is not part of it. A quarter later, unless given; at most a year." }),
    team: z.string().max(100).optional().meta({ description: "Of one team only: its name in addresses." }),
    office: z.string().max(100).optional().meta({ description: "Of one office only: its code." }),
    kind: z.enum(eventKinds).optional(),
    mine: z.enum(["true", "false"]).default("false").meta({ description: "Only of your teams and office, and those you answered or are invited to." }),
  }),
  answer: { status: 200, description: "A page of times.", schema: pageOf(eventLine) },
  async run({ actor, locale, query: { cursor, limit, team, office, kind, mine, ...span } }) {
    const filter = { teamSlug: team, officeCode: office, kind, mine: mine === "true" };
    const { events, next } = await eventsInWindow(actor, locale, windowOf(span), { limit, after: placeIn(cursor, place), filter });
    const after = next && cursorAfter(next);
    return { result: { items: events, next: after }, next: after };
  },
});

const getEvent = operation({
  id: "getEvent", method: "GET", path: "/events/{id}", area: "events", scope: "events:read",
  summary: "Read about an event",
  parameters: eventParameter,
  query: z.strictObject({ on: isoDate.optional().meta({ description: "One time of a repeating event; the first one, unless given." }) }),
  problems: ["not_found"],
  answer: { status: 200, description: "The event.", schema: event },
  run: async ({ actor, locale, path, query }) => ({ result: await eventFacts(actor, locale, { id: path.id, on: query.on }) }),
});

const answer = operation({
  id: "answerEvent", method: "PUT", path: "/events/{id}/answer", area: "events", scope: "events:write",
  summary: "Say whether you come",
  description: "A yes gets a place, or the end of the waiting list when all are taken. Answering the same again changes nothing.",
  parameters: eventParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ answer: z.enum(answers) }), example: { answer: "yes" } },
  answer: { status: 204, description: "Your answer is noted.", schema: nothing },
  async run({ actor, path, body }) {
    await answerEvent(actor, path, body.answer);
    return { result: undefined };
  },
});

/** What happens when. */
export const eventOperations: Operation[] = [listEvents, getEvent, answer];
