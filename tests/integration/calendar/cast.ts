import { createEvent } from "~/modules/calendar/create-event.server";
import type { EventInput } from "~/modules/calendar/event-form.server";
import { renderText } from "~/platform/rich-text/render-text";
import type { Actor } from "~/platform/auth/actor";

/** What a form for a meeting of an hour brings: two weeks ahead at ten in Geneva, unless told otherwise. */
export function anInput(owner: string, overrides: Partial<EventInput> = {}): EventInput {
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  return {
    owner, kind: "meeting", title: "Monthly call", language: "en", languages: ["en"], description: renderText("What **moved**")!, place: "", meetingUrl: "",
    allDay: false, startsAt: `${day} 10:00:00`, endsAt: `${day} 11:00:00`, timeZone: "Europe/Zurich", repetition: null, capacity: null,
    anonymousQuestions: false, moderatedQuestions: false, ...overrides,
  };
}

/** An event in a team, made by one of its people. */
export const anEvent = async (actor: Actor, slug: string, overrides: Partial<EventInput> = {}): Promise<number> => (await createEvent(actor, anInput(`team:${slug}`, overrides))).id;
