import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginInduction } from "~/modules/induction/begin-induction.server";
import { checklistList } from "~/modules/induction/checklist-list.server";
import { createChecklist } from "~/modules/induction/create-checklist.server";
import { newcomersView } from "~/modules/induction/newcomers-view.server";
import { beginSchema, newChecklistSchema } from "~/modules/induction/schema.server";
import { ForWhom } from "~/modules/induction/ui/for-whom";
import { NewChecklistForm } from "~/modules/induction/ui/new-checklist-form";
import { WhoForm } from "~/modules/induction/ui/who-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Time } from "~/ui/time";

export const handle = { areas: ["induction", "experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "induction.newcomers.pageTitle", message: "Newcomers · Meridian" }));
  return answer(async () => {
    const newcomers = await newcomersView(actor, context.locale);
    return { title, newcomers, locale: context.locale, ...(await checklistList(actor, context.locale)) };
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    await newcomersView(actor, context.locale);
    const form = await formIn(request);
    if (form.get("intent") === "new-checklist") {
      const submission = parseWithZod(form, { schema: newChecklistSchema });
      if (submission.status !== "success") return data({ form: "checklist", result: submission.reply() }, { status: 422 });
      const { id } = await createChecklist(actor, submission.value);
      return redirect(`/induction/checklists/${id}?in=${submission.value.language}`, 303);
    }
    const submission = parseWithZod(form, { schema: beginSchema });
    if (submission.status !== "success") return data({ form: "begin", result: submission.reply() }, { status: 422 });
    try {
      const { handle: begun } = await beginInduction(actor, submission.value);
      return redirect(`/induction/newcomers/${begun}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.field !== "who") throw error;
      return data({ form: "begin", result: submission.reply({ fieldErrors: { who: [error.message] } }) }, { status: 422 });
    }
  });
}

/** Newcomers whose buddy one may name, and the checklists one may write. */
export default function Newcomers() {
  const { newcomers, checklists, scopes, locale } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (form: string) => (answered && "form" in answered && answered.form === form ? answered.result : undefined);
  const format = useFormat();
  const { t } = useLingui();
  const writes = scopes.forAll || scopes.teams.length > 0;
  return (
    <Page header={<PageHeader title={<Trans id="induction.newcomers">Newcomers</Trans>} lead={<Trans id="induction.newcomersLead">Who is in their first weeks, and who accompanies them. What they have done is theirs and their buddy’s to see.</Trans>} />}>
      {newcomers.length === 0 ? (
        <EmptyState title={<Trans id="induction.newcomersNone">Nobody is in their first weeks</Trans>}><Trans id="induction.newcomersNoneText">Whoever is invited appears here by themselves; for a colleague who moves to new work you can begin it below.</Trans></EmptyState>
      ) : (
        <List label={t({ id: "induction.newcomers", message: "Newcomers" })}>
          {newcomers.map(({ handle: address, name, photo, title, city, startedAt, buddyName }) => {
            const since = <Time dateTime={startedAt} absolute={format.date(startedAt)} />;
            return (
              <ListRow
                key={address}
                to={`/induction/newcomers/${address}`}
                leading={<Avatar name={name} photo={photo} />}
                title={<bdi>{name}</bdi>}
                trailing={buddyName ? null : <Badge tone="caution"><Trans id="induction.withoutBuddy">no buddy yet</Trans></Badge>}
              >
                <span className="block"><bdi>{title}</bdi>{title && city ? " · " : null}<bdi>{city}</bdi></span>
                <span className="block"><Trans id="induction.since">Since {since}</Trans>{buddyName ? <> · <Trans id="induction.buddyIs">Buddy: <bdi>{buddyName}</bdi></Trans></> : null}</span>
              </ListRow>
            );
          })}
        </List>
      )}
      <Disclosure open={resultOf("begin") !== undefined} summary={<Trans id="induction.beginFor">Begin it for somebody who is here already</Trans>}>
        <WhoForm
          id="begin" intent="begin" lastResult={resultOf("begin")}
          label={t({ id: "induction.who", message: "Who" })}
          hint={t({ id: "induction.whoNamed", message: "Name, e-mail address, or address of the profile" })}
          button={<Trans id="induction.begin">Begin their first weeks</Trans>}
        />
      </Disclosure>
      {writes ? (
        <Section id="checklists" title={<Trans id="induction.checklists">Checklists</Trans>}>
          <List label={t({ id: "induction.checklists", message: "Checklists" })}>
            {checklists.map(({ id, title, team, steps, functions, regions }) => (
              <ListRow key={id} to={`/induction/checklists/${id}`} title={title?.text ?? String(id)} titleLang={title?.language}>
                <ForWhom teamName={team?.name ?? null} functions={functions} regions={regions} /> · <Plural id="induction.checklist.steps" value={steps} one="# step" other="# steps" />
              </ListRow>
            ))}
          </List>
          <Disclosure open={checklists.length === 0 || resultOf("checklist") !== undefined} summary={<Trans id="induction.checklist.another">Begin a checklist</Trans>}>
            <NewChecklistForm scopes={scopes} locale={locale} lastResult={resultOf("checklist")} />
          </Disclosure>
        </Section>
      ) : null}
    </Page>
  );
}
