import { parseWithZod } from "@conform-to/zod/v4";
import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { keptNameMaxLength } from "~/modules/experts/kept/contract";
import { makeList, peopleLists } from "~/modules/experts/kept/people-lists.server";
import { forgetSearch, keepSearch, savedSearches, setNotifying } from "~/modules/experts/kept/saved-searches.server";
import { keptStepSchema } from "~/modules/experts/kept/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [searches, lists] = await Promise.all([savedSearches(actor), peopleLists(actor, context.locale)]);
  return { title: i18nFor(context.locale)._(msg({ id: "experts.kept.pageTitle", message: "Kept searches and lists · Meridian" })), searches, lists };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: keptStepSchema });
  const typed = String(submission.payload.name ?? "");
  if (submission.status !== "success") return data({ typed }, { status: 422 });
  const step = submission.value;
  return answer(async () => {
    try {
      if (step.intent === "make-list") return redirect(`/experts/lists/${(await makeList(actor, step)).id}`, { status: 303 });
      if (step.intent === "keep-search") await keepSearch(actor, step);
      else if (step.intent === "notify") await setNotifying(actor, step.id, step.on === "on");
      else await forgetSearch(actor, step.id);
      return redirect("/experts/kept", { status: 303 });
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ typed }, { status: 422 });
    }
  });
}

/** The searches one keeps, and the lists of people one keeps or that are shared with one's teams. */
export default function Kept() {
  const { searches, lists } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const counted = (count: number) => t({ id: "experts.count", message: plural(count, { one: "# person", other: "# people" }) });
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: "/experts", label: <Trans id="experts.title">Experts</Trans> }]} />} title={<Trans id="experts.kept.title">Kept searches and lists</Trans>} />}>
      {returned ? <Notice tone="critical"><Trans id="experts.kept.refused">This was not kept. Give a short name; there are at most 30 searches and 50 lists.</Trans></Notice> : null}
      <Section id="searches" title={<Trans id="experts.kept.searches">Searches</Trans>}>
        {searches.length === 0 ? <p className="text-ink-muted"><Trans id="experts.kept.noSearches">None yet. Search in the <TextLink to="/experts">directory</TextLink>, then keep the search.</Trans></p> : null}
        <ul className="divide-y divide-line">
          {searches.map(({ id, name, query, notifies }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <TextLink to={`/experts?${query}`}><bdi>{name}</bdi></TextLink>
              <span className="text-sm text-ink-muted">{notifies ? <Trans id="experts.kept.tells">tells of new people by letter</Trans> : <Trans id="experts.kept.silent">tells nothing</Trans>}</span>
              <Form method="post" className="ms-auto flex gap-2">
                <input type="hidden" name="id" value={id} />
                {notifies ? null : <input type="hidden" name="on" value="on" />}
                <Button tone="plain" size="sm" name="intent" value="notify">{notifies ? <Trans id="experts.kept.stop">Stop letters<span className="visually-hidden">: {name}</span></Trans> : <Trans id="experts.kept.start">Send letters<span className="visually-hidden">: {name}</span></Trans>}</Button>
                <Button tone="plain" size="sm" name="intent" value="forget-search"><Trans id="experts.kept.forget">Forget<span className="visually-hidden"> {name}</span></Trans></Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="lists" title={<Trans id="experts.kept.lists">Lists of people</Trans>}>
        <ul className="divide-y divide-line">
          {lists.map(({ id, name, mine, owner, team, people }) => (
            <li key={id} className="py-2">
              <TextLink to={`/experts/lists/${id}`}><bdi>{name}</bdi></TextLink>
              <span className="ms-2 text-sm text-ink-muted">{[counted(people), ...(mine ? [] : [owner]), ...(team ? [team] : [])].map((part, place) => <span key={part}>{place > 0 ? " · " : ""}<bdi>{part}</bdi></span>)}</span>
            </li>
          ))}
        </ul>
        <Form method="post" className="flex max-w-form flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-48"><TextField id="list-name" name="name" required dir="auto" maxLength={keptNameMaxLength} defaultValue={returned?.typed} label={t({ id: "experts.kept.newList", message: "Name of a new list" })} /></div>
          <Button tone="quiet" name="intent" value="make-list"><Trans id="experts.kept.makeList">Begin a list</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
