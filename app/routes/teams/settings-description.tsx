import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useParams, useSearchParams } from "@remix-run/react";
import { accessSettings, descriptionView } from "~/modules/teams/team-settings-view.server";
import { describeTeam } from "~/modules/teams/describe-team.server";
import { descriptionInput, type DescriptionInput } from "~/modules/teams/schema.server";
import { FieldFields } from "~/modules/teams/ui/field-fields";
import { SavedNotice } from "~/modules/teams/ui/saved-notice";
import { SpaceParts } from "~/modules/teams/ui/space-parts";
import { UnitField } from "~/modules/teams/ui/unit-field";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
import { wordFields, WordsFields } from "~/modules/teams/ui/words-fields";
import { chosenIn } from "~/modules/teams/ui/chosen-terms";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  return answer(async () => {
    const { abilities } = await accessSettings(actor, slug);
    // An administrator comes here from the team's page and finds what is theirs to decide.
    if (!abilities.manage) throw redirect(`/teams/${slug}/settings/access`);
    return { view: await descriptionView(actor, slug, context.locale) };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const submission = parseWithZod(await formIn(request), { schema: descriptionInput });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    const described = await refusedFields(submission, () => describeTeam(actor, slug, submission.value));
    return "refused" in described ? described.refused : redirect(`/teams/${slug}/settings?saved`, 303);
  });
}

/** What the team is called and for in six languages, its field and its unit. */
export default function SettingsDescription() {
  const { view } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const { worded } = useErrorTexts();
  const saved = useSearchParams()[0].has("saved");
  const pending = useNavigation().formMethod === "POST";
  const { language, texts, leadUnit, termIds } = view;
  const [form, fields] = useForm<DescriptionInput>({ lastResult: useActionData<typeof action>() ?? null, defaultValue: { language, texts, leadUnit, terms: termIds } });
  const checked = [...wordFields(fields.texts), fields.leadUnit, fields.terms].map((field) => worded(field));
  return (
    <>
      <SavedNotice shown={saved} />
      <Form method="post" {...getFormProps(form)} className="grid gap-7">
        <ErrorSummary fields={checked} />
        <WordsFields language={fields.language} texts={fields.texts} />
        <UnitField field={worded(fields.leadUnit)} units={view.units} />
        <FieldFields field={worded(fields.terms)} chosen={chosenIn(fields.terms.initialValue)} terms={view.terms} />
        <div><Button pending={pending}><Trans id="teams.settings.save">Save</Trans></Button></div>
      </Form>
      <SpaceParts slug={slug} />
    </>
  );
}
