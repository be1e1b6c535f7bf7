import { z } from "zod";
import { fileShape, languageTag, moment, personReference, teamReference } from "~/platform/api/shapes";
import { threadKinds } from "../contract";
import { maxThreadTerms, threadStandings } from "../threads-contract";

const facts = {
  id: z.int(),
  kind: z.enum(threadKinds).meta({ description: "A question can be answered; announcements come from leads and coordinators." }),
  title: z.string(),
  language: languageTag,
  standing: z.enum(threadStandings).meta({ description: "Nobody writes in a closed thread; in a locked one only those who answer for the team do." }),
  messages: z.int().meta({ description: "How many messages it has." }),
  startedAt: moment,
  lastAt: moment.meta({ description: "When it was last written in." }),
};

/** The expertise terms that an answer names. */
export const termIds = z.array(z.string()).meta({ description: "Ids of the expertise terms it is about." });

/** Those that a program gives. */
export const givenTerms = z.array(z.string().max(20)).max(maxThreadTerms).meta({ description: "Ids of the expertise terms it is about." });

/** When something is to be sent, as a program gives it. */
export const sendAt = z.iso.datetime({ offset: true }).transform((text) => new Date(text)).pipe(z.date()).meta({ description: "A moment within a year, with its offset from UTC." });

export const threadLine = z.object({
  ...facts,
  unread: z.int().meta({ description: "How many of its messages you have not read; 0 where you muted it, unless one of them calls you by name." }),
  terms: termIds,
  answered: z.boolean().meta({ description: "An answer has been accepted." }),
  lastBy: z.string().meta({ description: "Who wrote last." }),
}).meta({ id: "ThreadLine", description: "A thread in a list." });

export const thread = z.object({
  ...facts,
  team: teamReference.nullable().meta({ description: "The team it stands in; null for a direct conversation." }),
  readUpTo: z.int().meta({ description: "Sequence number up to which you have read, or had it gone on since you joined the team, up to which it went then; 0 otherwise." }),
  answerSeq: z.int().nullable().meta({ description: "The message accepted as the answer; null when there is none." }),
  terms: z.array(z.object({ id: z.string(), label: z.string() })).meta({ description: "The expertise terms it is about." }),
  slowSeconds: z.int().meta({ description: "In slow mode: how many seconds a member waits between two messages; 0 otherwise." }),
  mergedInto: z.int().nullable().meta({ description: "The thread that took in all its messages." }),
  lastSeq: z.int().meta({ description: "Its highest sequence number." }),
  abilities: z.object({ post: z.boolean(), acceptAnswer: z.boolean(), change: z.boolean(), order: z.boolean() }).meta({ description: "What you may do here now." }),
}).meta({ id: "Thread" });

export const message = z.object({
  id: z.uuid(),
  seq: z.int().meta({ description: "Place in the thread: from 1 on, without a gap, in the order of posting." }),
  author: personReference,
  language: languageTag,
  markdown: z.string().meta({ description: "As it was typed." }),
  html: z.string().meta({ description: "As it is shown: safe to put into a page." }),
  postedAt: moment,
  version: z.int().meta({ description: "Counts the wordings, this one included; you name it when you replace it." }),
  editedAt: moment.nullable(),
  deletedAt: moment.nullable().meta({ description: "Since when only its place is left; `markdown` and `html` are empty then." }),
  change: z.int().meta({ description: "The number of its last change in the thread; 0 while it is as it was posted." }),
  files: z.array(fileShape).meta({ description: "The files it brings." }),
  reactions: z.array(z.object({ emoji: z.string(), count: z.int(), mine: z.boolean() })),
}).meta({ id: "Message" });

export const wording = z.object({
  version: z.int(), language: languageTag, markdown: z.string(), html: z.string(), writtenAt: moment,
}).meta({ id: "MessageWording", description: "What a message said before." });

export const changed = z.object({ change: z.int().meta({ description: "The number of the change in the thread." }) }).meta({ id: "MessageChanged" });

/** Words of a message that called nobody, as its writer's program is told of them. */
export const namesOfNobody = z.array(z.string()).meta({ description: "What stands behind an `@` in it and names nobody whom it reaches there, as it is written; empty where all names do." });

export const edited = changed.extend({ namedNobody: namesOfNobody }).meta({ id: "MessageEdited" });

export const started = z.object({
  id: z.int().meta({ description: "The thread." }),
  seq: z.literal(1).meta({ description: "Its first message." }),
  messageId: z.uuid(),
  namedNobody: namesOfNobody,
}).meta({ id: "StartedThread" });

export const posted = z.object({
  threadId: z.int(),
  messageId: z.uuid(),
  seq: z.int().meta({ description: "The sequence number it was given." }),
  namedNobody: namesOfNobody,
}).meta({ id: "PostedMessage" });
