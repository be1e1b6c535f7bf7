import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import { messageHref, threadHref } from "../../hrefs";
import { maxReportNote } from "../../reports/contract";
import type { Report } from "../../reports/report-list.server";
import { useGroundWords, useOutcomeWords } from "./use-report-words";

/** A report as it comes to the browser, where moments are text. */
export type ListedReport = Omit<Report, "at" | "resolvedAt"> & { at: Date | string; resolvedAt: Date | string | null };

/** One report, of the team with this slug or, without one, left to administrators: which message, what is said to be wrong, and how it is settled. */
export function ReportRow({ slug, report, error }: { slug: string | null; report: ListedReport; error: boolean }) {
  const format = useFormat();
  const grounds = useGroundWords();
  const { note, words, gone } = report;
  const [writer, sender] = [report.author.name, report.reporter.name];
  const at = new Date(report.at);
  const when = <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />;
  return (
    <li className="grid gap-2 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-semibold">{slug === null ? <Where team={report.team} /> : <TextLink quiet to={messageHref(slug, report.threadId, report.seq)}><bdi lang={report.titleLanguage}>{report.title}</bdi></TextLink>}</h2>
        <Badge tone="caution">{grounds[report.ground]}</Badge>
      </div>
      <p className="text-sm text-ink-muted"><Trans id="discussion.reports.line">Written by <bdi>{writer}</bdi>, reported by <bdi>{sender}</bdi> {when}</Trans></p>
      <blockquote dir="auto" lang={report.language} className="line-clamp-4 border-s-4 border-line ps-3">{gone ? <Trans id="discussion.reports.gone">The message was deleted.</Trans> : words}</blockquote>
      {note ? <p dir="auto">{note}</p> : null}
      {report.resolvedAt ? <Settled report={report} /> : (
        <>
          <ResolveForm id={report.id} error={error} />
          {slug === null ? null : <p className="text-sm"><TextLink to={`${threadHref(slug, report.threadId)}/edit`}><Trans id="discussion.reports.order">Lock or slow down the thread</Trans></TextLink></p>}
        </>
      )}
    </li>
  );
}

function Where({ team }: { team: ListedReport["team"] }) {
  if (!team) return <Trans id="discussion.reports.direct">Direct message</Trans>;
  const { slug, name } = team;
  return <Trans id="discussion.reports.inTeam">Message in <TextLink quiet to={`/teams/${slug}`}><bdi>{name}</bdi></TextLink></Trans>;
}

function Settled({ report: { outcome, resolution, resolvedBy } }: { report: ListedReport }) {
  const outcomes = useOutcomeWords();
  return <p className="text-sm"><strong>{outcome ? outcomes[outcome] : ""}</strong> · <bdi>{resolvedBy}</bdi>: <span dir="auto">{resolution}</span></p>;
}

function ResolveForm({ id, error }: { id: number; error: boolean }) {
  const { t } = useLingui();
  const outcomes = useOutcomeWords();
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="report" value={id} />
      <TextField id={`resolution-${id}`} name="resolution" label={t({ id: "discussion.reports.reason", message: "Why, for the record" })} maxLength={maxReportNote} required errors={error ? [t({ id: "discussion.reports.reasonError", message: "Say why." })] : undefined} />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" name="outcome" value="acted">{outcomes.acted}</Button>
        <Button size="sm" tone="quiet" name="outcome" value="left">{outcomes.left}</Button>
      </div>
    </Form>
  );
}
