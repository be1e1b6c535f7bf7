import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { csvFile } from "~/platform/text/csv";
import { msg } from "@lingui/core/macro";
import { filtered, linesWhere } from "./request-list.server";
import type { RequestQuery } from "./schema.server";

/** Most rows of one file. */
const mostRows = 5000;

/** The requests one may know of, by the filters of the list, as CSV with its headings in the reader's language; days and moments as ISO writes them. */
export async function requestExport(actor: Actor, query: RequestQuery, locale: Locale): Promise<string> {
  const i18n = i18nFor(locale);
  const rows = await linesWhere(actor, locale, filtered(actor, query), { limit: mostRows });
  const head = [
    i18n._(msg({ id: "requests.csv.number", message: "Number" })), i18n._(msg({ id: "requests.csv.title", message: "Request" })), i18n._(msg({ id: "requests.csv.kind", message: "Kind" })),
    i18n._(msg({ id: "requests.csv.state", message: "State" })), i18n._(msg({ id: "requests.csv.field", message: "Field" })), i18n._(msg({ id: "requests.csv.country", message: "Country" })),
    i18n._(msg({ id: "requests.csv.from", message: "From" })), i18n._(msg({ id: "requests.csv.until", message: "Until" })), i18n._(msg({ id: "requests.csv.requester", message: "Asked by" })),
    i18n._(msg({ id: "requests.csv.office", message: "Office" })), i18n._(msg({ id: "requests.csv.team", message: "Team" })), i18n._(msg({ id: "requests.csv.sent", message: "Sent" })),
    i18n._(msg({ id: "requests.csv.answered", message: "First answer" })),
  ];
  const lines = rows.map((row) => [
    row.id, row.title, row.kind, row.state, row.field, row.country, row.startsOn, row.endsOn, row.requesterName, row.officeName, row.teamName,
    row.submittedAt?.toISOString() ?? null, row.answeredAt?.toISOString() ?? null,
  ]);
  return csvFile([head, ...lines]);
}
