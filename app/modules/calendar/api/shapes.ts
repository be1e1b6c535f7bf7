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
}).meta({ id: "Event" });
