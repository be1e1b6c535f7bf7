import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { agendaView } from "~/modules/calendar/agenda-view.server";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { eventView } from "~/modules/calendar/event-view.server";
import { followArchiving } from "~/modules/calendar/follow-archiving.server";
import { feedFile } from "~/modules/calendar/icalendar/feed-file.server";
import { makeFeed } from "~/modules/calendar/icalendar/feeds.server";
import { eventFile } from "~/modules/calendar/icalendar/one-event.server";
import { upcomingEvents } from "~/modules/calendar/upcoming-events.server";
import { archiveTeam, reopenTeam } from "~/modules/teams/archive-team.server";
import { database } from "~/platform/database/connection.server";
import { dispatchDueEvents } from "~/platform/events/dispatcher.server";
import { calendarEvent } from "~db/schema";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";
import { anEvent } from "./cast";
import { lettersTo } from "./letters-sent";

beforeAll(() => followEvents());

const reader = { locale: "en", timeZone: "UTC" } as const;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A weekly call of a team since four days ago, which a member has said they come to. */
async function weeklyCall() {
  const team = await aTeam();
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const id = await anEvent(lead, team.slug, { startsAt: `${inDays(-4)} 10:00:00`, endsAt: `${inDays(-4)} 11:00:00`, timeZone: "UTC", repetition: { frequency: "weekly", interval: 1 } });
  await answerEvent(member, { id }, "yes");
  await dispatchDueEvents();
  const daysListed = async () => (await agendaView(member, reader, inDays(-10), { mine: true })).days.map(({ date }) => date);
  const comesUp = async () => (await upcomingEvents(member, reader, { limit: 10, days: 20 })).map(({ href }) => href);
  return { team, lead, member, id, daysListed, comesUp };
}

describe("what an archived team had planned", () => {
  test("stands in no list any more, what it held does; all comes back when it is opened again", async () => {
    const { team, lead, daysListed, comesUp } = await weeklyCall();
    const [before, coming] = [await daysListed(), await comesUp()];
    expect([before.slice(0, 2), coming.length]).toEqual([[inDays(-4), inDays(3)], 3]);
    await archiveTeam(lead, team.slug);
    expect([await daysListed(), await comesUp()]).toEqual([[inDays(-4)], []]);
    await reopenTeam(lead, team.slug);
    expect([await daysListed(), await comesUp()]).toEqual([before, coming]);
  });

  test("ends in feeds before it was archived, and what was to happen once is gone from them", async () => {
    const { team, lead, member } = await weeklyCall();
    const once = await anEvent(lead, team.slug, { title: "Once only" });
    const token = /feeds\/([\w-]+)\.ics$/.exec(await makeFeed(member, "person", ""))![1]!;
    expect((await feedFile(token)).body).toContain(`/calendar/${once}/`);
    await archiveTeam(lead, team.slug);
    const { body } = await feedFile(token);
    for (const file of [body, await eventFile(member, once)]) expect(file).not.toContain(`/calendar/${once}/`);
    const until = /UNTIL=(\d{4})(\d\d)(\d\d)T/.exec(body)!.slice(1).join("-");
    expect(until >= inDays(-4) && until < inDays(3)).toBe(true);
  });

  test("is said to be off on its pages, those of what was held left as they are", async () => {
    const { team, lead, member, id } = await weeklyCall();
    await archiveTeam(lead, team.slug);
    const archived = async (on: string) => (await eventView(member, reader, { id, on })).archived;
    expect([await archived(inDays(-4)), await archived(inDays(3))]).toEqual([false, true]);
  });

  test("is taken out of participants' calendars by one letter, and brought back by another", async () => {
    const { team, lead, member } = await weeklyCall();
    await archiveTeam(lead, team.slug);
    const off = (await lettersTo(member.personId)).at(-1)!;
    expect(off).toMatchObject({ method: "CANCEL", status: "CANCELLED" });
    expect(off.text).toContain("the team was archived");
    await reopenTeam(lead, team.slug);
    const letters = await lettersTo(member.personId);
    expect(letters.map(({ method }) => method)).toEqual(["REQUEST", "CANCEL", "REQUEST"]);
    expect(letters.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(letters.at(-1)!.text).toContain("The team is open again");
  });

  test("is written about once, whatever else is changed of the team, and nothing of what was over", async () => {
    const { team, lead, member } = await weeklyCall();
    const over = await anEvent(lead, team.slug, { title: "Over" });
    await answerEvent(member, { id: over }, "yes");
    await dispatchDueEvents();
    await database().update(calendarEvent).set({ spanEnd: new Date(Date.now() - 1000) }).where(eq(calendarEvent.id, over));
    await archiveTeam(lead, team.slug);
    await dispatchDueEvents();
    await followArchiving(team.id);
    const letters = (await lettersTo(member.personId)).slice(2);
    expect(letters.map(({ subject }) => subject)).toEqual(["Cancelled: Monthly call"]);
  });
});
