import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useParams } from "@remix-run/react";
import { maxRequestNote } from "~/modules/teams/contract";
import { nameSuccessor, withdrawSuccessor } from "~/modules/teams/name-successor.server";
import { successorInput, type SuccessorInput } from "~/modules/teams/schema.server";
import { successionView, type SuccessionView } from "~/modules/teams/succession-view.server";
import { AskedSuccessor } from "~/modules/teams/ui/asked-successor";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
import { useTeamWords } from "~/modules/teams/ui/use-team-words";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { view: await answer(() => successionView(actor, params.slug ?? "")) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const back = () => redirect(`/teams/${slug}/settings/lead`, 303);
    if (form.get("intent") === "withdraw") {
      await withdrawSuccessor(actor, slug);
      return back();
    }
    const submission = parseWithZod(form, { schema: successorInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const named = await refusedFields(submission, () => nameSuccessor(actor, slug, submission.value));
    return "refused" in named ? named.refused : back();
  });
}

/** Handing over the lead without a gap: naming who is to lead, who then accepts. */
export default function SettingsLead() {
  const { view } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  if (view.candidates.length === 0) {
    return (
      <EmptyState title={<Trans id="teams.lead.nobody">Nobody else is in the team yet</Trans>} action={<LinkButton tone="primary" to={`/teams/${slug}/invite`}><Trans id="teams.invite.title">Invite people</Trans></LinkButton>}>
        <Trans id="teams.lead.nobodyText">Whoever is to lead must belong to the team. Invite somebody first.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {view.asked ? <AskedSuccessor asked={view.asked} /> : null}
      <Section id="name" title={view.asked ? <Trans id="teams.lead.another">Ask somebody else instead</Trans> : <Trans id="teams.lead.title">Hand over the lead</Trans>}>
        <SuccessorForm key={view.asked?.handle} view={view} />
      </Section>
    </>
  );
}

function SuccessorForm({ view }: { view: SuccessionView }) {
  const { t } = useLingui();
  const words = useTeamWords();
  const { worded } = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<SuccessorInput>({ lastResult: useActionData<typeof action>() ?? null, defaultValue: { thenRole: "member" } });
  const [successor, thenRole, note] = [worded(fields.successor), worded(fields.thenRole), worded(fields.note)];
  const afterwards = [
    ...(["member", "coordinator", "observer", "lead"] as const).map((role) => ({ value: role, label: words.role[role] })),
    { value: "none", label: t({ id: "teams.lead.leave", message: "Not in the team any more" }) },
  ];
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary fields={[successor, thenRole, note]} />
      <p className="text-ink-muted">
        {view.leads
          ? <Trans id="teams.lead.text">They are asked and accept or decline. Until they accept you lead as before, so the team is never without a lead.</Trans>
          : <Trans id="teams.lead.textAdministrator">Nobody leads this team. Whom you name is asked and accepts or declines.</Trans>}
      </p>
      <Select {...successor} label={t({ id: "teams.lead.successor", message: "Who is to lead" })} empty={t({ id: "teams.lead.choose", message: "Choose a member" })}
        options={view.candidates.map(({ id, name, role }) => ({ value: String(id), label: role === "member" ? name : `${name} (${words.role[role]})` }))} />
      {view.leads ? <Select {...thenRole} label={t({ id: "teams.lead.then", message: "What you are afterwards" })} options={afterwards} /> : null}
      <TextArea {...note} rows={3} optional maxLength={maxRequestNote} label={t({ id: "teams.invite.note", message: "A word to them" })} />
      <div><Button pending={pending}><Trans id="teams.lead.submit">Ask them to lead</Trans></Button></div>
    </Form>
  );
}
