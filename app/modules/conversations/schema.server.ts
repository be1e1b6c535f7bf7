import { z } from "zod";
import { begunId, keepBegunInput, languageOrDetect, messageId, messageText, sentDraft } from "~/modules/discussion/public.server";
import { maxTitleLength } from "~/modules/discussion/contract";
import { onOneLine } from "~/platform/text/typed";
import { maxFindText, maxPeople } from "./contract";

const handle = z.string().max(100, "unknown").transform(onOneLine);

/** What a form leaves empty is nobody. */
const eachOnce = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ""))];

/** Handles of people, each once. */
export const handles = z.array(handle).max(50, "too_many")
  .transform(eachOnce)
  .pipe(z.array(z.string()).min(1, "required").max(maxPeople - 1, "too_many"));

/** What a group may be called; two people need no title. */
const groupTitle = z.string().max(maxTitleLength, "too_long").default("").transform(onOneLine);

/** What the form sends that writes to people. */
export const writeInput = z.object({ messageId, draft: sentDraft, to: handles, title: groupTitle, message: messageText, language: languageOrDetect });

/** What it sends to be kept: as far as it is filled in. */
export const keepConversationInput = keepBegunInput.pick({ draft: true, messageId: true, language: true, title: true, message: true })
  .extend({ to: z.array(handle).max(50).default([]).transform((names) => eachOnce(names).slice(0, maxPeople - 1)) });
export type KeepConversationInput = z.output<typeof keepConversationInput>;

/** For programs the same words, with their own names. */
export const groupTitleText = groupTitle;

/** Whom one writes to, as far as an address says it, and whom one looks for; nonsense is nothing. */
export const composeQuery = z.object({
  to: z.array(handle).max(50).catch([]).transform((names) => [...new Set(names)].slice(0, maxPeople - 1)),
  find: z.string().max(maxFindText).catch(""),
  /** Which draft the form opens with. */
  draft: begunId.optional().catch(undefined),
});

/** Where a page of the list begins: after the conversation that was written in last at that moment. */
const place = z.string().regex(/^\d{1,14}-\d{1,9}$/).transform((text) => {
  const [lastAt = 0, id = 0] = text.split("-").map(Number);
  return { lastAt, id };
});
export const listQuery = z.object({ after: place.optional().catch(undefined) });

/** Blocking somebody, or taking that back. */
export const blockInput = z.object({ intent: z.enum(["block", "unblock"]), handle: handle.pipe(z.string().min(1)) });

/** What is done about a conversation or a person in it. */
export const peopleInput = z.discriminatedUnion("intent", [z.object({ intent: z.enum(["mute", "unmute", "leave"]) }), blockInput]);
