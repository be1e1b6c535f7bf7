import { createEvent } from "~/modules/calendar/create-event.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { townHallQuestion } from "~db/schema";
import { onlyRow } from "~db/seed/factories/unique";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A town hall of a team made by its lead, with a question put before it; both hold the secret. */
export async function buildTownHall(lead: Actor, slug: string, secret: string) {
  const eventDay = inDays(20);
  const words = { source: `About ${secret}`, html: `<p>About ${secret}</p>`, text: `About ${secret}` };
  const { id: eventId } = await createEvent(lead, {
    owner: `team:${slug}`, kind: "town_hall", title: `Event ${secret}`, language: "en", languages: ["en"], description: words, place: `Room ${secret}`, meetingUrl: `https://meet.example/${secret}`,
    allDay: false, startsAt: `${eventDay} 10:00:00`, endsAt: `${eventDay} 11:00:00`, timeZone: "Europe/Zurich", repetition: null, capacity: null, anonymousQuestions: true, moderatedQuestions: false,
  });
  const asked = await database().insert(townHallQuestion).values({ eventId, onDate: eventDay, anonymous: true, text: `Question ${secret}`, language: "en", state: "shown", askedOn: eventDay }).returning({ id: townHallQuestion.id });
  return { eventId, eventDay, askedId: onlyRow(asked).id };
}
