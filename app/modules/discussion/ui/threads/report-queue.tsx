import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { TextLink } from "~/ui/text-link";
import { reportPageSize } from "../../reports/contract";
import { ReportRow, type ListedReport } from "./report-row";

interface ReportQueueProps {
  /** the queue's own address */
  href: string;
  /** the team whose messages these are; null for those left to administrators */
  slug: string | null;
  list: { reports: ListedReport[]; total: number; show: "open" | "settled"; page: number };
  /** the report whose reason was missing */
  wrong: number | undefined;
}

/** What was reported and waits, or was settled; for those who answer for it. */
export function ReportQueue({ href, slug, list: { reports, total, show, page }, wrong }: ReportQueueProps) {
  const { t } = useLingui();
  const at = (wish: "open" | "settled", number = 1) => `${href}?show=${wish}${number > 1 ? `&page=${number}` : ""}`;
  return (
    <>
      <p className="flex gap-4">
        {show === "open"
          ? <TextLink to={at("settled")}><Trans id="discussion.reports.settled">Those that are settled</Trans></TextLink>
          : <TextLink to={at("open")}><Trans id="discussion.reports.open">Those that are open</Trans></TextLink>}
      </p>
      {reports.length === 0
        ? <EmptyState title={show === "open" ? <Trans id="discussion.reports.none">Nothing waits for you here</Trans> : <Trans id="discussion.reports.noneSettled">Nothing was settled yet</Trans>}><Trans id="discussion.reports.noneText">Messages that somebody reports stand here until you have decided what becomes of them.</Trans></EmptyState>
        : <ul aria-label={t({ id: "discussion.reports.label", message: "Reports" })} className="divide-y divide-line">{reports.map((report) => <ReportRow key={report.id} slug={slug} report={report} error={wrong === report.id} />)}</ul>}
      <Pagination previous={page > 1 ? at(show, page - 1) : undefined} next={page * reportPageSize < total ? at(show, page + 1) : undefined} />
    </>
  );
}
