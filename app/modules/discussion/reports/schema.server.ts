import { z } from "zod";
import { onLines } from "~/platform/text/typed";
import { maxReportNote, reportGrounds, reportOutcomes } from "./contract";

const words = z.string().transform(onLines).pipe(z.string().max(maxReportNote, "too_long"));
const seq = z.coerce.number().int().min(1).max(2_147_483_647);

/** Which message is to be reported. */
export const reportQuery = z.object({ seq: seq.optional().catch(undefined) });

export const reportInput = z.object({ seq, ground: z.enum(reportGrounds, "required"), note: words.default("") });
export type ReportInput = z.infer<typeof reportInput>;

export const resolutionInput = z.object({ report: seq, outcome: z.enum(reportOutcomes), resolution: words.pipe(z.string().min(1, "required")) });
export type ResolutionInput = z.infer<typeof resolutionInput>;

/** Which reports of a team are shown. */
export const reportsQuery = z.object({ show: z.enum(["open", "settled"]).catch("open"), page: z.coerce.number().int().min(1).max(10_000).catch(1) });
export type ReportsQuery = z.infer<typeof reportsQuery>;
