import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { taxonomyList } from "~/modules/directory/taxonomy-view.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["directory"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "directory.taxonomy.pageTitle", message: "Fields of expertise · Meridian" }));
  return answer(async () => ({ title, terms: await taxonomyList(actor, context.locale) }));
}

const indents: Record<number, string> = { 1: "font-semibold", 2: "ps-6", 3: "ps-12" };

/** The taxonomy, every term leading to its page. */
export default function Taxonomy() {
  const { terms } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const known = (people: number) => t({ id: "directory.taxonomy.people", message: plural(people, { one: "# person", other: "# people" }) });
  return (
    <Page header={<PageHeader title={<Trans id="directory.taxonomy.title">Fields of expertise</Trans>} lead={<Trans id="directory.taxonomy.lead">What people, teams, threads and requests are about. A term has a label in six languages and synonyms; two that mean the same are merged, and nothing is lost by it.</Trans>} meta={<Trans id="directory.taxonomy.counted">The number beside a term says how many people name it, or a narrower term, in their profile.</Trans>} />}>
      <ul className="divide-y divide-line">
        {terms.map(({ id, level, label, synonyms, people }) => (
          <li key={id} className={`py-1.5 ${indents[level] ?? ""}`}>
            <TextLink quiet to={`/administration/taxonomy/${id}`}><span className="tabular-nums text-ink-muted">{id}</span> {label}</TextLink>
            <span className="block text-sm font-normal text-ink-muted sm:ms-2 sm:inline">{[known(people), ...synonyms.slice(0, 4)].map((part, place) => <span key={part}>{place > 0 ? " · " : ""}<bdi>{part}</bdi></span>)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
