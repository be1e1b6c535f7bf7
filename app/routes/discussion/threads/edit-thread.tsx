import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { changeThread } from "~/modules/discussion/change-thread.server";
import { threadHref } from "~/modules/discussion/hrefs";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { setSlowMode, setStanding } from "~/modules/discussion/set-standing.server";
import { threadSettingsView } from "~/modules/discussion/thread-settings-view.server";
import { changeThreadInput, slowModeInput, standingInput } from "~/modules/discussion/threads-schema.server";
import { ChangeThreadForm } from "~/modules/discussion/ui/threads/change-thread-form";
import { StandingForms } from "~/modules/discussion/ui/threads/standing-forms";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.change.pageTitle", message: "Change the thread · Meridian" }));
  return answer(async () => {
    const view = await threadSettingsView(actor, threadIdIn(params), context.locale);
    leadToPresentAddress(request, params.slug, view.team.slug);
    return { title, view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = threadIdIn(params);
    const form = await formIn(request);
    if (form.get("intent") !== "change") {
      await setOrder(actor, id, Object.fromEntries(form));
      return redirect(`${threadHref(params.slug ?? "", id)}/edit?saved`, 303);
    }
    const submission = parseWithZod(form, { schema: changeThreadInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const changed = await refusedFields(submission, () => changeThread(actor, id, submission.value));
    return "refused" in changed ? changed.refused : redirect(threadHref(params.slug ?? "", id), 303);
  });
}

async function setOrder(actor: Actor, id: number, fields: Record<string, unknown>): Promise<void> {
  const slow = slowModeInput.safeParse(fields);
  if (slow.success) return setSlowMode(actor, id, slow.data);
  const standing = standingInput.safeParse(fields);
  if (!standing.success) throw new DomainError("invalid");
  return setStanding(actor, id, standing.data);
}

/** A thread's title, kind, tags and language, its standing and its place. */
export default function EditThread() {
  const { view } = useLoaderData<typeof loader>();
  const saved = useSearchParams()[0].has("saved");
  const pending = useNavigation().formData?.get("intent") === "change";
  const href = threadHref(view.team.slug, view.id);
  return (
    <ThreadSubpage
      thread={view}
      href={href}
      title={<Trans id="discussion.change.title">Change the thread</Trans>}
      meta={(
        <>
          {view.abilities.order ? (
            <>
              <TextLink to={`${href}/move`}><Trans id="discussion.move.link">Move to another team</Trans></TextLink>
              <TextLink to={`${href}/merge`}><Trans id="discussion.merge.link">Merge into another thread</Trans></TextLink>
              <TextLink to={`${href}/split`}><Trans id="discussion.split.link">Move messages out of it</Trans></TextLink>
            </>
          ) : null}
          <TextLink to={`${href}/changes`}><Trans id="discussion.trail.link">What was changed before</Trans></TextLink>
        </>
      )}
    >
      <div className="grid gap-10">
        {saved ? <Notice tone="positive"><Trans id="discussion.change.saved">Saved.</Trans></Notice> : null}
        <ChangeThreadForm key={view.title} view={view} lastResult={useActionData<typeof action>()} pending={pending} />
        <StandingForms view={view} />
      </div>
    </ThreadSubpage>
  );
}
