import { z } from "zod";
import { languageTag, moment, personReference, teamReference } from "~/platform/api/shapes";
import { threadKinds } from "../contract";

const facts = {
  id: z.int(),
  kind: z.enum(threadKinds).meta({ description: "A question can be answered; announcements come from leads and coordinators." }),
  title: z.string(),
  language: languageTag,
  messages: z.int().meta({ description: "How many messages it has: also its highest sequence number." }),
  startedAt: moment,
  lastAt: moment.meta({ description: "When it was last written in." }),
};

export const threadLine = z.object({
  ...facts,
  unread: z.int().meta({ description: "How many of its messages you have not read." }),
  answered: z.boolean().meta({ description: "An answer has been accepted." }),
  lastBy: z.string().meta({ description: "Who wrote last." }),
}).meta({ id: "ThreadLine", description: "A thread in a list." });

export const thread = z.object({
  ...facts,
  team: teamReference,
  readUpTo: z.int().meta({ description: "Sequence number up to which you have read; 0 when you never opened it." }),
  answerSeq: z.int().nullable().meta({ description: "The message accepted as the answer; null when there is none." }),
  abilities: z.object({ post: z.boolean(), acceptAnswer: z.boolean() }).meta({ description: "What you may do here now." }),
}).meta({ id: "Thread" });

export const message = z.object({
  id: z.uuid(),
  seq: z.int().meta({ description: "Place in the thread: from 1 on, without a gap, in the order of posting." }),
  author: personReference,
  language: languageTag,
  markdown: z.string().meta({ description: "As it was typed." }),
  html: z.string().meta({ description: "As it is shown: safe to put into a page." }),
  postedAt: moment,
}).meta({ id: "Message" });

export const started = z.object({
  id: z.int().meta({ description: "The thread." }),
  seq: z.literal(1).meta({ description: "Its first message." }),
  messageId: z.uuid(),
}).meta({ id: "StartedThread" });

export const posted = z.object({
  threadId: z.int(),
  messageId: z.uuid(),
  seq: z.int().meta({ description: "The sequence number it was given." }),
}).meta({ id: "PostedMessage" });
