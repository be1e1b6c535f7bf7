import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { languageTag, moment, none, nothing } from "~/platform/api/shapes";
import { remindOf, saveMessage, unsaveMessage } from "../saved/save-message.server";
import { savedList } from "../saved/saved-list.server";
import { messageId } from "../schema.server";
import { messageParameter } from "./message-life-operations.server";
import { sendAt } from "./shapes";

const savedParameter = z.object({ id: messageId.meta({ description: "Id of the message.", example: "0b6f3c2e-6f0e-4a8e-9f57-1a2b3c4d5e6f" }) });

const savedMessage = z.object({
  id: z.uuid(),
  title: z.string().nullable().meta({ description: "Of the thread; null where you no longer read it." }),
  titleLanguage: languageTag,
  href: z.string().nullable(),
  by: z.string().nullable().meta({ description: "Who wrote it; null where you no longer read it." }),
  words: z.string().nullable().meta({ description: "How it begins; null where it was deleted, or you no longer read it." }),
  wordsLanguage: languageTag,
  savedAt: moment,
  remindAt: moment.nullable(),
}).meta({ id: "SavedMessage" });

/** The last moment that is written with four digits of a year. */
const lastMoment = Date.UTC(9999, 11, 31);

const place = z.object({ id: messageId, savedAt: z.int().min(0).max(lastMoment) });

const list = operation({
  id: "listSavedMessages", method: "GET", path: "/saved-messages", area: "threads", scope: "threads:read", paged: true,
  summary: "List the messages you keep for yourself",
  parameters: none, query: pageQuery,
  answer: { status: 200, description: "The latest saved first.", schema: pageOf(savedMessage) },
  async run({ actor, query: { cursor, limit } }) {
    const behind = placeIn(cursor, place);
    const found = await savedList(actor, { after: behind && { id: behind.id, savedAt: new Date(behind.savedAt) }, limit: limit + 1 });
    const { rows, next } = pageFrom(found, limit, ({ id, savedAt }) => ({ id, savedAt: savedAt.getTime() }));
    return { result: { items: rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString(), remindAt: row.remindAt?.toISOString() ?? null })), next }, next };
  },
});

const save = operation({
  id: "saveMessage", method: "PUT", path: "/threads/{id}/messages/{seq}/saved", area: "threads", scope: "threads:write",
  summary: "Keep a message for yourself",
  description: "Nobody else sees it. One that you keep already stays as it is.",
  parameters: messageParameter, query: none, problems: ["forbidden", "not_found", "invalid"],
  answer: { status: 200, description: "You keep it.", schema: z.object({ id: z.uuid() }).meta({ id: "MessageSaved" }) },
  async run({ actor, path }) {
    return { result: await saveMessage(actor, { threadId: path.id, seq: path.seq }) };
  },
});

const remind = operation({
  id: "setReminder", method: "PUT", path: "/saved-messages/{id}/reminder", area: "threads", scope: "threads:write",
  summary: "Be reminded of a message you keep",
  description: "Replaces the reminder there was.",
  parameters: savedParameter, query: none, problems: ["not_found"],
  body: { type: "application/json", schema: z.strictObject({ remindAt: sendAt }), example: { remindAt: "2027-01-11T09:00:00+01:00" } },
  answer: { status: 204, description: "You are reminded then.", schema: nothing },
  async run({ actor, path, body }) {
    await remindOf(actor, path.id, body.remindAt);
    return { result: undefined };
  },
});

const doNotRemind = operation({
  id: "removeReminder", method: "DELETE", path: "/saved-messages/{id}/reminder", area: "threads", scope: "threads:write",
  summary: "Not be reminded of a message you keep",
  parameters: savedParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "You are not reminded of it.", schema: nothing },
  async run({ actor, path }) {
    await remindOf(actor, path.id, null);
    return { result: undefined };
  },
});

const unsave = operation({
  id: "unsaveMessage", method: "DELETE", path: "/saved-messages/{id}", area: "threads", scope: "threads:write",
  summary: "Keep a message no longer",
  parameters: savedParameter, query: none,
  answer: { status: 204, description: "You do not keep it.", schema: nothing },
  async run({ actor, path }) {
    await unsaveMessage(actor, path.id);
    return { result: undefined };
  },
});

/** The messages that somebody keeps for themselves, with their reminders. */
export const savedOperations: Operation[] = [list, save, remind, doNotRemind, unsave];
