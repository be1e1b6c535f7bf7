import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { maxInvited } from "../contract";
import { hoursView } from "../hours/hours-view.server";
import { hoursQuery, isoDate } from "../schema.server";

const suitability = z.enum(["working", "edge", "free_day", "night"]).meta({ description: "How an hour suits people there, from best to worst." });
const severalHandles = new RegExp(`^[a-z0-9-]{1,80}(,[a-z0-9-]{1,80}){0,${maxInvited - 1}}$`);
const people = z.int().meta({ description: "How many." });

const hours = z.object({
  day: isoDate, minutes: z.int(), timeZone: z.string().meta({ description: "Your own, by which the hours are told." }), people: z.int().meta({ description: "Whose hours are compared." }),
  places: z.array(z.object({
    city: z.string(), people: z.array(z.string()).meta({ description: "Their names." }),
    hours: z.array(suitability).meta({ description: "One for each half hour of your day." }),
  })).meta({ description: "People whose clocks show the same, from west to east." }),
  suggestions: z.array(z.object({
    startsAt: z.string().meta({ description: "What your clock shows, ISO 8601.", example: "2027-03-02T10:00:00" }), people,
    counts: z.object({ working: people, edge: people, free_day: people, night: people }),
    local: z.array(z.object({ time: z.string(), dayShift: z.int().meta({ description: "Days after yours there; before it below 0." }), suitability })).meta({ description: "By place, in their order." }),
  })).meta({ description: "The best first." }),
}).meta({ id: "MeetingHours" });

const compare = operation({
  id: "compareMeetingHours", method: "GET", path: "/meeting-hours", area: "events", scope: "events:read", parameters: none,
  summary: "Find when people in many places can best meet", description: "The members of a team and people by name, as far as you may see them.",
  query: z.strictObject({
    team: z.string().regex(/^[\w-]{1,100}$/).optional().meta({ description: "The team's name in addresses." }),
    people: z.string().regex(severalHandles).optional().meta({ description: `Names in addresses, with commas between them; at most ${maxInvited}.`, example: "awa-mbaye,amina-haddad" }),
    on: isoDate.optional().meta({ description: "The next working day when it is left out." }),
    minutes: z.enum(["30", "60", "90", "120"]).default("60"),
  }),
  answer: { status: 200, description: "How the hours of the day suit them.", schema: hours },
  async run({ actor, locale, query: { people: named, ...query } }) {
    const asked = hoursQuery.parse({ ...query, with: named?.split(",") });
    const { date, rows, ...view } = await hoursView(actor, { locale, timeZone: actor.timeZone }, asked);
    return { result: { ...view, day: date, timeZone: actor.timeZone, places: rows } };
  },
});

/** When people can best meet. */
export const hoursOperations: Operation[] = [compare];
