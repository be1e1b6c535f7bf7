import { eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { questionRule } from "~db/schema";
import { noteEntry } from "~/platform/audit/note-entry.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { defaultRule, type QuestionRule } from "./contract";

/** How a team passes on its questions. Needs `manage`. */
export async function questionRuleOf(actor: Actor, slug: string): Promise<QuestionRule> {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const [rule] = await database().select({ workingDays: questionRule.workingDays, perWeek: questionRule.perWeek }).from(questionRule).where(eq(questionRule.teamId, team.id));
  return rule ?? defaultRule;
}

/** Sets how a team passes on its questions. Needs `manage`; leaves a line in the audit log. */
export function setQuestionRule(actor: Actor, slug: string, rule: QuestionRule): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    await tx.insert(questionRule).values({ teamId: team.id, ...rule }).onConflictDoUpdate({ target: questionRule.teamId, set: rule });
    await noteEntry(tx, actor, { action: "team.questions_ruled", subject: { kind: "team", id: team.id }, teamId: team.id, detail: { ...rule } });
  });
}
