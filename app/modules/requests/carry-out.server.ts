import { eq } from "drizzle-orm";
import { mission } from "~db/schema";
import { keepDocument } from "~/modules/documents/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { takeStep } from "./take-step.server";

/** It has happened. */
export function finishRequest(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "finish");
    await takeStep(tx, request, "finish", { actorId: actor.personId });
  });
}

/** Files the report as a working document of the team that answered, where all its readers find it. Throws `invalid` beside `report` where no team answers for the request. */
export function fileReport(actor: Actor, id: number, { report, title }: { report: string; title: string }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "file_report");
    if (!request.teamId) throw new DomainError("invalid", "report_no_team", "report");
    const document = await keepDocument(tx, request.teamId, actor.personId, { title: title || request.title, kind: "working", language: actor.locale ?? request.language, text: report });
    if (request.missionId) await tx.update(mission).set({ reportDocumentId: document.id, reportFiledOn: new Date().toISOString().slice(0, 10) }).where(eq(mission.id, request.missionId));
    await takeStep(tx, request, "file_report", { actorId: actor.personId }, { reportDocumentId: document.id });
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
