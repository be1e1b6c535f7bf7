import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { auditList } from "~/modules/audit/audit-list.server";
import { auditedActions } from "~/modules/audit/contract";
import { auditQuery } from "~/modules/audit/schema.server";
import { useActionWords } from "~/modules/audit/ui/use-action-words";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Select } from "~/ui/select";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";

export const handle = { areas: ["audit"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const query = auditQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "audit.pageTitle", message: "Audit log · Meridian" }));
  return answer(async () => ({ title, query, ...(await auditList(actor, context.locale, query)) }));
}

/** Who did what that others must be able to follow, for administrators. */
export default function AuditLog() {
  const { query, lines, next } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { all } = useActionWords();
  const href = (before: number) => `/administration/audit?${new URLSearchParams({ ...(query.by ? { by: query.by } : {}), ...(query.in ? { in: query.in } : {}), ...(query.action ? { action: query.action } : {}), before: String(before) })}`;
  return (
    <Page header={<PageHeader title={<Trans id="audit.title">Audit log</Trans>} lead={<Trans id="audit.lead">Who closed, locked, moved, merged or split what, what was reported and how it was settled. What private teams write does not stand here.</Trans>} />}>
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <div className="w-64 max-w-full"><Select key={query.action} name="action" label={t({ id: "audit.action", message: "What was done" })} empty={t({ id: "audit.anyAction", message: "Anything" })} defaultValue={query.action ?? ""} options={auditedActions.map((action) => ({ value: action, label: all[action] }))} /></div>
        <div className="w-48 max-w-full"><TextField name="by" label={t({ id: "audit.by", message: "By (name in addresses)" })} defaultValue={query.by ?? ""} /></div>
        <div className="w-48 max-w-full"><TextField name="in" label={t({ id: "audit.in", message: "In the team (address)" })} defaultValue={query.in ?? ""} /></div>
        <Button tone="quiet"><Trans id="audit.show">Show</Trans></Button>
      </Form>
      {lines.length === 0
        ? <EmptyState title={<Trans id="audit.none">Nothing stands here</Trans>} />
        : <ul aria-label={t({ id: "audit.title", message: "Audit log" })} className="divide-y divide-line">{lines.map((line) => <AuditRow key={line.id} line={line} />)}</ul>}
      <Pagination next={next ? href(next) : undefined} />
    </Page>
  );
}

function AuditRow({ line }: { line: ReturnType<typeof useLoaderData<typeof loader>>["lines"][number] }) {
  const format = useFormat();
  const words = useActionWords();
  const { by, team, subject } = line;
  const at = new Date(line.at);
  return (
    <li className="grid gap-x-6 py-2.5 sm:grid-cols-[1fr_auto]">
      <div className="grid min-w-0 gap-1.5">
        <p>{subject.href ? <TextLink to={subject.href}>{words.of(line.action)}</TextLink> : words.of(line.action)}</p>
        <p className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-ink-muted">
          {by ? <TextLink quiet to={`/experts/${by.handle}`}><bdi>{by.name}</bdi></TextLink> : null}
          {team ? <TextLink quiet to={`/teams/${team.slug}`}><bdi>{team.name}</bdi></TextLink> : null}
        </p>
        {line.reason ? <p dir="auto">{line.reason}</p> : null}
      </div>
      <span className="text-sm text-ink-muted tabular-nums"><Time dateTime={at.toISOString()} absolute={format.dateTime(at)} /></span>
    </li>
  );
}
