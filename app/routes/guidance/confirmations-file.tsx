import { msg } from "@lingui/core/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentIdIn } from "~/modules/documents/schema.server";
import { confirmationReport } from "~/modules/guidance/confirmations/confirmation-report.server";
import { reportCsv } from "~/modules/guidance/confirmations/report-csv";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";

/** Everybody who is asked to confirm a piece of guidance and when they did, as a file for spreadsheets. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { people } = await answer(async () => {
    return confirmationReport(actor, documentIdIn(params), context.locale);
  });
  const i18n = i18nFor(context.locale);
  const head = [
    i18n._(msg({ id: "guidance.confirm.column.name", message: "Name" })), i18n._(msg({ id: "guidance.confirm.column.email", message: "E-mail" })),
    i18n._(msg({ id: "guidance.confirm.column.office", message: "Office" })), i18n._(msg({ id: "guidance.confirm.column.at", message: "Confirmed (UTC)" })),
  ];
  return new Response(reportCsv(head, people), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="confirmations-${params.documentId}.csv"`, "Cache-Control": "private, no-store" },
  });
}
