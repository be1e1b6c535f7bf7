import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { teamKinds } from "~/modules/teams/contract";
import { foundTeam } from "~/modules/teams/found-team.server";
import { foundingView } from "~/modules/teams/founding-view.server";
import { foundingInput, foundingQuery, type FoundingInput } from "~/modules/teams/schema.server";
import { AddressField, VisibilityField } from "~/modules/teams/ui/access-fields";
import { chosenIn } from "~/modules/teams/ui/chosen-terms";
import { FieldFields } from "~/modules/teams/ui/field-fields";
import { UnitField } from "~/modules/teams/ui/unit-field";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
import { useTeamWords } from "~/modules/teams/ui/use-team-words";
import { wordFields, WordsFields } from "~/modules/teams/ui/words-fields";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { RadioGroup } from "~/ui/radio-group";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { locale } = context;
  const { inside } = foundingQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(locale)._(msg({ id: "teams.found.pageTitle", message: "Set up a team · Meridian" }));
  return { title, locale, view: await answer(() => foundingView(actor, inside, locale)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: foundingInput });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    const founded = await refusedFields(submission, () => foundTeam(actor, submission.value));
    return "refused" in founded ? founded.refused : redirect(`/teams/${founded.done.slug}`, 303);
  });
}

/** The page on which a team is set up: by an administrator, or inside a team by those who lead and coordinate it. */
export default function FoundTeam() {
  const { view, locale } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const { inside, terms, units } = view;
  const [form, fields] = useForm<FoundingInput>({
    lastResult: useActionData<typeof action>() ?? null,
    defaultValue: { language: locale, visibility: inside ? inside.visibility : "open", kind: "global_technical", terms: inside?.termIds ?? [], leadUnit: inside?.leadUnit ?? "" },
  });
  const checked = [...wordFields(fields.texts), fields.kind, fields.visibility, fields.address, fields.leadUnit, fields.terms].map((field) => worded(field));
  const chosen = chosenIn(fields.terms.initialValue);
  const name = inside?.name;
  return (
    <Page header={(
      <PageHeader
        title={inside ? <Trans id="teams.found.insideTitle">Set up a working group in {name}</Trans> : <Trans id="teams.found.title">Set up a team</Trans>}
        above={<Breadcrumbs items={[{ to: "/teams", label: <Trans id="teams.directory.title">Teams</Trans> }, ...(inside ? [{ to: `/teams/${inside.slug}`, label: inside.name }] : [])]} />}
        lead={<Trans id="teams.found.lead">You lead it until you hand it over. All of this can be changed later.</Trans>}
      />
    )}>
      <Form method="post" {...getFormProps(form)} className="grid gap-7">
        <ErrorSummary fields={checked} />
        <input type="hidden" name="inside" value={inside?.slug ?? ""} />
        <WordsFields language={fields.language} texts={fields.texts} />
        {inside ? null : <KindField field={worded(fields.kind)} />}
        <VisibilityField field={worded(fields.visibility)} inside={inside !== null} />
        <AddressField optional field={worded(fields.address)} hint={t({ id: "teams.found.addressHint", message: "As it is to stand in links: small Latin letters, digits and hyphens. Left empty, it is made from the name." })} />
        <UnitField field={worded(fields.leadUnit)} units={units} />
        <FieldFields field={worded(fields.terms)} chosen={chosen} terms={terms} />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending}>{inside ? <Trans id="teams.found.submitGroup">Set up the working group</Trans> : <Trans id="teams.found.submit">Set up the team</Trans>}</Button>
          <LinkButton to={inside ? `/teams/${inside.slug}` : "/teams"}><Trans id="teams.ask.cancel">Not now</Trans></LinkButton>
        </div>
      </Form>
    </Page>
  );
}

function KindField({ field }: { field: ReturnType<ReturnType<typeof useErrorTexts>["worded"]> }) {
  const { t } = useLingui();
  const words = useTeamWords();
  const kinds = teamKinds.filter((kind) => kind !== "working_group");
  return (
    <RadioGroup
      {...{ id: field.id, name: field.name, errors: field.errors, defaultValue: field.defaultValue }}
      label={t({ id: "teams.found.kind", message: "What sort of team it is" })}
      options={kinds.map((value) => ({ value, label: words.kind[value] }))}
    />
  );
}
