import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { languageTag, moment, none, nothing, personReference, slugParameter, teamReference } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { maxReportNote, reportGrounds, reportOutcomes } from "../reports/contract";
import { leftReportsAfter, reportsAfter } from "../reports/report-list.server";
import { reportMessage } from "../reports/report-message.server";
import { resolveLeftReport, resolveReport } from "../reports/resolve-report.server";
import { reportInput, resolutionInput } from "../reports/schema.server";
import { threadParameter } from "./thread-operations.server";

const number = z.coerce.number().int().min(1).max(2_147_483_647);
const ground = z.enum(reportGrounds);
const ofMessage = threadParameter.extend({ seq: number.meta({ description: "The message's place in the thread." }) });

const report = operation({
  id: "reportMessage", method: "PUT", path: "/threads/{id}/messages/{seq}/report", area: "threads", scope: "threads:write", query: none, problems: ["invalid", "forbidden", "not_found"],
  summary: "Report a message", description: "To those who answer for the team, or for a direct message to the administrators. One's own message is not reported but deleted. Reporting again while the first is open changes its ground and note.",
  parameters: ofMessage,
  body: { type: "application/json", schema: z.strictObject({ ground, note: z.string().max(maxReportNote).default("") }), example: { ground: "confidential", note: "It names a worker." } },
  answer: { status: 204, description: "It is reported.", schema: nothing },
  async run({ actor, path: { id, seq }, body }) {
    await reportMessage(actor, id, understood(reportInput.safeParse({ seq, ...body })));
    return { result: undefined };
  },
});

const byItself = z.object({
  id: z.int(), ground, note: z.string(), at: moment, reporter: personReference, author: personReference,
  words: z.string().meta({ description: "How the message begins." }), language: languageTag, gone: z.boolean().meta({ description: "The message was deleted." }),
  outcome: z.enum(reportOutcomes).nullable().meta({ description: "How it was settled; null while it is open." }), resolution: z.string().nullable(), resolvedAt: moment.nullable(), resolvedBy: z.string().nullable(),
});
const line = byItself.extend({ threadId: z.int(), title: z.string(), seq: z.int().meta({ description: "The message's place in the thread." }) }).meta({ id: "MessageReport" });
const leftLine = byItself.extend({ team: teamReference.nullable().meta({ description: "Null for a direct message." }) }).meta({ id: "LeftReport" });

const showQuery = pageQuery.extend({ show: z.enum(["open", "settled"]).default("open") });
const toldAs = <Row extends { at: Date; resolvedAt: Date | null }>({ at, resolvedAt, ...one }: Row) => ({ ...one, at: at.toISOString(), resolvedAt: resolvedAt?.toISOString() ?? null });

const list = operation({
  id: "listReports", method: "GET", path: "/teams/{slug}/reports", area: "threads", scope: "threads:read", paged: true, problems: ["forbidden", "not_found"],
  summary: "List what was reported in a team", description: "For those who manage the team: the open ones, the oldest first, or those settled, the latest first.",
  parameters: slugParameter, query: showQuery,
  answer: { status: 200, description: "A page of reports.", schema: pageOf(line) },
  async run({ actor, path, query: { show, cursor, limit } }) {
    const reports = await reportsAfter(actor, path.slug, show, { after: placeIn(cursor, placeNumber), limit: limit + 1 });
    const { rows, next } = pageFrom(reports, limit, ({ id }) => id);
    return { result: { items: rows.map(toldAs), next }, next };
  },
});

const settlement = {
  type: "application/json", schema: z.strictObject({ outcome: z.enum(reportOutcomes).meta({ description: "Something was done about it, or the message is left as it is." }), resolution: z.string().min(1).max(maxReportNote) }),
  example: { outcome: "left", resolution: "It breaks no rule." },
} as const;
const reportNumber = number.meta({ description: "The report's number." });

const settle = operation({
  id: "settleReport", method: "PUT", path: "/teams/{slug}/reports/{report}/settlement", area: "threads", scope: "threads:write", query: none, problems: ["invalid", "forbidden", "not_found"],
  summary: "Settle a report, with the reason", description: "Settling what is settled changes nothing.",
  parameters: slugParameter.extend({ report: reportNumber }),
  body: settlement,
  answer: { status: 204, description: "It is settled.", schema: nothing },
  async run({ actor, path: { slug, report: id }, body }) {
    await resolveReport(actor, slug, understood(resolutionInput.safeParse({ report: id, ...body })));
    return { result: undefined };
  },
});

const listLeft = operation({
  id: "listLeftReports", method: "GET", path: "/administration/reports", area: "threads", scope: "threads:read", paged: true, problems: ["not_found"],
  summary: "List what was reported where no team decides", description: "Direct messages, and those of teams where nobody but their author could decide: the reported message and nothing else of what stands about it. For administrators.",
  parameters: none, query: showQuery,
  answer: { status: 200, description: "A page of reports.", schema: pageOf(leftLine) },
  async run({ actor, locale, query: { show, cursor, limit } }) {
    const reports = await leftReportsAfter(actor, locale, show, { after: placeIn(cursor, placeNumber), limit: limit + 1 });
    const { rows, next } = pageFrom(reports, limit, ({ id }) => id);
    return { result: { items: rows.map(toldAs), next }, next };
  },
});

const settleLeft = operation({
  id: "settleLeftReport", method: "PUT", path: "/administration/reports/{report}/settlement", area: "threads", scope: "threads:write", query: none, problems: ["invalid", "not_found"],
  summary: "Settle a report that is left to administrators", description: "With the reason. Settling what is settled changes nothing. For administrators.",
  parameters: z.object({ report: reportNumber }),
  body: settlement,
  answer: { status: 204, description: "It is settled.", schema: nothing },
  async run({ actor, path: { report: id }, body }) {
    await resolveLeftReport(actor, understood(resolutionInput.safeParse({ report: id, ...body })));
    return { result: undefined };
  },
});

/** Reports of messages: made by readers, settled by those who answer for the team, or by administrators where nobody does. */
export const reportOperations: Operation[] = [report, list, settle, listLeft, settleLeft];
