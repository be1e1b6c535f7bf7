import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guideView } from "~/modules/api/reference-view.server";
import { CodeBlock } from "~/modules/api/ui/code-block";
import { OperationList } from "~/modules/api/ui/operation-list";
import { ProblemList } from "~/modules/api/ui/problem-list";
import { Rules } from "~/modules/api/ui/rules";
import { operations } from "~/modules/operations.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["api"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Open to visitors too: it tells how to ask, and nothing that is asked for. */
export async function loader({ context }: LoaderFunctionArgs) {
  const title = i18nFor(context.locale)._(msg({ id: "api.pageTitle", message: "API · Meridian" }));
  return { title, ...guideView(operations) };
}

export default function Guide() {
  const { areas, problems, limit, example, documentHref } = useLoaderData<typeof loader>();
  const lead = <Trans id="api.lead">Programs can do here what you can do, with the rights you have. They send and get JSON; documents are Markdown or HTML.</Trans>;
  return (
    <Page width="read" header={<PageHeader title={<Trans id="api.title">API</Trans>} lead={lead} />}>
      <Section id="begin" title={<Trans id="api.begin">Begin</Trans>}>
        <p><Trans id="api.begin.token">Make a token under <TextLink to="/account/tokens">Access for programs</TextLink>, put it into a variable and see whom you speak for:</Trans></p>
        <CodeBlock>{example}</CodeBlock>
        <p><Trans id="api.begin.document">Generators of clients read the <a href={documentHref} className="text-accent underline underline-offset-3">OpenAPI 3.1 document</a>.</Trans></p>
      </Section>
      <Section id="operations" title={<Trans id="api.operations">Operations</Trans>}>
        <p className="text-sm text-ink-muted"><Trans id="api.english">What is said about single operations is in English, like the names in the protocol.</Trans></p>
        {areas.map(({ area, operations: lines }) => <OperationList key={area} area={area} operations={lines} />)}
      </Section>
      <Section id="rules" title={<Trans id="api.rules">What holds for all</Trans>}><Rules {...limit} /></Section>
      <Section id="problems" title={<Trans id="api.problems">Refusals</Trans>}>
        <p><Trans id="api.problems.lead">A refusal is a problem document by RFC 9457. Its <code>code</code> is one of these, and <code>errors</code> names each part of the request that is wrong.</Trans></p>
        <ProblemList problems={problems} />
      </Section>
    </Page>
  );
}
