import { z } from "zod";
import { languageTag, moment } from "~/platform/api/shapes";
import { answers, eventKinds } from "../contract";

const facts = {
  eventId: z.int(),
  on: z.string().meta({ description: "The date by which a repeating event names this time for good.", example: "2026-11-24" }),
  kind: z.enum(eventKinds), title: z.string(), language: languageTag,
  owner: z.object({
    kind: z.enum(["team", "office", "organisation"]), teamSlug: z.string().nullable(), officeCode: z.string().nullable(),
    name: z.string().meta({ description: "Empty for the organisation." }),
  }).meta({ description: "Whose event it is." }),
  allDay: z.boolean(), repeats: z.boolean(), cancelled: z.boolean(),
  startsAt: moment,
  endsAt: moment.meta({ description: "The moment it is over; not part of it." }),
  localStart: z.string().meta({ description: "What the clock shows where it takes place.", example: "2026-11-24T18:00:00" }),
  localEnd: z.string(),
  timeZone: z.string().meta({ description: "IANA name of that clock's zone.", example: "Europe/Zurich" }),
  place: z.string(), meetingUrl: z.string(),
  href: z.string().meta({ description: "Path of its page." }),
};

export const eventLine = z.object({
  ...facts,
  answer: z.enum(answers).nullable().meta({ description: "Your own answer; null when you have given none." }),
  waiting: z.boolean().meta({ description: "All places are taken and you wait for one." }),
}).meta({ id: "EventLine", description: "One time at which an event happens." });

export const event = z.object({
  ...facts,
  description: z.string().meta({ description: "Markdown." }),
  capacity: z.int().nullable().meta({ description: "How many places there are; null for any number." }),
  languages: z.array(z.string()).meta({ description: "BCP 47 tags of the languages spoken there." }),
  sequence: z.int().meta({ description: "Grows with every change; name it when you change the event." }),
}).meta({ id: "Event" });

export const madeEvent = z.object({ id: z.int(), on: z.string().optional().meta({ description: "Of a repeating event: the time that was changed." }) }).meta({ id: "MadeEvent" });

export const question = z.object({
  id: z.int(), text: z.string(), language: languageTag, state: z.enum(["waiting", "shown", "declined"]),
  asker: z.string().nullable().meta({ description: "Null for a question without a name." }), votes: z.int(), voted: z.boolean(), mine: z.boolean(),
  answer: z.string().meta({ description: "Markdown; blank while there is none." }), at: z.string().nullable().meta({ description: "Where in the recording it is answered.", example: "1:02:03" }),
}).meta({ id: "TownHallQuestion" });
