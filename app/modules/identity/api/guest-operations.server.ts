import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, personParameter, personReference } from "~/platform/api/shapes";
import { mostGuestDays } from "../contract";
import { guestList } from "../guests/guest-list.server";
import { prolongGuest } from "../guests/prolong-guest.server";

const guest = personReference.extend({
  status: z.enum(["active", "suspended", "left"]), until: z.iso.date().meta({ description: "Their last day." }), host: personReference.nullable().meta({ description: "Who answers for them." }),
}).meta({ id: "Guest" });

const list = operation({
  id: "listGuests", method: "GET", path: "/guests", area: "directory", scope: "directory:read", parameters: none, query: none, problems: ["not_found"],
  summary: "List the guests you answer for", description: "Who ends first stands first; administrators see all. At most two hundred. For the staff.",
  answer: { status: 200, description: "The guests.", schema: z.object({ items: z.array(guest) }) },
  run: async ({ actor }) => ({ result: { items: await guestList(actor) } }),
});

const prolong = operation({
  id: "prolongGuest", method: "PUT", path: "/guests/{handle}", area: "directory", scope: "directory:write", parameters: personParameter, query: none, problems: ["invalid", "not_found"],
  summary: "Let a guest stay longer", description: "For whoever answers for them, and administrators. Whose access had run out has it again; whoever was suspended has not.",
  body: { type: "application/json", schema: z.strictObject({ until: z.iso.date().meta({ description: `Their last day, at most ${mostGuestDays} days ahead.` }) }), example: { until: "2027-03-31" } },
  answer: done,
  async run({ actor, path, body }) {
    await prolongGuest(actor, { handle: path.handle, until: body.until });
    return { result: undefined };
  },
});

/** Guests and their last day, for whoever answers for them. */
export const guestOperations: Operation[] = [list, prolong];
