import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { createEvent } from "~/modules/calendar/create-event.server";
import { abilitiesFor } from "~/modules/calendar/policy";
import { accessEvent, personFacts, teamFacts } from "~/modules/calendar/access-event.server";
import { mayAttend } from "~/modules/calendar/event-predicates.server";
import { eventFacts, eventsInWindow } from "~/modules/calendar/events-for-programs.server";
import { hoursView } from "~/modules/calendar/hours/hours-view.server";
import { feedFile } from "~/modules/calendar/icalendar/feed-file.server";
import { makeFeed, revokeFeed, feedsOf } from "~/modules/calendar/icalendar/feeds.server";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { upcomingEvents } from "~/modules/calendar/upcoming-events.server";
import { search } from "~/modules/search/search.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { dispatchDueEvents } from "~/platform/events/dispatcher.server";
import { database } from "~/platform/database/connection.server";
import { eventParticipant, membership, person } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";

const window = { from: new Date(), to: new Date(Date.now() + 30 * 86_400_000) };
const tokenOf = (address: string) => /feeds\/([\w-]+)\.ics$/.exec(address)![1]!;

/** One of each kind of actor round a team of this visibility. */
async function cast(visibility: "open" | "request" | "private") {
  const team = await aTeam({ visibility });
  const inside = { observer: await somebody({ team, role: "observer" }), member: await somebody({ team }), coordinator: await somebody({ team, role: "coordinator" }), lead: await somebody({ team, role: "lead" }), guestInside: await somebody({ team, organisationRole: "guest" }) };
  const outside = { staff: await somebody(), guest: await somebody({ organisationRole: "guest" }), administrator: await somebody({ organisationRole: "administrator" }) };
  return { team, ...inside, everybody: { ...inside, ...outside } };
}

describe.each(["open", "request", "private"] as const)("the events of a team that is %s", (visibility) => {
  test("are listed, fed and attended by exactly those whom the policy lets see them", async () => {
    const { team, lead, everybody } = await cast(visibility);
    const id = await anEvent(lead, team.slug);
    for (const [kind, actor] of Object.entries(everybody)) {
      const found = await teamFacts(actor, { id: team.id });
      const facts = { person: await personFacts(actor), kind: "meeting", organises: false, cancelled: false, over: false } as const;
      const allowed = found !== null && abilitiesFor({ ...facts, owner: found.facts }).see;
      const listed = (await eventsInWindow(actor, "en", window, { limit: 500 })).events.some((event) => event.eventId === id);
      const [attends] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, actor.personId), mayAttend(team.id)));
      const opened = await accessEvent(actor, { id }, "see").then(() => true, () => false);
      expect({ kind, listed, attends: attends !== undefined, opened }).toEqual({ kind, listed: allowed, attends: allowed, opened: allowed });
    }
  });
});

test("the events of an open working group are seen by those who may read the team it is inside of", async () => {
  const above = await aTeam({ visibility: "private" });
  const group = await aTeam({ kind: "working_group", parentId: above.id });
  const [lead, ofTheTeam, outsider] = [await somebody({ team: group, role: "lead" }), await somebody({ team: above }), await somebody()];
  const id = await anEvent(lead, group.slug);
  for (const [actor, allowed] of [[lead, true], [ofTheTeam, true], [outsider, false]] as const) {
    const listed = (await eventsInWindow(actor, "en", window, { limit: 500 })).events.some((event) => event.eventId === id);
    const [attends] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, actor.personId), mayAttend(group.id)));
    expect([listed, attends !== undefined]).toEqual([allowed, allowed]);
  }
});

test("the staff sees what is for all and for offices; guests do not, and find nothing of it", async () => {
  await followEvents();
  const administrator = await somebody({ organisationRole: "administrator" });
  const [staff, guest] = [await somebody(), await somebody({ organisationRole: "guest" })];
  const { id } = await createEvent(administrator, anInput("organisation", { title: "Quokkaverdict for everybody" }));
  await dispatchDueEvents();
  const sees = async (actor: typeof staff) => (await eventsInWindow(actor, "en", window, { limit: 500 })).events.some((event) => event.eventId === id);
  const finds = async (actor: typeof staff) => (await search(actor, "en", "quokkaverdict", { only: "events" })).groups[0]?.count;
  expect([await sees(staff), await sees(guest)]).toEqual([true, false]);
  expect([await finds(staff), await finds(guest)]).toEqual([1, 0]);
  expect((await upcomingEvents(guest, { locale: "en", timeZone: "UTC" }, { limit: 100, days: 60 })).map(({ key }) => key)).toEqual([]);
  await expect(makeFeed(guest, "organisation", "")).rejects.toMatchObject({ code: "not_found" });
});

test("a private team's event is found by its members alone, and by nobody once it was called off", async () => {
  await followEvents();
  const { team, lead, everybody } = await cast("private");
  await anEvent(lead, team.slug, { title: "Wombatledger review" });
  await dispatchDueEvents();
  const finds = async (actor: typeof lead) => (await search(actor, "en", "wombatledger", { only: "events" })).groups[0]?.count;
  expect([await finds(lead), await finds(everybody.staff), await finds(everybody.administrator), await finds(everybody.guest)]).toEqual([1, 0, 0, 0]);
});

describe("a secret address", () => {
  test("shows what its owner may see now, the same bytes under the same tag until something changes", async () => {
    const { team, lead, member } = await cast("private");
    await anEvent(lead, team.slug, { title: "First private call" });
    const token = tokenOf(await makeFeed(member, "team", team.slug));
    const first = await feedFile(token);
    expect(first.body).toContain("First private call");
    expect((await feedFile(token)).tag).toBe(first.tag);
    await anEvent(lead, team.slug, { title: "Second private call" });
    expect((await feedFile(token)).tag).not.toBe(first.tag);
  });

  test("is empty of a team once its owner has left it, and gone once they lost access", async () => {
    const { team, lead, member } = await cast("private");
    await anEvent(lead, team.slug, { title: "Confidential call" });
    const [ofTeam, ofMine] = [tokenOf(await makeFeed(member, "team", team.slug)), tokenOf(await makeFeed(member, "person", ""))];
    await leaveTeam(member, { slug: team.slug });
    for (const token of [ofTeam, ofMine]) expect((await feedFile(token)).body).not.toContain("Confidential call");
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, member.personId));
    await expect(feedFile(ofTeam)).rejects.toMatchObject({ code: "not_found" });
  });

  test("tells its name nowhere again, and works no more after it was withdrawn, which its owner alone may do", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const address = await makeFeed(owner, "person", "");
    const [feed] = await feedsOf(owner, "en");
    expect(JSON.stringify(feed)).not.toContain(tokenOf(address));
    await revokeFeed(other, feed!.id);
    await feedFile(tokenOf(address));
    await revokeFeed(owner, feed!.id);
    await expect(feedFile(tokenOf(address))).rejects.toMatchObject({ code: "not_found" });
  });

  test("of all that concerns somebody holds what their agenda calls their own: of team, office and invitation", async () => {
    const { id: officeId, code } = await buildOffice(database());
    const [organiser, reader] = [await actorFor(await buildPerson(database(), { officeId })), await actorFor(await buildPerson(database(), { officeId }))];
    const [other, team] = [await aTeam(), await aTeam()];
    const lead = await somebody({ team: other, role: "lead" });
    await database().insert(membership).values({ teamId: team.id, personId: reader.personId });
    const ofOffice = (await createEvent(organiser, anInput(`office:${code}`))).id;
    const ofTeam = await anEvent(await somebody({ team, role: "lead" }), team.slug);
    const [invited, foreign] = [await anEvent(lead, other.slug), await anEvent(lead, other.slug)];
    await invitePeople(lead, invited, { ids: [reader.personId] });
    const ofAgenda = (await eventsInWindow(reader, "en", window, { limit: 500, filter: { mine: true } })).events.map(({ eventId }) => eventId);
    const { body } = await feedFile(tokenOf(await makeFeed(reader, "person", "")));
    const fed = [ofOffice, ofTeam, invited, foreign].filter((id) => body.includes(`/calendar/${id}/`));
    expect(fed).toEqual([ofOffice, ofTeam, invited]);
    expect(ofAgenda).toEqual(fed);
  });

  test("of all that concerns somebody leaves out what they declined", async () => {
    const { team, lead, member } = await cast("open");
    const id = await anEvent(lead, team.slug, { title: "Declined call" });
    const token = tokenOf(await makeFeed(member, "person", ""));
    expect((await feedFile(token)).body).toContain("Declined call");
    await answerEvent(member, { id }, "no");
    expect((await feedFile(token)).body).not.toContain("Declined call");
  });
});

test("an invitation reaches only those who may see the event", async () => {
  const { team, lead, member, everybody } = await cast("private");
  const id = await anEvent(lead, team.slug);
  expect(await invitePeople(lead, id, { ids: [member.personId, everybody.staff.personId, everybody.guest.personId] })).toBe(1);
  expect((await database().select().from(eventParticipant).where(eq(eventParticipant.eventId, id))).map(({ personId }) => personId)).toEqual([member.personId]);
});

test("hours are compared of those alone whom one may see", async () => {
  const hidden = await buildPerson(database(), { displayName: "Hidden Colleague" });
  const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
  const staff = await somebody();
  const query = { with: [hidden.handle], team: undefined, on: undefined, minutes: 60, find: "" } as const;
  const asked = { ...query, with: [...query.with] };
  expect((await hoursView(guest, { locale: "en", timeZone: "UTC" }, asked)).people).toBe(0);
  expect((await hoursView(staff, { locale: "en", timeZone: "UTC" }, asked)).people).toBe(1);
  const secret = await aTeam({ visibility: "private" });
  await database().insert(membership).values({ teamId: secret.id, personId: hidden.id });
  expect((await hoursView(staff, { locale: "en", timeZone: "UTC" }, { ...asked, with: [], team: secret.slug })).people).toBe(0);
});

test("a page of events for programs goes on where the one before ended", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const start = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await anEvent(lead, team.slug, { startsAt: `${start} 10:00:00`, endsAt: `${start} 10:30:00`, repetition: { frequency: "daily", interval: 1, count: 7 } });
  await anEvent(lead, team.slug, { startsAt: `${start} 10:00:00`, endsAt: `${start} 10:30:00`, repetition: { frequency: "daily", interval: 2, count: 3 } });
  const filter = { teamSlug: team.slug };
  const whole = (await eventsInWindow(lead, "en", window, { limit: 100, filter })).events;
  const pages = [];
  for (let after = undefined as Awaited<ReturnType<typeof eventsInWindow>>["next"] | undefined; after !== null; ) {
    const page = await eventsInWindow(lead, "en", window, { limit: 3, filter, ...(after ? { after } : {}) });
    pages.push(...page.events);
    after = page.next;
  }
  expect(whole).toHaveLength(10);
  expect(await eventFacts(lead, "en", { id: whole[3]!.eventId, on: whole[3]!.on })).toMatchObject(whole[3]!);
  expect(pages).toEqual(whole);
});
