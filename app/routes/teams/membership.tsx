import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { changeMembership } from "~/modules/teams/change-membership.server";
import { maxRequestNote } from "~/modules/teams/contract";
import { membershipInput } from "~/modules/teams/schema.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { teamSpaceView } from "~/modules/teams/team-space-view.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { safeReturnTo } from "~/platform/http/return-to";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { fieldProps } from "~/ui/field-props";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextArea } from "~/ui/text-area";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The page from which one asks to be let in; whoever cannot ask, or need not, is led to the team. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const team = await answer(() => teamSpaceView(actor, params.slug ?? "", context.locale));
  leadToPresentAddress(request, params.slug, team.slug);
  if (!team.abilities.requestToJoin || team.requestedAt) throw redirect(`/teams/${team.slug}`);
  const { slug, name, purpose } = team;
  const title = i18nFor(context.locale)._(msg({ id: "teams.ask.pageTitle", message: `Ask to join ${name} · Meridian` }));
  return { title, slug, name, purpose };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const submission = parseWithZod(await formIn(request), { schema: membershipInput });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  const { returnTo } = submission.value;
  const back = returnTo ? safeReturnTo(returnTo) : `/teams/${slug}`;
  try {
    const { stillSeen, changeId } = await changeMembership(actor, slug, submission.value);
    if (changeId) return redirect(`/teams/${slug}/people?removed=${changeId}`, 303);
    return redirect(stillSeen ? back : "/teams", 303);
  } catch (error) {
    // Either an offer no longer stands, or a team would be left without a lead. The space says so in words.
    if (error instanceof DomainError && error.code === "conflict") {
      const problem = /^accept-/.test(submission.value.intent) ? "no-longer" : "last-lead";
      return redirect(`/teams/${slug}/people?problem=${problem}`, 303);
    }
    return answer(() => Promise.reject(error));
  }
}

export default function AskToJoin() {
  const { slug, name, purpose } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const pending = useNavigation().formAction === `/teams/${slug}/membership`;
  const [form, fields] = useForm<{ note: string }>({ lastResult: useActionData<typeof action>() });
  const note = fieldProps(fields.note);
  const tooLong = t({ id: "teams.ask.noteLong", message: `A note has at most ${maxRequestNote} characters.` });
  const header = (
    <PageHeader
      title={<Trans id="teams.askNamed">Ask to join {name}</Trans>}
      above={<Breadcrumbs items={[{ to: "/teams", label: <Trans id="teams.directory.title">Teams</Trans> }, { to: `/teams/${slug}/about`, label: name }]} />}
      lead={purpose}
    />
  );
  return (
    <Page width="form" header={header}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <input type="hidden" name="intent" value="request" />
        <TextArea
          {...note}
          errors={note.errors?.map(() => tooLong)}
          label={t({ id: "teams.ask.note", message: "Why you would like to join" })}
          hint={t({ id: "teams.ask.noteHint", message: "The leads and coordinators of the team read it and answer." })}
          optional
          maxLength={maxRequestNote}
        />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending}><Trans id="teams.ask">Ask to join</Trans></Button>
          <LinkButton to={`/teams/${slug}/about`}><Trans id="teams.ask.cancel">Not now</Trans></LinkButton>
        </div>
      </Form>
    </Page>
  );
}
