import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, handle, none, nothing, personReference } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { locales } from "~/platform/i18n/locales";
import { accessEvent } from "../access-event.server";
import { cancelEvent, restoreEvent } from "../cancel-event.server";
import { changeEvent } from "../change-event.server";
import { changeReaches, eventDocuments, eventKinds, frequencies, maxCapacity, maxCount, maxDescriptionLength, maxInterval, maxInvited, maxPlaceLength, maxTitleLength, maxUrlLength } from "../contract";
import { createEvent } from "../create-event.server";
import { eventForm, type EventInput } from "../event-form.server";
import { invitePeople } from "../invite-people.server";
import { beginDocument, setMaterials } from "../materials.server";
import { eventPeople, standings } from "../people-list.server";
import { isoDate, materialsInput } from "../schema.server";
import { materialsView } from "../materials-view.server";
import { withdrawInvitation } from "../withdraw-invitation.server";
import { eventParameter, timeParameter } from "./operations.server";
import { madeEvent } from "./shapes";

const writing = { area: "events", scope: "events:write", problems: ["forbidden", "not_found", "invalid"] } as const;
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const onOne = z.strictObject({ on: isoDate.optional().meta({ description: "One time of a repeating event." }) });
const onThis = z.strictObject({ on: isoDate.optional().meta({ description: "One time of a repeating event; needed unless `reach` is `all`." }) });

const body = z.strictObject({
  owner: z.string().max(110).meta({ description: "Whose event it is: `team:` and its name in addresses, `office:` and its code, or `organisation`.", example: "team:labour-inspection" }),
  kind: z.enum(eventKinds), title: z.string().max(maxTitleLength), language: z.enum(locales), languages: z.array(z.enum(locales)).max(6).default([]).meta({ description: "Languages spoken there." }),
  description: z.string().max(maxDescriptionLength).default("").meta({ description: "Markdown." }), place: z.string().max(maxPlaceLength).default(""), meetingUrl: z.string().max(maxUrlLength).default(""),
  allDay: z.boolean().default(false), startDate: isoDate, startTime: clock.optional(), endDate: isoDate.optional(), endTime: clock.optional().meta({ description: "What the clock shows in `timeZone`." }),
  timeZone: z.string().max(60).meta({ description: "IANA name.", example: "Africa/Dakar" }),
  frequency: z.enum(["none", ...frequencies]).default("none"), interval: z.int().min(1).max(maxInterval).default(1), weekdays: z.array(z.int().min(1).max(7)).max(7).default([]).meta({ description: "Of a weekly event; Monday is 1." }),
  ends: z.enum(["never", "until", "count"]).default("never"), until: isoDate.optional(), count: z.int().min(1).max(maxCount).optional(),
  capacity: z.int().min(1).max(maxCapacity).optional(), anonymousQuestions: z.boolean().default(false), moderatedQuestions: z.boolean().default(false).meta({ description: "Of a town hall: questions wait for whoever organises it." }),
});
const example = { owner: "team:labour-inspection", kind: "meeting", title: "Farm visits", language: "en", startDate: "2027-03-02", startTime: "10:00", endTime: "11:00", timeZone: "Africa/Dakar" };

/** The body as the page's form sends it, checked by that form. */
async function inputOf({ allDay, anonymousQuestions, moderatedQuestions, ...fields }: z.output<typeof body> & { reach?: string; sequence?: number | undefined }): Promise<EventInput> {
  const ticked = Object.entries({ allDay, anonymousQuestions, moderatedQuestions }).filter(([, isOn]) => isOn).map(([name]) => [name, "on"]);
  return understood(await eventForm.safeParseAsync({ ...fields, ...Object.fromEntries(ticked) as object }));
}

const create = operation({
  id: "createEvent", method: "POST", path: "/events", ...writing,
  summary: "Make an event", description: "Of a team, an office or the organisation, once or repeating.",
  parameters: none, query: none, body: { type: "application/json", schema: body, example },
  answer: { status: 201, description: "It is in the calendar.", schema: madeEvent },
  async run({ actor, body: sent, submissionId }) {
    const { id } = await createEvent(actor, await inputOf(sent), submissionId);
    return { result: { id }, location: `/events/${id}` };
  },
});

const change = operation({
  id: "changeEvent", method: "PUT", path: "/events/{id}", ...writing, problems: [...writing.problems, "conflict"],
  summary: "Change an event", description: "One of its times, that one and all following, or all. People who take part hear of it.",
  parameters: eventParameter, query: onThis,
  body: {
    type: "application/json",
    schema: body.extend({ reach: z.enum(changeReaches).default("all").meta({ description: "Of a repeating event." }), sequence: z.int().min(0).optional().meta({ description: "From the event: when somebody has changed it since, nothing is changed and the answer is 409." }) }),
    example: { ...example, reach: "following", sequence: 2 },
  },
  answer: { status: 200, description: "It is changed.", schema: madeEvent },
  async run({ actor, path, query, body: sent }) {
    const { id, on } = await changeEvent(actor, { id: path.id, on: query.on }, await inputOf(sent));
    return { result: { id, ...(on === undefined ? {} : { on }) } };
  },
});

const cancel = operation({
  id: "cancelEvent", method: "POST", path: "/events/{id}/cancellation", ...writing,
  summary: "Call an event off", parameters: eventParameter, query: onThis,
  body: { type: "application/json", schema: z.strictObject({ reach: z.enum(changeReaches).meta({ description: "One of its times, that one and all following, or all." }) }), example: { reach: "this" } },
  answer: { status: 204, description: "It is called off.", schema: nothing },
  async run({ actor, path, query, body: { reach } }) {
    await cancelEvent(actor, { id: path.id, on: query.on }, reach);
    return { result: undefined };
  },
});

const restore = operation({
  id: "restoreEvent", method: "POST", path: "/events/{id}/restoration", ...writing,
  summary: "Take back that an event was called off", parameters: eventParameter,
  query: z.strictObject({ on: isoDate.optional().meta({ description: "One time of a repeating event; needed where `reach` is `this`." }) }),
  body: { type: "application/json", schema: z.strictObject({ reach: z.enum(changeReaches).meta({ description: "`following` brings back all dates at the end of a series that were called off." }) }), example: { reach: "all" } },
  answer: { status: 204, description: "It takes place.", schema: nothing },
  async run({ actor, path, query, body: { reach } }) {
    await restoreEvent(actor, { id: path.id, on: query.on }, reach);
    return { result: undefined };
  },
});

const listPeople = operation({
  id: "listEventPeople", method: "GET", path: "/events/{id}/people", area: "events", scope: "events:read", problems: ["not_found"],
  summary: "List who comes to an event", description: "Everybody who answered or was invited; the waiting in their order.",
  parameters: eventParameter, query: onOne,
  answer: { status: 200, description: "The people.", schema: z.object({ items: z.array(personReference.extend({ city: z.string().nullable(), standing: z.enum(standings), absent: z.boolean().meta({ description: "They cannot make this time." }) })) }) },
  async run({ actor, locale, path, query }) {
    const { event, occurrence } = await accessEvent(actor, { id: path.id, on: query.on }, "see");
    return { result: { items: await eventPeople(event, occurrence.on, locale) } };
  },
});

const invite = operation({
  id: "invitePeople", method: "POST", path: "/events/{id}/people", ...writing,
  summary: "Invite people to an event", description: "Those who may see it; others are passed over, since an invitation gives no right.",
  parameters: eventParameter, query: none,
  body: { type: "application/json", schema: z.strictObject({ people: z.array(handle).min(1).max(maxInvited).meta({ description: "Their names in addresses." }) }), example: { people: ["awa-mbaye"] } },
  answer: { status: 200, description: "They are invited.", schema: z.object({ invited: z.int().meta({ description: "How many were not invited before." }) }) },
  run: async ({ actor, path, body: { people } }) => ({ result: { invited: await invitePeople(actor, path.id, { handles: people }) } }),
});

const withdraw = operation({
  id: "withdrawEventInvitation", method: "DELETE", path: "/events/{id}/people/{handle}", area: "events", scope: "events:write", problems: ["forbidden", "not_found"],
  summary: "Take back an invitation to an event", description: "Of somebody who has not answered; an answer stays as it is. Nobody of this name is the same as nobody invited.",
  parameters: eventParameter.extend({ handle }), query: none,
  answer: { status: 204, description: "They are not invited.", schema: nothing },
  async run({ actor, path: { id, handle } }) {
    await withdrawInvitation(actor, id, handle);
    return { result: undefined };
  },
});

const number = z.int().min(1).max(999_999_999).nullable();
const materials = z.strictObject({ agenda: number.meta({ description: "Number of the document." }), notes: number, recordingUrl: z.string().max(maxUrlLength).default(""), captionsUrl: z.string().max(maxUrlLength).default(""), audioUrl: z.string().max(maxUrlLength).default("") });

const readMaterials = operation({
  id: "getEventMaterials", method: "GET", path: "/events/{id}/times/{on}/materials", area: "events", scope: "events:read", problems: ["forbidden", "not_found"],
  summary: "Read what belongs to one time of an event", description: "For those who organise it.",
  parameters: timeParameter, query: none,
  answer: { status: 200, description: "Agenda, notes and recording.", schema: z.object(materials.shape).meta({ id: "EventMaterials" }) },
  async run({ actor, locale, path }) {
    const { agenda, notes, ...view } = await materialsView(actor, path, locale);
    const numberIn = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0) || null;
    return { result: { ...view, agenda: numberIn(agenda), notes: numberIn(notes) } };
  },
});

const replaceMaterials = operation({
  id: "setEventMaterials", method: "PUT", path: "/events/{id}/times/{on}/materials", ...writing,
  summary: "Say what belongs to one time of an event", description: "Agenda and notes are documents you may read; a recording has captions and its sound alone.",
  parameters: timeParameter, query: none,
  body: { type: "application/json", schema: materials, example: { agenda: 7, notes: null, recordingUrl: "https://media.example/visit.mp4" } },
  answer: done,
  async run({ actor, path, body: { agenda, notes, ...links } }) {
    await setMaterials(actor, path, understood(materialsInput.safeParse({ ...links, agenda: agenda?.toString() ?? "", notes: notes?.toString() ?? "" })));
    return { result: undefined };
  },
});

const begin = operation({
  id: "beginEventDocument", method: "POST", path: "/events/{id}/times/{on}/documents", ...writing, problems: [...writing.problems, "conflict"],
  summary: "Begin the agenda or the notes of one time of an event",
  description: "A working document of the event's team, in the event's language and named after it; it is among the materials from then on. Where there is such a document already, the answer is 409.",
  parameters: timeParameter, query: none,
  body: { type: "application/json", schema: z.strictObject({ document: z.enum(eventDocuments) }), example: { document: "agenda" } },
  answer: { status: 201, description: "It has begun, empty.", schema: z.object({ id: z.int(), title: z.string() }).meta({ id: "EventDocument" }) },
  async run({ actor, path, body: { document } }) {
    const begun = await beginDocument(actor, path, document);
    return { result: begun, location: `/documents/${begun.id}` };
  },
});

/** Making events and looking after them. */
export const organiseOperations: Operation[] = [create, change, cancel, restore, listPeople, invite, withdraw, readMaterials, replaceMaterials, begin];
