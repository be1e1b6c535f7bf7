import { and, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { document, mission } from "~db/schema";
import { threadHref } from "~/modules/discussion/public.server";
import { documentHref } from "~/modules/documents/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";

/** The report of a mission, for a query that reads `mission` and joins it by `reportFor`. */
export const report = alias(document, "report");

/** The report of a mission where this actor may read it: its team's readers may. */
export const reportFor = (actor: Actor): SQL | undefined => and(eq(report.id, mission.reportDocumentId), isNull(report.trashedAt), readableTeam(actor, report.teamId));

interface Sources {
  slug: string | null;
  threadId: number | null;
  seq: number | null;
  documentId: number | null;
  documentTitle: string | null;
  reportId: number | null;
  reportTitle: string | null;
  link: string | null;
}

/** Where a piece of evidence can be read: in a thread, as a document, as the report of a mission, or outside. */
export function sourceHref({ slug, threadId, seq, documentId, documentTitle, reportId, reportTitle, link }: Sources): string | null {
  if (threadId !== null && slug !== null) return `${threadHref(slug, threadId)}?around=${seq}#message-${seq}`;
  if (documentId !== null && documentTitle !== null) return documentHref({ id: documentId, title: documentTitle });
  return reportId !== null && reportTitle !== null ? documentHref({ id: reportId, title: reportTitle }) : link;
}
