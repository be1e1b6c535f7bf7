import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, nothing, personParameter, personReference } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { beginInduction } from "../begin-induction.server";
import { nameBuddy } from "../name-buddy.server";
import { newcomerView } from "../newcomer-view.server";
import { newcomersView } from "../newcomers-view.server";
import { beginSchema, buddySchema } from "../schema.server";
import { companion } from "./shapes";

const reading = { area: "teams", scope: "teams:read", query: none, problems: ["not_found"] } as const;
const writing = { area: "teams", scope: "teams:write", query: none, problems: ["not_found", "invalid"] } as const;
const who = z.strictObject({ who: z.string().max(300).meta({ description: "Somebody of the staff: their name, name in addresses, or e-mail address." }) });
const facts = { title: z.string(), city: z.string().nullable(), startedAt: moment };

const list = operation({
  id: "listNewcomers", method: "GET", path: "/induction/newcomers", ...reading, parameters: none,
  summary: "List the newcomers whose buddy you may name", description: "For leads and coordinators of their teams and for administrators; nothing of what they have done. Those without a buddy come first.",
  answer: { status: 200, description: "The newcomers of these weeks.", schema: z.object({ items: z.array(personReference.extend({ ...facts, buddyName: z.string().nullable() }).meta({ id: "NewcomerLine" })) }) },
  run: async ({ actor, locale }) => ({ result: { items: await newcomersView(actor, locale) } }),
});

const read = operation({
  id: "getNewcomer", method: "GET", path: "/induction/newcomers/{handle}", ...reading, parameters: personParameter,
  summary: "Read who a newcomer is, who is their buddy, and who could be",
  answer: {
    status: 200, description: "The newcomer.",
    schema: personReference.extend({
      ...facts, buddy: companion.nullable(),
      suggestions: z.array(personReference.extend({
        title: z.string(), city: z.string().nullable(),
        reasons: z.object({ sameOffice: z.boolean(), fields: z.array(z.string()), languages: z.array(z.string()) }).meta({ description: "What they have in common." }),
      })),
    }).meta({ id: "Newcomer" }),
  },
  run: async ({ actor, locale, path }) => ({ result: await newcomerView(actor, path.handle, locale) }),
});

const begin = operation({
  id: "beginInduction", method: "POST", path: "/induction/newcomers", ...writing, parameters: none,
  summary: "Begin somebody's first weeks", description: "Of one who is here already and moves to other work. For administrators, and leads and coordinators for people of their teams. Under way already: stays as it is.",
  body: { type: "application/json", schema: who, example: { who: "awa-mbaye" } },
  answer: { status: 201, description: "They have begun.", schema: z.object({ handle: z.string() }).meta({ id: "BegunInduction" }) },
  async run({ actor, locale, body }) {
    // Whoever may name nobody's buddy is not told either who is in the directory.
    await newcomersView(actor, locale);
    const begun = await beginInduction(actor, understood(beginSchema.safeParse({ intent: "begin", ...body })));
    return { result: begun, location: `/induction/newcomers/${begun.handle}` };
  },
});

const name = operation({
  id: "nameBuddy", method: "PUT", path: "/induction/newcomers/{handle}/buddy", ...writing, parameters: personParameter,
  summary: "Name a newcomer's buddy", description: "In place of an earlier one; both are told by mail. Who has said no is not named again.",
  body: { type: "application/json", schema: who, example: { who: "aissatou-ndiaye" } },
  answer: { status: 204, description: "They are the buddy.", schema: nothing },
  async run({ actor, path, body }) {
    await nameBuddy(actor, { handle: path.handle, who: understood(buddySchema.safeParse(body)).who });
    return { result: undefined };
  },
});

/** Newcomers as those meet them who name their buddies. */
export const newcomerOperations: Operation[] = [list, read, begin, name];
