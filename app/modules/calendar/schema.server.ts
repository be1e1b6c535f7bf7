import { randomUUID } from "node:crypto";
import { z } from "zod";
import { documentNumberIn } from "~/modules/documents/contract";
import { personFunctions } from "~/modules/organisation/contract";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { locales } from "~/platform/i18n/locales";
import {
  answers, changeReaches, eventDocuments, eventKinds, feedKinds, maxInvited, maxQuestionLength, maxTitleLength, maxUrlLength,
} from "./contract";
import { renderText } from "~/platform/rich-text/render-text";
import { onOneLine } from "~/platform/text/typed";

/** One line: no control characters, no blanks at its ends. Error texts are codes, which forms say in words. */
export const line = (most: number, code: string) =>
  z.string().max(most * 2, code).transform(onOneLine).pipe(z.string().max(most, code));

/** Markdown of at most so many characters; browsers count a line end as one and send two. */
export const markdown = (most: number, code: string) =>
  z.string().max(most * 2, code).transform((source, context) => {
    const rendered = renderText(source);
    if (rendered && rendered.source.length <= most) return rendered;
    context.addIssue({ code: "custom", message: rendered ? code : "text_too_deep" });
    return z.NEVER;
  });

/** An address on the web, or nothing. */
export const webAddress = line(maxUrlLength, "address_long")
  .refine((text) => text === "" || (/^https?:\/\//i.test(text) && isAllowedLink(text) && URL.canParse(text)), "address_wrong");

/** A date of the calendar within reach of reckoning. */
export const isoDate = z.iso.date("date_missing").refine((text) => text >= "1970-01-01" && text <= "2199-12-31", "date_missing");

export const title = z.string({ error: "title_missing" }).pipe(line(maxTitleLength, "title_long")).pipe(z.string().min(1, "title_missing"));

/** An id in a path or form; whatever it is not, is not found. */
export const eventId = z.coerce.number().int().min(1).max(2_147_483_647);
const id = eventId;
const on = isoDate.optional();

/** What the pages of a repeating event are told in the query; nonsense counts as nothing. */
export const onQuery = z.object({ on: isoDate.optional().catch(undefined), question: z.coerce.number().int().optional().catch(undefined) });

const month = z.string().regex(/^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/);

/** What the address of a list of events may ask for; whatever is wrong is left out. */
export const listQuery = z.object({
  from: isoDate.optional().catch(undefined),
  month: month.optional().catch(undefined),
  team: z.string().max(100).regex(/^[\w-]+$/).optional().catch(undefined),
  office: z.string().max(100).regex(/^[\w-]+$/).optional().catch(undefined),
  kind: z.enum(eventKinds).optional().catch(undefined),
  show: z.enum(["all", "mine", "organisation"]).catch("all"),
});

const reach = z.enum(changeReaches).catch("all");

const handle = z.string().max(100).regex(/^[\w.-]+$/);
const words = (most: number) => z.union([z.string(), z.array(z.string())]).optional().transform((given) => [given ?? []].flat().slice(0, most)).catch([]);
/** People by their names in addresses; nonsense counts as nobody. */
const handles = words(maxInvited).pipe(z.array(handle).catch([]));

/** What the address of a new event's form may bring along. */
export const newEventQuery = z.object({
  team: z.string().max(100).regex(/^[\w-]+$/).optional().catch(undefined),
  from: isoDate.optional().catch(undefined),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).optional().catch(undefined),
  minutes: z.coerce.number().int().min(15).max(480).catch(60),
  with: handles,
});
export type NewEventQuery = z.infer<typeof newEventQuery>;

/** What the form of a new event brings besides it: its own number, one that came without being none that was sent before, and whom to invite. */
export const newEventExtras = z.object({ number: z.uuid().catch(() => randomUUID()), invite: handles });

/** What may be posted to an event's own page. */
export const eventAction = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("answer"), answer: z.enum(answers), on }),
  z.object({ intent: z.literal("absent"), absent: z.enum(["yes", "no"]), on: isoDate }),
  z.object({ intent: z.literal("cancel"), reach, on }),
  z.object({ intent: z.literal("restore"), reach, on }),
  z.object({
    intent: z.literal("ask"), on: isoDate, language: z.enum(locales), anonymous: z.literal("on").optional(),
    question: z.string({ error: "question_missing" }).pipe(line(maxQuestionLength, "question_long")).pipe(z.string().min(1, "question_missing")),
  }),
  z.object({ intent: z.literal("vote"), questionId: id, vote: z.enum(["yes", "no"]), on }),
  z.object({ intent: z.literal("moderate"), questionId: id, state: z.enum(["shown", "declined"]), on }),
  z.object({
    intent: z.literal("reply"), questionId: id, on, reply: markdown(5_000, "text_long").default({ source: "", html: "", text: "" }),
    at: z.string().max(9).regex(/^(\d{1,2}:)?\d{1,3}:[0-5]\d$/, "at_wrong").transform(secondsIn).optional(),
  }),
]);
export type EventAction = z.infer<typeof eventAction>;

/** "1:02:03" or "2:03" as seconds. */
function secondsIn(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

const members = z.literal("on").optional().transform((ticked) => ticked === "on");
const officeId = z.coerce.number().int().positive().max(2_147_483_647).optional();
const functionOfPeople = z.enum(personFunctions).optional();

/** What may be posted to the page of an event's people: an invitation by name or of an audience, with the number its sender was told, or one taken back. */
export const invitationInput = z.discriminatedUnion("by", [
  z.object({ by: z.literal("names"), people: z.array(id, "nobody_chosen").min(1, "nobody_chosen").max(maxInvited) }),
  z.object({ by: z.literal("audience"), members, officeId, function: functionOfPeople, expected: z.coerce.number().int().min(0) }),
  z.object({ by: z.literal("withdrawal"), person: handle }),
]);
export type InvitationInput = z.infer<typeof invitationInput>;

/** What the address of that page asks for: a name and the page of those found, or whom an audience would reach. */
export const inviteQuery = z.object({
  on: isoDate.optional().catch(undefined),
  find: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).max(50).catch(1),
  members: members.catch(false), officeId: officeId.catch(undefined), function: functionOfPeople.catch(undefined),
});
export type InviteQuery = z.infer<typeof inviteQuery>;

/** Where a document stands: its address, or its number alone. */
const documentReference = line(maxUrlLength, "document_wrong").transform((text, context): number | null => {
  if (text === "") return null;
  const number = documentNumberIn(text);
  if (number !== null) return number;
  context.addIssue({ code: "custom", message: "document_wrong" });
  return z.NEVER;
});

export const materialsInput = z.object({
  intent: z.literal("save").default("save"),
  agenda: documentReference.default(null),
  notes: documentReference.default(null),
  recordingUrl: webAddress.default(""),
  captionsUrl: webAddress.default(""),
  audioUrl: webAddress.default(""),
});
export type Materials = z.infer<typeof materialsInput>;

export const beginDocumentInput = z.object({ intent: z.literal("begin"), document: z.enum(eventDocuments) });

/** What may be posted to the page of one's feeds. */
export const feedAction = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("make"), what: z.string().max(120).transform((text) => text.split(":")).pipe(z.tuple([z.enum(feedKinds)], z.string())) }),
  z.object({ intent: z.literal("revoke"), feedId: id }),
]);

/** Whose hours are compared, when, and for how long. */
export const hoursQuery = z.object({
  with: handles,
  team: z.string().max(100).regex(/^[\w-]+$/).optional().catch(undefined),
  on: isoDate.optional().catch(undefined),
  minutes: z.coerce.number().int().pipe(z.union([z.literal(30), z.literal(60), z.literal(90), z.literal(120)])).catch(60),
  find: z.string().trim().max(100).catch(""),
});
export type HoursQuery = z.infer<typeof hoursQuery>;
