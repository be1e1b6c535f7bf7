import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { comparedAtMost } from "~/modules/experts/contract";
import { keptNameMaxLength } from "~/modules/experts/kept/contract";
import { changeList, peopleListView } from "~/modules/experts/kept/people-lists.server";
import { listIdSchema, listStepSchema } from "~/modules/experts/kept/schema.server";
import { teamsOf } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { PersonLine } from "~/ui/person-line";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.list.name ?? ""} · Meridian` }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const list = await peopleListView(actor, listIdSchema.parse(params.id), context.locale);
    const teams = list.abilities.change ? await teamsOf(actor, context.locale) : [];
    return { list, teams: teams.map(({ slug, name }) => ({ value: slug, label: name })) };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = listIdSchema.parse(params.id);
  const submission = parseWithZod(await formIn(request), { schema: listStepSchema });
  return answer(async () => {
    await peopleListView(actor, id, context.locale);
    if (submission.status !== "success") return data({ refused: true }, { status: 422 });
    try {
      await changeList(actor, id, submission.value);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ refused: true }, { status: 422 });
    }
    return redirect(submission.value.intent === "delete" ? "/experts/kept" : `/experts/lists/${id}`, { status: 303 });
  });
}

/** One list of people, for its owner and whom it is shared with. */
export default function PeopleList() {
  const { list, teams } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const { name, owner, team, people, abilities } = list;
  const shared = team?.name;
  const compared = people.slice(0, comparedAtMost).map(({ handle: one }) => `people=${one}`).join("&");
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: "/experts/kept", label: <Trans id="experts.kept.title">Kept searches and lists</Trans> }]} />}
      title={<bdi>{name}</bdi>}
      lead={shared ? <Trans id="experts.list.shared">Kept by <bdi>{owner}</bdi> for the team <bdi>{shared}</bdi></Trans> : <Trans id="experts.list.private">Only you see this list.</Trans>}
      actions={people.length > 1 ? <LinkButton to={`/experts/compare?${compared}`}><Trans id="experts.compare.title">Compare people</Trans></LinkButton> : null}
    />}>
      {returned ? <Notice tone="critical"><Trans id="experts.list.refused">This could not be done: the name is too long, or the person or team is not there.</Trans></Notice> : null}
      {people.length === 0 ? <EmptyState title={<Trans id="experts.list.empty">Nobody is on this list yet</Trans>}><Trans id="experts.list.emptyLead">Open somebody’s page and keep them on it.</Trans></EmptyState> : null}
      <ul className="divide-y divide-line">
        {people.map(({ handle: one, name: who, photo, title, city, note }) => (
          <li key={one} className="grid gap-1 py-2">
            <PersonLine name={who} photo={photo} to={`/experts/${one}`} detail={<bdi>{[title, city].filter(Boolean).join(" · ")}</bdi>} />
            {note ? <p className="text-sm" dir="auto">{note}</p> : null}
            {abilities.change ? (
              <Form method="post"><input type="hidden" name="person" value={one} /><Button tone="plain" size="sm" name="intent" value="take-off"><Trans id="experts.list.takeOff">Take off<span className="visually-hidden"> {who}</span></Trans></Button></Form>
            ) : null}
          </li>
        ))}
      </ul>
      {abilities.change ? (
        <Section id="describe" title={<Trans id="experts.list.describe">Name and sharing</Trans>}>
          <Form method="post" className="grid max-w-form gap-4">
            <TextField name="name" required dir="auto" maxLength={keptNameMaxLength} defaultValue={name} label={t({ id: "experts.kept.name", message: "Name" })} />
            <Select name="team" defaultValue={team?.slug ?? ""} label={t({ id: "experts.list.team", message: "Share with a team" })} hint={t({ id: "experts.list.teamHint", message: "All its members see the list, you change it." })} options={teams} empty={t({ id: "experts.list.nobody", message: "With nobody" })} />
            <div className="flex flex-wrap gap-3">
              <Button tone="quiet" name="intent" value="describe"><Trans id="experts.edit.save">Save</Trans></Button>
              <Button tone="danger" name="intent" value="delete" formNoValidate><Trans id="experts.list.delete">Delete the list</Trans></Button>
            </div>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
