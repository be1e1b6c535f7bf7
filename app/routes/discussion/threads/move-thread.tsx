import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { threadHref } from "~/modules/discussion/hrefs";
import { moveThread } from "~/modules/discussion/move-thread.server";
import { moveView, type MoveView } from "~/modules/discussion/move-view.server";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { moveInput, moveQuery } from "~/modules/discussion/threads-schema.server";
import { ReasonField } from "~/modules/discussion/ui/threads/reason-field";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.move.pageTitle", message: "Move the thread · Meridian" }));
  return answer(async () => {
    const id = threadIdIn(params);
    const view = await moveView(actor, id, context.locale, moveQuery.parse(Object.fromEntries(new URL(request.url).searchParams)).to);
    leadToPresentAddress(request, params.slug, view.team.slug);
    return { title, id, view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = moveInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    const id = threadIdIn(params);
    const { slug } = await moveThread(actor, id, { slug: input.data.to, reason: input.data.reason });
    return redirect(threadHref(slug, id), 303);
  });
}

/** Moves a thread to another team, in two steps: which, and then what that changes. */
export default function MoveThread() {
  const { id, view } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const href = threadHref(view.team.slug, id);
  return (
    <ThreadSubpage thread={view} href={href} title={<Trans id="discussion.move.title">Move the thread to another team</Trans>} lead={<Trans id="discussion.move.lead">Whoever reads that team reads it then, and nobody else. Links to the thread go on working for them.</Trans>}>
      {view.targets.length === 0
        ? <EmptyState title={<Trans id="discussion.move.nowhere">There is no other team in which you may start such a thread</Trans>} />
        : (
          <div className="grid max-w-form gap-8">
            <Form method="get" preventScrollReset className="flex flex-wrap items-end gap-3">
              <div className="min-w-0 flex-1 basis-64">
                <Select key={view.chosen?.slug} name="to" label={t({ id: "discussion.move.to", message: "To which team" })} defaultValue={view.chosen?.slug} options={view.targets.map(({ slug, name }) => ({ value: slug, label: name }))} />
              </div>
              <Button tone="quiet"><Trans id="discussion.move.choose">Choose</Trans></Button>
            </Form>
            {view.chosen ? <Consequences chosen={view.chosen} /> : null}
          </div>
        )}
    </ThreadSubpage>
  );
}

function Consequences({ chosen }: { chosen: NonNullable<MoveView["chosen"]> }) {
  const { t } = useLingui();
  const pending = useNavigation().formMethod === "POST";
  const { name, gained, lost } = chosen;
  return (
    <Section id="consequences" title={<bdi>{name}</bdi>}>
      <ul className="grid list-disc gap-1 ps-5">
        <li>{t({ id: "discussion.move.gained", message: plural(gained, { one: "# person can read it who could not before", other: "# people can read it who could not before" }) })}</li>
        <li>{t({ id: "discussion.move.lost", message: plural(lost, { one: "# person can no longer read it", other: "# people can no longer read it" }) })}</li>
      </ul>
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="to" value={chosen.slug} />
        <ReasonField id="move-reason" />
        <div><Button pending={pending}><Trans id="discussion.move.submit">Move the thread</Trans></Button></div>
      </Form>
    </Section>
  );
}
