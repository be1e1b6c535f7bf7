import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { fileChangesIn } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { ChangedMessage } from "../contract";
import { namedNobody } from "../mentions/named-nobody.server";
import { reachIn } from "../mentions/reach-in.server";
import { saveMessage, unsaveMessage } from "../saved/save-message.server";
import { correctTranslation } from "../translations/correct-translation.server";
import { translateMessage } from "../translations/translate-message.server";
import { accessMessage } from "./access-message.server";
import { deleteMessage } from "./delete-message.server";
import { editMessage } from "./edit-message.server";
import { reactToMessage } from "./react-to-message.server";
import { changeInput } from "./schema.server";
import { setLanguage } from "./set-language.server";

type Change = z.output<typeof changeInput>;

/**
 * Takes the fields of a form that edits, deletes, translates, keeps or reacts to a message, whether a browser posts it or a
 * script does: does it, or says what is wrong with which field. Throws `invalid` for what is no such form,
 * `not_found` and `forbidden`.
 */
export async function changeMessage(actor: Actor, threadId: number, fields: FormData): Promise<ChangedMessage> {
  const submission = parseWithZod(fields, { schema: changeInput });
  if (submission.status !== "success") return refused(submission.error ?? {});
  const input = submission.value;
  try {
    return { changed: await change(actor, threadId, input, fields) };
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return { errors: { [error.field]: [error.message] }, ...(await whatIsThere(actor, threadId, input, error)) };
  }
}

/** Errors beside fields people see; whatever else is wrong was no form of ours. */
function refused(errors: Record<string, string[] | null>): ChangedMessage {
  if (errors.message || errors.language || errors.emoji) return { errors };
  throw new DomainError("invalid");
}

/** A translation is no change of the message, nor is what somebody keeps for themselves. */
const unchanged = () => ({ change: 0 });

function change(actor: Actor, threadId: number, input: Change, fields: FormData): Promise<{ change: number; namedNobody?: string[] }> {
  const place = { threadId, seq: input.seq };
  switch (input.intent) {
    case "edit":
      return editMessage(actor, { ...place, version: input.version, message: input.message, language: input.language, callsTeam: input.callTeam, ...fileChangesIn(fields) })
        .then(async (edited) => ({ ...edited, namedNobody: await namedNobody(actor, { threadId, ...edited }, input.message) }));
    case "delete":
      return deleteMessage(actor, place);
    case "react":
      return reactToMessage(actor, { ...place, emoji: input.emoji, set: input.set });
    case "language":
      return setLanguage(actor, { ...place, language: input.language });
    case "save":
      return saveMessage(actor, place).then(unchanged);
    case "unsave":
      return accessMessage(actor, place).then(({ message }) => unsaveMessage(actor, message.id)).then(unchanged);
    case "translate":
      return translateMessage(actor, place, input.language).then(unchanged);
    case "correct":
      return correctTranslation(actor, place, input.language, input.message.source).then(unchanged);
    default:
      return input satisfies never;
  }
}

async function whatIsThere(actor: Actor, threadId: number, { seq }: Change, { message }: DomainError): Promise<{ version?: number; reach?: number }> {
  if (message === "edited_meanwhile") return { version: (await accessMessage(actor, { threadId, seq })).message.version };
  if (message === "team_reach") return { reach: await reachIn(actor, threadId) };
  return {};
}
