import { and, eq, sql } from "drizzle-orm";
import { isDeepStrictEqual } from "node:util";
import type { FileLine } from "~/modules/files/contract";
import { keepFiles } from "~/modules/files/public.server";
import { message, messageMention, messageVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { submissionHash } from "../find-posted.server";
import { foundInVain, type FoundInVain } from "../mentions/named-nobody.server";
import { noteMentions, resolveMentions } from "../mentions/resolve-mentions.server";
import { messageFiles } from "../message-files.server";
import { demandContent, type RenderedMessage } from "../render-message.server";
import { accessMessageLocked, demand, nextChange, type MessageAccess, type MessagePlace } from "./access-message.server";

export interface EditMessageInput extends MessagePlace {
  /** The wording that is replaced, as its author last saw it. */
  version: number;
  message: RenderedMessage;
  language: Locale;
  /** Ids of files that it brings no longer, and what pictures show; files not named stay as they are. */
  removeFiles?: string[];
  alts?: Record<string, string>;
  /** The author has agreed to call the whole team, if the message does. */
  callsTeam?: boolean;
}

/**
 * Gives a message other words, which leaves the earlier ones in its history, takes files from it and says what its
 * pictures show. One transaction; appends `discussion.message_edited` when something changed. Throws `stale` on the
 * field `message` when it has been edited since; the same again changes nothing. Also throws what `resolveMentions`
 * throws, `invalid` beside the message for one without words and files, `not_found` and `forbidden`.
 */
export function editMessage(actor: Actor, input: EditMessageInput): Promise<{ change: number } & FoundInVain> {
  return transaction(async (tx) => {
    const access = await accessMessageLocked(actor, input, tx);
    demand(access, "edit");
    const { message: before } = access;
    const files = filesAfter(before.files, input);
    demandContent(input.message, files?.length ?? 0);
    const sameWords = before.source === input.message.source && before.language === input.language;
    const sameFiles = isDeepStrictEqual(files, before.files);
    if (sameWords && sameFiles) return { change: before.change };
    if (before.version !== input.version) throw new DomainError("stale", "edited_meanwhile", "message");
    const { found = {}, ...wording } = sameWords ? {} : await newWording(tx, actor, access, input);
    if (!sameFiles) await keepFiles(tx, messageFiles(before.id), files ?? []);
    const change = await nextChange(tx, before.threadId);
    await tx.update(message).set({ ...wording, files, change }).where(eq(message.id, before.id));
    await appendEvent(tx, "discussion.message_edited", { threadId: before.threadId, messageId: before.id });
    return { change, ...found };
  });
}

async function newWording(tx: Transaction, actor: Actor, access: MessageAccess, input: EditMessageInput) {
  const { message: before } = access;
  const place = { team: access.team, readers: access.readers, mayCallTeam: access.may.order, callsTeam: input.callsTeam || await callsTeamAlready(tx, before.id) };
  const content = await resolveMentions(tx, actor, place, input.message);
  const { source, body, html, text, targets } = content;
  await noteMentions(tx, before.id, targets);
  await tx.insert(messageVersion).values({
    messageId: before.id, version: before.version, source: before.source, html: before.html, language: before.language, writtenAt: before.editedAt ?? before.createdAt,
  });
  return {
    found: foundInVain(content),
    source, body, html, text, language: input.language, version: before.version + 1, editedAt: sql`clock_timestamp()`,
    submissionHash: before.submissionHash ?? submissionHash(before.source),
  };
}

/** What is left of its files, and what they show by then; null for none. */
function filesAfter(before: FileLine[] | null, { removeFiles = [], alts = {} }: EditMessageInput): FileLine[] | null {
  const kept = (before ?? []).filter(({ id }) => !removeFiles.includes(id)).map((file) => {
    const alt = alts[file.id];
    return alt === undefined || !file.picture ? file : { ...file, picture: { ...file.picture, alt } };
  });
  return kept.length > 0 ? kept : null;
}

/** Who was called is not called again, so no second agreement is needed. */
async function callsTeamAlready(tx: Transaction, messageId: string): Promise<boolean> {
  return (await tx.$count(messageMention, and(eq(messageMention.messageId, messageId), eq(messageMention.kind, "team")))) > 0;
}
