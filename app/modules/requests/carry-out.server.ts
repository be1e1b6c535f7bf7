import { eq } from "drizzle-orm";
import { mission } from "~db/schema";
import { keepDocument } from "~/modules/documents/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { teamToAnswer } from "./route-request.server";
import { takeStep } from "./take-step.server";

/** It has happened. */
export function finishRequest(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "finish");
    await takeStep(tx, request, "finish", { actorId: actor.personId });
  });
}

/**
 * Files the report as a working document of the team that answered, where all its readers find it; where none answered, of the
 * team named with it, whose request it is from now on. Throws `invalid` beside `team` where there is none.
 */
export function fileReport(actor: Actor, id: number, { report, title, team }: { report: string; title: string; team?: string | undefined }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "file_report");
    const teamId = request.teamId ?? (team ? await teamToAnswer(tx, team) : null);
    if (teamId === null) throw new DomainError("invalid", "report_no_team", "team");
    const document = await keepDocument(tx, teamId, actor.personId, { title: title || request.title, kind: "working", language: actor.locale ?? request.language, text: report });
    if (request.missionId) await tx.update(mission).set({ reportDocumentId: document.id, reportFiledOn: new Date().toISOString().slice(0, 10) }).where(eq(mission.id, request.missionId));
    await takeStep(tx, request, "file_report", { actorId: actor.personId }, { reportDocumentId: document.id, teamId });
  });
}

/** Whoever asked says how useful it was. */
export function giveFeedback(actor: Actor, id: number, { usefulness, note }: { usefulness: number; note: string }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "give_feedback");
    await takeStep(tx, request, "give_feedback", { actorId: actor.personId }, { usefulness, feedback: note });
  });
}

/** The end: appends `requests.request_closed`, from which the evidence of those who went is made. */
export function closeRequest(actor: Actor, id: number, note: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "close");
    await takeStep(tx, request, "close", { actorId: actor.personId, note });
  });
}

/** The team closes it where a report or a word of the requester will not come, and says why; what was done is evidence all the same. */
export function closeEarly(actor: Actor, id: number, note: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "close_early");
    await takeStep(tx, request, "close_early", { actorId: actor.personId, note });
  });
}
