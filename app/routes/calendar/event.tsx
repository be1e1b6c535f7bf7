import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { EventAddress } from "~/modules/calendar/access-event.server";
import { answerEvent, sayAbsence } from "~/modules/calendar/answer-event.server";
import { cancelEvent, restoreEvent } from "~/modules/calendar/cancel-event.server";
import { eventView } from "~/modules/calendar/event-view.server";
import { eventAction, eventId, onQuery, type EventAction } from "~/modules/calendar/schema.server";
import { askQuestion, moderateQuestion, replyToQuestion, voteForQuestion } from "~/modules/calendar/town-hall.server";
import { EventPage } from "~/modules/calendar/ui/event-page";
import { useCalendarLife } from "~/modules/calendar/ui/use-calendar-life";
import type { ReturnedQuestion } from "~/modules/calendar/ui/town-hall-questions";
import type { Actor } from "~/platform/auth/actor";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.event.title} · Meridian` : "Meridian" }];

function addressIn(request: Request, params: { eventId?: string }) {
  const id = eventId.safeParse(params.eventId);
  const { on } = onQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { id: id.success ? id.data : notFound("event"), on };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const event = await answer(async () => eventView(actor, context, addressIn(request, params)));
  return { event, language: context.locale };
}

/** Everything that is done to an event on its page; without JavaScript one comes back to where one was. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const address = addressIn(request, params);
    const form = await formIn(request);
    const submission = parseWithZod(form, { schema: eventAction });
    if (submission.status !== "success") {
      await eventView(actor, context, address);
      return data(returnedFrom(form, submission.error ?? {}), { status: 422 });
    }
    const on = await perform(actor, dated(address, submission.value), submission.value);
    return redirect(`${pageOn(request, on)}${placeOf(submission.value)}`, 303);
  });
}

/** The date that the form was shown for; a page whose address names none shows the next one. */
const dated = (address: EventAddress, { on }: EventAction): EventAddress => ({ ...address, on: on ?? address.on });

/** Does what is wanted; gives the date on whose page that is seen, where it is another than the address says. */
async function perform(actor: Actor, address: EventAddress, given: EventAction): Promise<string | undefined> {
  switch (given.intent) {
    case "cancel":
      return cancelEvent(actor, address, given.reach);
    case "restore":
      await restoreEvent(actor, address, given.reach);
      return address.on;
    case "answer":
      await answerEvent(actor, address, given.answer);
      break;
    case "absent":
      await sayAbsence(actor, { ...address, on: given.on }, given.absent === "yes");
      break;
    case "ask":
      await askQuestion(actor, { ...address, on: given.on }, given);
      break;
    case "vote":
      await voteForQuestion(actor, address, given);
      break;
    case "moderate":
      await moderateQuestion(actor, address, given);
      break;
    case "reply":
      await replyToQuestion(actor, address, given);
  }
  return undefined;
}

/** A date that was called off is no longer the next one, so its page is named. */
function pageOn(request: Request, on: string | undefined): string {
  const { pathname, searchParams } = new URL(request.url);
  if (on) searchParams.set("on", on);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/** Where on the page the change is seen. */
const placeOf = (given: EventAction) => ("questionId" in given ? `#question-${given.questionId}` : given.intent === "ask" ? "#questions" : "");

function returnedFrom(form: FormData, error: Record<string, string[] | null>): ReturnedQuestion {
  const word = (name: string) => (typeof form.get(name) === "string" ? String(form.get(name)) : "");
  const values = Object.fromEntries(["question", "anonymous", "reply", "at"].map((name) => [name, word(name)]));
  const errors = Object.fromEntries(Object.entries(error).flatMap(([name, codes]) => (codes ? [[name, codes]] : [])));
  return { intent: word("intent"), questionId: word("questionId") || undefined, values, errors };
}

export default function Event() {
  const { event, language } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>() ?? null;
  useCalendarLife(`event:${event.id}`);
  return <EventPage event={event} language={language} returned={returned} />;
}
