import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { archiveTeam, reopenTeam } from "~/modules/teams/archive-team.server";
import { governTeam } from "~/modules/teams/govern-team.server";
import { governanceInput, type GovernanceInput } from "~/modules/teams/schema.server";
import { settingsFrame, type SettingsFrame } from "~/modules/teams/team-settings-view.server";
import { AddressField, VisibilityField } from "~/modules/teams/ui/access-fields";
import { ArchiveSection } from "~/modules/teams/ui/archive-section";
import { SavedNotice } from "~/modules/teams/ui/saved-notice";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
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
  return { team: await answer(() => settingsFrame(actor, params.slug ?? "", context.locale)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const intent = form.get("intent");
    if (intent === "archive" || intent === "reopen") {
      await (intent === "archive" ? archiveTeam : reopenTeam)(actor, slug);
      return redirect(`/teams/${slug}/settings/access`, 303);
    }
    const submission = parseWithZod(form, { schema: governanceInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const governed = await refusedFields(submission, () => governTeam(actor, slug, submission.value));
    return "refused" in governed ? governed.refused : redirect(`/teams/${governed.done.slug}/settings/access?saved`, 303);
  });
}

/** Who may see and join the team, where it stands, and its end. */
export default function SettingsAccess() {
  const { team } = useLoaderData<typeof loader>();
  const saved = useSearchParams()[0].has("saved");
  return (
    <>
      <SavedNotice shown={saved} />
      {team.abilities.govern ? <GovernanceForm key={`${team.slug} ${team.visibility}`} team={team} /> : null}
      <ArchiveSection team={team} />
    </>
  );
}

function GovernanceForm({ team }: { team: SettingsFrame }) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const pending = useNavigation().formData?.has("visibility") ?? false;
  const [form, fields] = useForm<GovernanceInput>({ lastResult: useActionData<typeof action>() ?? null, defaultValue: { visibility: team.visibility, address: team.slug } });
  const [visibility, address] = [worded(fields.visibility), worded(fields.address)];
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <ErrorSummary fields={[visibility, address]} />
      <VisibilityField field={visibility} inside={team.kind === "working_group"} />
      <AddressField field={address} hint={t({ id: "teams.address.hint", message: "The last part of the team’s links. Links to earlier addresses go on working." })} />
      <div><Button pending={pending}><Trans id="teams.settings.save">Save</Trans></Button></div>
    </Form>
  );
}
