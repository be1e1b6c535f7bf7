import { z } from "zod";
import { personFunctions, regions } from "~/modules/organisation/contract";
import { officeIds } from "~/modules/organisation/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, nothing, officeCode, teamReference, writtenWords } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { accessChecklist } from "../access-checklist.server";
import { changeChecklist } from "../change-checklist.server";
import { checklistList } from "../checklist-list.server";
import { checklistView } from "../checklist-view.server";
import { textMaxLength } from "../contract";
import { createChecklist } from "../create-checklist.server";
import { checklistSchema, idSchema, newChecklistSchema } from "../schema.server";
import { due } from "./shapes";

const reading = { area: "teams", scope: "teams:read", problems: ["not_found"] } as const;
const writing = { area: "teams", scope: "teams:write", query: none, problems: ["not_found", "invalid"] } as const;

/** A checklist in an address. */
export const checklistParameter = z.object({ id: idSchema.meta({ description: "The checklist's number." }) });

const forTeam = teamReference.nullable().meta({ description: "The team whose newcomers it is for; null for all." });
const title = z.string().min(1).max(textMaxLength);
const language = z.enum(locales).meta({ description: "What the words are in; those in other languages stay." });
const officeCodes = z.array(officeCode).max(50).default([]).meta({ description: "Codes of duty stations." });
const forWhom = {
  functions: z.array(z.enum(personFunctions)).max(personFunctions.length).default([]),
  regions: z.array(z.enum(regions)).max(regions.length).default([]),
};

const list = operation({
  id: "listChecklists", method: "GET", path: "/induction/checklists", ...reading, parameters: none, query: none,
  summary: "List the checklists for newcomers that you may write", description: "A lead's of their teams, an administrator's for all.",
  answer: {
    status: 200, description: "Those for all first.",
    schema: z.object({ items: z.array(z.object({ id: z.int(), title: writtenWords.nullable(), team: forTeam, functions: z.array(z.string()), regions: z.array(z.string()), offices: z.int(), steps: z.int() }).meta({ id: "ChecklistLine" })) }),
  },
  async run({ actor, locale }) {
    const { checklists } = await checklistList(actor, locale);
    return { result: { items: checklists } };
  },
});

const begin = operation({
  id: "beginChecklist", method: "POST", path: "/induction/checklists", ...writing, parameters: none,
  summary: "Begin a checklist for newcomers", description: "For a team you lead, or, by administrators, for all.",
  body: {
    type: "application/json",
    schema: z.strictObject({ title, language, team: z.string().regex(/^[a-z0-9-]{1,100}$/).nullable().default(null).meta({ description: "The team's name in addresses; null for all." }) }),
    example: { title: "New in labour inspection", language: "en", team: "labour-inspection" },
  },
  answer: { status: 201, description: "It has begun, without steps.", schema: z.object({ id: z.int() }).meta({ id: "BegunChecklist" }) },
  async run({ actor, body: { team: slug, ...body } }) {
    const teamId = slug === null ? undefined : (await accessTeam(actor, { slug }, "see")).team.id;
    const { id } = await createChecklist(actor, understood(newChecklistSchema.safeParse({ intent: "new-checklist", ...body, teamId })));
    return { result: { id }, location: `/induction/checklists/${id}` };
  },
});

const checklist = z.object({
  id: z.int(), team: forTeam, language: z.enum(locales), title: z.string().meta({ description: "Empty where it has none in this language." }),
  functions: z.array(z.string()).meta({ description: "Whom it is for; empty is everybody." }), regions: z.array(z.string()), offices: z.array(z.string()).meta({ description: "Codes of duty stations." }),
  steps: z.array(z.object({
    id: z.int(), due, href: z.string(), text: z.string().meta({ description: "Empty where it has none in this language." }), detail: z.string(),
    shown: writtenWords.nullable().meta({ description: "What a newcomer who reads this language meets." }), languages: z.array(z.enum(locales)),
  })),
  missing: z.record(z.enum(locales), z.int()).meta({ description: "How many texts have no words in each language." }),
}).meta({ id: "Checklist" });

const read = operation({
  id: "getChecklist", method: "GET", path: "/induction/checklists/{id}", ...reading, parameters: checklistParameter,
  query: z.strictObject({ language: z.enum(locales).optional().meta({ description: "In which its words are given; the language of the answer when it is left out." }) }),
  summary: "Read a checklist that you may write", description: "In one of its languages.",
  answer: { status: 200, description: "The checklist.", schema: checklist },
  async run({ actor, locale, path, query }) {
    const { officeCodes: offices, ...view } = await checklistView(actor, path.id, locale, query.language ?? locale);
    return { result: { ...view, offices } };
  },
});

/** The ids of offices, for whoever may write the checklist. Throws as `accessChecklist` does, and `invalid` beside `offices` for a code that is none. */
async function officesNamed(actor: Actor, id: number, codes: string[]): Promise<number[]> {
  await accessChecklist(actor, id);
  const ids = await officeIds(codes);
  if (codes.some((code) => !ids.has(code))) throw new DomainError("invalid", "unknown", "offices");
  return [...ids.values()];
}

const change = operation({
  id: "changeChecklist", method: "PUT", path: "/induction/checklists/{id}", ...writing, parameters: checklistParameter,
  summary: "Say what a checklist is called and whom it is for", description: "Its title in one language; its functions, regions and duty stations become these, and empty is everybody.",
  body: { type: "application/json", schema: z.strictObject({ title, language, ...forWhom, offices: officeCodes }), example: { title: "New in the field", language: "en", functions: ["specialist"], regions: ["AF"], offices: [] } },
  answer: done,
  async run({ actor, path, body: { offices, ...body } }) {
    const officeIds = await officesNamed(actor, path.id, offices);
    await changeChecklist(actor, path.id, understood(checklistSchema.safeParse({ intent: "details", ...body, officeIds })));
    return { result: undefined };
  },
});

const remove = operation({
  id: "removeChecklist", method: "DELETE", path: "/induction/checklists/{id}", ...writing, problems: ["not_found"], parameters: checklistParameter,
  summary: "Remove a checklist with its steps",
  answer: { status: 204, description: "It is gone.", schema: nothing },
  async run({ actor, path }) {
    await changeChecklist(actor, path.id, { intent: "remove-checklist" });
    return { result: undefined };
  },
});

/** Checklists for newcomers, for those who write them. */
export const checklistOperations: Operation[] = [list, begin, read, change, remove];
