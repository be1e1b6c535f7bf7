import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { directoryQuery, type DirectoryQuery } from "~/modules/teams/schema.server";
import { teamDirectoryList } from "~/modules/teams/team-directory-list.server";
import { mayFoundTeam } from "~/modules/teams/policy";
import { maxFindText } from "~/modules/teams/contract";
import { DirectoryBranches } from "~/modules/teams/ui/directory-branches";
import { directoryHref, DirectoryFilters } from "~/modules/teams/ui/directory-filters";
import { useTeamWords } from "~/modules/teams/ui/use-team-words";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = directoryQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "teams.directory.pageTitle", message: "Teams · Meridian" }));
  return { title, mayFound: mayFoundTeam(actor.organisationRole), query, list: await teamDirectoryList(actor, query, context.locale) };
}

export default function TeamDirectory() {
  const { mayFound, query, list } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const words = useTeamWords();
  const returnTo = directoryHref(query);
  const searched = query.q;
  const { found } = list;
  const lead = <Trans id="teams.directory.lead">Specialists who do similar work in different places. Join the teams of your field; you can leave at any time.</Trans>;
  const foundATeam = mayFound ? <LinkButton icon="add" to="/teams/new"><Trans id="teams.found.title">Set up a team</Trans></LinkButton> : null;
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="teams.directory.title">Teams</Trans>} lead={lead} actions={foundATeam} />}>
      <div className="grid gap-4">
        <Form method="get" role="search" className="max-w-read">
          {query.show === "all" ? null : <input type="hidden" name="show" value={query.show} />}
          <SearchField
            large
            id="find-team"
            label={t({ id: "teams.directory.find", message: "Find a team by name or purpose, in any language" })}
            placeholder={t({ id: "teams.directory.findPlaceholder", message: "Name or purpose, in any language" })}
            defaultValue={searched}
            maxLength={maxFindText}
            key={searched}
          />
        </Form>
        <DirectoryFilters query={query} counts={list.counts} />
      </div>
      {searched ? (
        <p role="status" className="text-sm text-ink-muted">
          <Plural id="teams.directory.found" value={found} one={`# team for “${searched}”`} other={`# teams for “${searched}”`} />
        </p>
      ) : null}
      {found === 0 ? <NothingFound query={query} /> : null}
      {list.groups.map(({ kind, branches }) =>
        branches.length === 0 ? null : kind === null ? (
          <DirectoryBranches key="flat" branches={branches} returnTo={returnTo} withParent />
        ) : (
          <Section key={kind} id={kind} title={words.kinds[kind]}>
            <DirectoryBranches branches={branches} returnTo={returnTo} />
          </Section>
        ),
      )}
    </Page>
  );
}

function NothingFound({ query }: { query: DirectoryQuery }) {
  if (query.q === "" && query.show === "mine") {
    return (
      <EmptyState
        title={<Trans id="teams.directory.noneMine">You are in no team yet</Trans>}
        action={<LinkButton to="/teams"><Trans id="teams.directory.seeAll">See all teams</Trans></LinkButton>}
      >
        <Trans id="teams.directory.noneMineText">The teams you join are listed here and at the side of every page.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans id="teams.directory.noneFound">No team fits</Trans>}
      action={<LinkButton to="/teams"><Trans id="teams.directory.seeAll">See all teams</Trans></LinkButton>}
    >
      <Trans id="teams.directory.noneFoundText">Try fewer or other words; names and purposes are searched in all six languages.</Trans>
    </EmptyState>
  );
}
