import { z } from "zod";
import { accessTeam } from "~/modules/teams/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { none, slugParameter, writtenWords } from "~/platform/api/shapes";
import { stepOperation } from "~/platform/api/step-operation";
import { understood } from "~/platform/api/understood";
import { bestText } from "~/platform/i18n/best-text";
import { standbyListsOf } from "../access-list.server";
import { maxStandbyPurpose, maxStandbyTitle, readyHoursLimits } from "../contract";
import { changePlace } from "../change-place.server";
import { createStandbyList } from "../create-list.server";
import { newListSchema, placeStepSchema } from "../schema.server";
import { standbyView } from "../standby-view.server";

const reading = { area: "teams", scope: "teams:read", query: none, problems: ["forbidden", "not_found"] } as const;
const writing = { area: "teams", scope: "teams:write", problems: ["forbidden", "not_found"] } as const;
const listParameter = slugParameter.extend({ list: z.string().regex(/^[a-z0-9-]{1,80}$/).meta({ description: "The list's name in addresses.", example: "standby" }) });
const day = z.iso.date();

const person = z.object({
  handle: z.string(), name: z.string(), title: z.string(), city: z.string().nullable(), country: z.string().nullable(), timeZone: z.string(),
  fromDay: day, untilDay: day.nullable(), now: z.boolean().meta({ description: "Today is one of the days." }), offer: z.string(),
  languages: z.array(z.string()).meta({ description: "Names of languages spoken well, as far as you may know them." }),
  trainingTold: z.boolean().meta({ description: "Whether you may know of security training at all." }),
  trainedUntil: day.nullable().meta({ description: "Its last day, while it is valid." }),
  contact: z.string().nullable().meta({ description: "How to reach them outside office hours; null for those who may not know." }),
}).meta({ id: "StandbyPerson" });

const lists = operation({
  id: "listStandbyLists", method: "GET", path: "/teams/{slug}/standby-lists", ...reading, parameters: slugParameter,
  summary: "List a team's standby lists",
  answer: { status: 200, description: "The oldest first.", schema: z.object({ items: z.array(z.object({ list: z.string(), title: writtenWords })) }) },
  async run({ actor, locale, path }) {
    await accessTeam(actor, path, "read");
    const items = await standbyListsOf(path.slug);
    return { result: { items: items.map(({ slug, title }) => ({ list: slug, title: bestText(title, locale) })) } };
  },
});

const read = operation({
  id: "getStandbyList", method: "GET", path: "/teams/{slug}/standby-lists/{list}", ...reading, parameters: listParameter,
  summary: "Read who stands by", description: "Who stands by now comes first, those with security training before the others.",
  answer: { status: 200, description: "The list.", schema: z.object({ list: z.string(), title: writtenWords, purpose: writtenWords, readyHours: z.int(), people: z.array(person) }).meta({ id: "StandbyList" }) },
  async run({ actor, locale, path }) {
    const { list, people } = await standbyView(actor, path.slug, { list: path.list }, locale);
    const items = people.map(({ handle, name, title, city, countryIso2, timeZone, fromDay, untilDay, now, offer, languages, trainingTold, trainedUntil, contact }) =>
      ({ handle, name, title, city, country: countryIso2, timeZone, fromDay, untilDay, now, offer, languages, trainingTold, trainedUntil, contact }));
    return { result: { list: path.list, title: list!.title, purpose: list!.purpose, readyHours: list!.readyHours, people: items } };
  },
});

const begin = operation({
  id: "beginStandbyList", method: "POST", path: "/teams/{slug}/standby-lists", ...writing, query: none, parameters: slugParameter, problems: ["invalid", "forbidden", "not_found"],
  summary: "Begin a standby list", description: "For those who manage the team. Its words are in the language of the answer.",
  body: {
    type: "application/json",
    schema: z.strictObject({
      title: z.string().min(1).max(maxStandbyTitle), purpose: z.string().max(maxStandbyPurpose).default(""),
      readyHours: z.int().min(readyHoursLimits.min).max(readyHoursLimits.max).meta({ description: "How soon those on it can leave." }),
    }),
    example: { title: "Floods", purpose: "Who can leave within three days", readyHours: 72 },
  },
  answer: { status: 201, description: "It has begun.", schema: z.object({ list: z.string() }).meta({ id: "BegunStandbyList" }) },
  async run({ actor, locale, path, body }) {
    const { slug } = await createStandbyList(actor, path.slug, understood(newListSchema.safeParse(body)), locale);
    return { result: { list: slug }, location: `/teams/${path.slug}/standby-lists/${slug}` };
  },
});

const slugIn = ({ path }: { path: Record<string, unknown> }) => String(path.slug);
const ofList = { ...writing, parameters: slugParameter } as const;

/** Standby lists of teams: who could leave at once, and one's own place among them. */
export const standbyOperations: Operation[] = [
  lists, read, begin,
  stepOperation(placeStepSchema, {
    id: "standBy", method: "PUT", path: "/teams/{slug}/standby-lists/{list}/place", ...ofList, intent: "stand-by", problems: ["invalid", "forbidden", "not_found"],
    summary: "Stand by, or change how you do", fields: { list: "The list's name in addresses.", contact: "How you are reached outside office hours. Shown to the team's leads and coordinators and to directors of offices; to nobody else.", untilDay: "Left out: until you stand down." },
    example: { fromDay: "2027-03-01", untilDay: "2027-03-31", offer: "Rapid assessment", contact: "+44 7700 900461" },
    take: (call, step) => changePlace(call.actor, slugIn(call), step),
  }),
  stepOperation(placeStepSchema, { id: "standDown", method: "DELETE", path: "/teams/{slug}/standby-lists/{list}/place", ...ofList, intent: "stand-down", summary: "Stand down", take: (call, step) => changePlace(call.actor, slugIn(call), step) }),
  stepOperation(placeStepSchema, { id: "takeOffStandby", method: "DELETE", path: "/teams/{slug}/standby-lists/{list}/people/{person}", ...ofList, intent: "take-off", summary: "Take somebody off a standby list", description: "For some hours it can be undone.", take: (call, step) => changePlace(call.actor, slugIn(call), step) }),
  stepOperation(placeStepSchema, { id: "putBackOnStandby", method: "PUT", path: "/teams/{slug}/standby-lists/{list}/people/{person}", ...ofList, intent: "put-back", summary: "Put somebody back who was just taken off", take: (call, step) => changePlace(call.actor, slugIn(call), step) }),
];
