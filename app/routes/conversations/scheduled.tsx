import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { begunConversationHref, conversationsHref, writeLaterHref } from "~/modules/conversations/hrefs";
import { waitingConversations } from "~/modules/conversations/begun-conversations.server";
import { keepWordsBack, writeKeptNow } from "~/modules/conversations/later/write-later.server";
import { useErrorTexts as useAddresseeErrors } from "~/modules/conversations/ui/use-error-texts";
import { waitingElementId, WaitingRow, type WaitingLine } from "~/modules/conversations/ui/waiting-row";
import { beginNow, keepThreadBack } from "~/modules/discussion/begun/begin-later.server";
import { waitingThreads } from "~/modules/discussion/begun/begun-list.server";
import { beginLaterHref, messageHref, sendLaterHref, tellingNobody } from "~/modules/discussion/hrefs";
import { cancelScheduled, sendScheduledNow } from "~/modules/discussion/later/schedule-message.server";
import { scheduledList } from "~/modules/discussion/later/scheduled-list.server";
import { scheduledInput } from "~/modules/discussion/later/schema.server";
import { namedNobodyThere } from "~/modules/discussion/mentions/named-nobody.server";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { List } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["conversations", "discussion"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.scheduled.pageTitle", message: "Messages to be sent · Meridian" }));
  return { title, waiting: await waitingFor(actor, context.locale) };
}

/** Messages, and threads and conversations that are to begin, the next first. */
async function waitingFor(actor: Actor, locale: Locale): Promise<WaitingLine[]> {
  const [messages, threads, conversations] = await Promise.all([scheduledList(actor), waitingThreads(actor, locale), waitingConversations(actor)]);
  const lines = [
    ...messages.map(({ sendAt, ...line }) => ({ ...line, what: "message" as const, at: sendAt, change: sendLaterHref(line.threadId, line.id) })),
    ...threads.map(({ id, title, team, href, message, language, beginAt }) => ({ id, title, titleLanguage: language, href, message, language, what: "thread" as const, at: beginAt, change: beginLaterHref(id), begins: { team, later: beginLaterHref(id) } })),
    ...conversations.map(({ id, title, to, message, language, beginAt }) => ({
      id, title: title || to.map(({ name }) => name).join(", "), titleLanguage: title ? language : null, href: begunConversationHref(id), message, language, what: "conversation" as const, at: beginAt, change: writeLaterHref(id),
    })),
  ];
  return lines.sort((one, other) => one.at.getTime() - other.at.getTime());
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const input = scheduledInput.safeParse(Object.fromEntries(await formIn(request)));
    if (!input.success) throw new DomainError("invalid");
    const { intent, id, what } = input.data;
    try {
      if (intent !== "cancel") return await sendNow(actor, id, what);
      await keepBack[what](actor, id);
      return redirect("/messages/drafts", 303);
    } catch (error) {
      // It waits as before, and says what must be changed first.
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ refused: { id, field: error.field, key: error.message } }, { status: 422 });
    }
  });
}

const keepBack = { message: cancelScheduled, thread: keepThreadBack, conversation: keepWordsBack };

const send = { message: sendScheduledNow, thread: async (actor: Actor, id: string) => ({ ...(await beginNow(actor, id)), seq: 1 }), conversation: writeKeptNow };

/** What called nobody is told on the thread's page. */
async function sendNow(actor: Actor, id: string, what: WaitingLine["what"]): Promise<Response> {
  const sent = await send[what](actor, id);
  const names = await namedNobodyThere(actor, sent);
  return redirect(names.length > 0 ? tellingNobody(messageHref(null, sent.threadId, sent.seq), sent.seq) : "/messages/scheduled", 303);
}

/** What waits to be sent, the next first. */
export default function Scheduled() {
  const { waiting } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const errorTexts = useErrorTexts();
  const addresseeErrors = useAddresseeErrors();
  const errorsOf = (id: string) => (refused?.id === id ? (refused.field === "to" ? addresseeErrors : errorTexts)(refused.field, [refused.key]) : undefined);
  const { t } = useLingui();
  return (
    <Page header={<PageHeader above={<Breadcrumbs items={[{ to: conversationsHref, label: t({ id: "conversations.title", message: "Messages" }) }]} />} title={<Trans id="conversations.scheduled">To be sent</Trans>} lead={<Trans id="conversations.scheduled.lead">All this waits. Whether you may write there is looked at again when it is sent.</Trans>} />}>
      {waiting.length === 0
        ? <EmptyState title={<Trans id="conversations.scheduled.none">Nothing waits to be sent</Trans>}><Trans id="conversations.scheduled.noneText">Below the box in which you write a message, “Send later” lets it wait for a better hour.</Trans></EmptyState>
        : (
          <>
            <ErrorSummary fields={waiting.map(({ id }) => ({ id: waitingElementId(id), errors: errorsOf(id) }))} />
            <List label={t({ id: "conversations.scheduled", message: "To be sent" })}>
              {waiting.map((line) => <WaitingRow key={line.id} line={line} errors={errorsOf(line.id)} />)}
            </List>
          </>
        )}
    </Page>
  );
}
