import { eq } from "drizzle-orm";
import { knownTerms } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeamThreadLocked, type TeamThreadAccess } from "./access-thread.server";
import { noteAct } from "./note-act.server";
import { mayStart } from "./policy";
import type { ThreadAct } from "./threads-contract";
import type { ChangeThreadInput } from "./threads-schema.server";

/**
 * Gives a thread another title, kind, tags or language. Needs `change`, and for an announcement the right
 * to start one. What is no question has no answer: an accepted one is taken back. Its address stays.
 * Appends `discussion.thread_changed` and leaves a trail when something changed. `invalid` beside `terms`
 * for what is no term.
 */
export function changeThread(actor: Actor, threadId: number, input: ChangeThreadInput): Promise<void> {
  return transaction(async (tx) => {
    const { thread: found, role } = await accessTeamThreadLocked(actor, threadId, "change", tx);
    if (input.kind !== found.kind && !mayStart(input.kind, role)) throw new DomainError("forbidden", `may not make thread ${threadId} an ${input.kind}`);
    const detail = differences(found, input);
    if (Object.keys(detail).length === 0) return;
    const termIds = await knownTerms(tx, input.terms);
    const answerGoes = input.kind !== "question" && found.answerId !== null;
    await tx.update(thread)
      .set({ title: input.title, kind: input.kind, language: input.language, termIds, ...(answerGoes ? { answerId: null } : {}) })
      .where(eq(thread.id, threadId));
    await noteAct(tx, actor, found, { action: "thread.changed", detail });
    await appendEvent(tx, "discussion.thread_changed", { threadId });
    if (answerGoes) await appendEvent(tx, "discussion.answer_changed", { threadId, messageId: null });
  });
}

type Differences = Extract<ThreadAct, { action: "thread.changed" }>["detail"];

function differences(found: TeamThreadAccess["thread"], input: ChangeThreadInput): Differences {
  const sameTerms = found.termIds.length === input.terms.length && found.termIds.every((id) => input.terms.includes(id));
  return {
    ...(found.title === input.title ? {} : { title: [found.title, input.title] as [string, string] }),
    ...(found.kind === input.kind ? {} : { kind: [found.kind, input.kind] as Differences["kind"] }),
    ...(found.language === input.language ? {} : { language: [found.language, input.language] as Differences["language"] }),
    ...(sameTerms ? {} : { terms: [found.termIds, input.terms] as Differences["terms"] }),
  };
}
