import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { areaReference } from "~/modules/api/reference-view.server";
import { FieldList } from "~/modules/api/ui/field-list";
import { OperationSection } from "~/modules/api/ui/operation-section";
import { useAreaNames } from "~/modules/api/ui/use-area-names";
import { operations } from "~/modules/operations.server";
import { notFound } from "~/platform/errors";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["api"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Open to visitors too, like the guide. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const area = params.area ?? "";
    const reference = areaReference(operations, area) ?? notFound("area");
    return { title: i18nFor(context.locale)._(msg({ id: "api.reference.pageTitle", message: "API reference · Meridian" })), area, ...reference };
  });
}

export default function Reference() {
  const { area, operations: details, objects } = useLoaderData<typeof loader>();
  const nameOf = useAreaNames();
  const { t } = useLingui();
  const above = <Breadcrumbs items={[{ to: "/api", label: t({ id: "api.title", message: "API" }) }]} />;
  return (
    <Page width="wide" header={<PageHeader above={above} title={nameOf(area)} />}>
      {details.map((operation) => <OperationSection key={operation.id} operation={operation} />)}
      {objects.map(({ name, html, fields }) => (
        <Section key={name} id={`object-${name}`} title={<bdi dir="ltr" className="font-mono text-base">{name}</bdi>}>
          {html ? <Prose html={html} lang="en" /> : null}
          <FieldList label={name} fields={fields} />
        </Section>
      ))}
    </Page>
  );
}
