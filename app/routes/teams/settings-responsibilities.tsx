import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { teamDuties } from "~/modules/teams/contract";
import { addResponsibility, removeResponsibility, responsibilitiesView, type Responsibility } from "~/modules/teams/responsibilities.server";
import { removedResponsibility, responsibilityInput, type ResponsibilityInput } from "~/modules/teams/schema.server";
import { useDutyWords } from "~/modules/teams/ui/use-duty-words";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { VisuallyHidden } from "~/ui/visually-hidden";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { view: await answer(() => responsibilitiesView(actor, params.slug ?? "", context.locale)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const back = () => redirect(`/teams/${slug}/settings/responsibilities`, 303);
    const removed = removedResponsibility.safeParse(Object.fromEntries(form));
    if (removed.success) {
      const gone = await removeResponsibility(actor, slug, removed.data.remove);
      return gone ? redirect(`/teams/${slug}/settings/responsibilities?${goneAddress(gone)}`, 303) : back();
    }
    const submission = parseWithZod(form, { schema: responsibilityInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const added = await refusedFields(submission, () => addResponsibility(actor, slug, submission.value));
    return "refused" in added ? added.refused : back();
  });
}

/** What was taken away, for the form that undoes it. */
const goneAddress = ({ person, duty, officeId }: ResponsibilityInput) => new URLSearchParams({ person: String(person), duty, ...(officeId ? { officeId: String(officeId) } : {}) });

/** Which specialists support which subregions, in the field and for employers and workers. */
export default function SettingsResponsibilities() {
  const { view } = useLoaderData<typeof loader>();
  const gone = useSearchParams()[0];
  return (
    <>
      {gone.has("person") ? <GoneNotice gone={gone} /> : null}
      <Section id="now" title={<Trans id="teams.duties.now">Who supports what</Trans>}>
        {view.responsibilities.length === 0
          ? <p className="text-ink-muted"><Trans id="teams.duties.none">Nobody is named yet. Colleagues in the field look here for the specialist of their subregion.</Trans></p>
          : <ul className="divide-y divide-line">{view.responsibilities.map((one) => <Line key={one.id} one={one} />)}</ul>}
      </Section>
      <Section id="add" title={<Trans id="teams.duties.add">Name somebody</Trans>}>
        <AddForm key={view.responsibilities.length} />
      </Section>
    </>
  );
}

/** Says that a responsibility is gone, with the way back: the form that names it again. */
function GoneNotice({ gone }: { gone: URLSearchParams }) {
  const undo = (
    <Form method="post">
      {["person", "duty", "officeId"].map((name) => <input key={name} type="hidden" name={name} value={gone.get(name) ?? ""} />)}
      <Button size="sm" tone="quiet"><Trans id="teams.undo">Undo</Trans></Button>
    </Form>
  );
  return <Notice tone="positive" title={<Trans id="teams.duties.removed">Responsibility taken away</Trans>} action={undo} />;
}

function Line({ one }: { one: Responsibility }) {
  const words = useDutyWords();
  const { name, duty, area } = one;
  return (
    <li className="flex items-center justify-between gap-4 py-2.5">
      <div className="min-w-0">
        <bdi className="font-medium">{name}</bdi>
        <p className="text-sm text-ink-muted">{words.one[duty]} · {area ?? words.everywhere}</p>
      </div>
      <Form method="post">
        <Button size="sm" tone="quiet" name="remove" value={one.id}><span aria-hidden="true"><Trans id="teams.duties.remove">Remove</Trans></span><VisuallyHidden><Trans id="teams.duties.removeNamed">Take this responsibility from {name}</Trans></VisuallyHidden></Button>
      </Form>
    </li>
  );
}

function AddForm() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const words = useDutyWords();
  const { worded } = useErrorTexts();
  const pending = useNavigation().formData?.has("person") ?? false;
  const [form, fields] = useForm<ResponsibilityInput>({ lastResult: useActionData<typeof action>() ?? null });
  const [person, duty, office] = [worded(fields.person), worded(fields.duty), worded(fields.officeId)];
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary fields={[person, duty, office]} />
      <Select {...person} label={t({ id: "teams.duties.person", message: "Who" })} empty={t({ id: "teams.lead.choose", message: "Choose a member" })} options={view.people.map(({ id, name }) => ({ value: String(id), label: name }))} />
      <Select {...duty} label={t({ id: "teams.duties.duty", message: "As" })} options={teamDuties.map((value) => ({ value, label: words.one[value] }))} />
      <Select {...office} label={t({ id: "teams.duties.area", message: "For the countries of" })} empty={words.everywhere} options={view.areas.map(({ id, city, name }) => ({ value: String(id), label: `${city}: ${name}` }))} />
      <div><Button pending={pending}><Trans id="teams.duties.submit">Add</Trans></Button></div>
    </Form>
  );
}
