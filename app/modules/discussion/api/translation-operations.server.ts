import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { notFound } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { accessMessage } from "../message-life/access-message.server";
import { setLanguage } from "../message-life/set-language.server";
import { language, messageText, sequenceNumber } from "../schema.server";
import { correctTranslation } from "../translations/correct-translation.server";
import { translateMessage } from "../translations/translate-message.server";
import { translationView } from "../translations/translation-view.server";
import type { Actor } from "~/platform/auth/actor";
import { changed } from "./shapes";
import { threadParameter } from "./thread-operations.server";

const place = threadParameter.extend({ seq: sequenceNumber.meta({ description: "Sequence number of the message.", example: 2 }) });
const inLanguage = place.extend({ language: z.enum(locales).meta({ description: "Into which language: a BCP 47 tag.", example: "fr" }) });

const translation = z.object({
  markdown: z.string(), html: z.string(),
  byMachine: z.boolean().meta({ description: "Nobody has corrected it." }),
  stale: z.boolean().meta({ description: "The message was edited since." }),
}).meta({ id: "MessageTranslation" });

const answer = { status: 200 as const, description: "The translation.", schema: translation };

async function shownTo(actor: Actor, { id, seq, language: to }: { id: number; seq: number; language: (typeof locales)[number] }) {
  const { message } = await accessMessage(actor, { threadId: id, seq });
  const view = await translationView(message, to);
  const { source, html, correctedBy, stale } = view?.shown ?? notFound("translation");
  return { result: { markdown: source, html, byMachine: correctedBy === null, stale } };
}

const read = operation({
  id: "getMessageTranslation", method: "GET", path: "/threads/{id}/messages/{seq}/translations/{language}", area: "threads", scope: "threads:read",
  summary: "Read a message in another language", description: "As a machine or a person has put it already.",
  parameters: inLanguage, query: none, problems: ["forbidden", "not_found"], answer,
  run: ({ actor, path }) => shownTo(actor, path),
});

const make = operation({
  id: "translateMessage", method: "POST", path: "/threads/{id}/messages/{seq}/translations/{language}", area: "threads", scope: "threads:read",
  summary: "Have a message translated by machine", description: "Once for all its readers, where this installation has a translator. A person's correction stays as it is.",
  parameters: inLanguage, query: none, problems: ["forbidden", "not_found", "invalid", "unavailable"], answer,
  async run({ actor, path }) {
    await translateMessage(actor, { threadId: path.id, seq: path.seq }, path.language);
    return shownTo(actor, path);
  },
});

const correct = operation({
  id: "correctMessageTranslation", method: "PUT", path: "/threads/{id}/messages/{seq}/translations/{language}", area: "threads", scope: "threads:write",
  summary: "Correct a translation", description: "For whoever may write in the thread. It is shown to all readers in place of the machine's, and outlives further translation.",
  parameters: inLanguage, query: none, problems: ["forbidden", "not_found", "invalid"],
  body: { type: "application/json", schema: z.strictObject({ markdown: messageText.meta({ description: "The translation, in Markdown." }) }), example: { markdown: "Nous les tirons du **registre**." } },
  answer,
  async run({ actor, path, body }) {
    await correctTranslation(actor, { threadId: path.id, seq: path.seq }, path.language, body.markdown.source);
    return shownTo(actor, path);
  },
});

const say = operation({
  id: "setMessageLanguage", method: "PUT", path: "/threads/{id}/messages/{seq}/language", area: "threads", scope: "threads:write",
  summary: "Say in which language a message is", description: "For its author, and for those who keep order in the team, where it was found out or chosen wrongly.",
  parameters: place, query: none, problems: ["forbidden", "not_found", "invalid"],
  body: { type: "application/json", schema: z.strictObject({ language }), example: { language: "es" } },
  answer: { status: 200, description: "It is so now.", schema: changed },
  run: async ({ actor, path, body }) => ({ result: await setLanguage(actor, { threadId: path.id, seq: path.seq, language: body.language }) }),
});

/** Messages in other languages than their own, and which is their own. */
export const translationOperations: Operation[] = [read, make, correct, say];
