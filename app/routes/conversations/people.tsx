import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setBlock } from "~/modules/conversations/block-person.server";
import { conversationPeople } from "~/modules/conversations/conversation-people.server";
import { conversationHref, conversationsHref, peopleHref } from "~/modules/conversations/hrefs";
import { leaveConversation } from "~/modules/conversations/leave-conversation.server";
import { muteConversation } from "~/modules/conversations/mute-conversation.server";
import { peopleInput } from "~/modules/conversations/schema.server";
import { ConversationForms, PeopleList } from "~/modules/conversations/ui/people-list";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.people.pageTitle", message: "People in the conversation · Meridian" }));
  return answer(async () => ({ title, view: await conversationPeople(actor, threadIdIn(params), context.locale) }));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = threadIdIn(params);
    await conversationPeople(actor, id, context.locale);
    const input = peopleInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    const wish = input.data;
    switch (wish.intent) {
      case "leave":
        await leaveConversation(actor, id);
        return redirect(conversationsHref, 303);
      case "mute":
      case "unmute":
        await muteConversation(actor, id, wish.intent === "mute");
        return redirect(peopleHref(id), 303);
      default:
        await setBlock(actor, wish.handle, wish.intent === "block");
        return redirect(peopleHref(id), 303);
    }
  });
}

/** Who is in a conversation, and what one may do about it. */
export default function People() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const href = conversationHref(view.id);
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }, { to: href, label: <bdi lang={view.group ? view.language : undefined}>{view.title}</bdi> }]} />}
      back={{ href, label: t({ id: "conversations.people.back", message: "Back to the conversation" }) }}
      title={<Trans id="conversations.people.label">People</Trans>}
      lead={<Trans id="conversations.people.lead">These people read and write here, and nobody else. Whoever you block writes to you no more, and is not told why.</Trans>}
    />
  );
  return <Page header={header}><PeopleList view={view} /><ConversationForms view={view} /></Page>;
}
