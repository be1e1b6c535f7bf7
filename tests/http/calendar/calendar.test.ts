import { describe, expect, test } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { makeFeed } from "~/modules/calendar/icalendar/feeds.server";
import { database, transaction } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function space() {
  const db = database();
  const team = await buildTeam(db);
  const [lead, member] = [await buildPerson(db, { timeZone: "Asia/Tokyo" }), await buildPerson(db, { timeZone: "Africa/Dakar" })];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: member.id });
  return { team, lead, member, leadClient: await clientOf(lead), memberClient: await clientOf(member) };
}

type Space = Awaited<ReturnType<typeof space>>;

/** Makes an event through the form, as a lead in Tokyo does. */
async function makeEvent({ team, leadClient }: Space, fields: Record<string, string | boolean> = {}) {
  const form = (await leadClient.get(`/calendar/new?team=${team.slug}`)).form("Put it into the calendar");
  const made = await form.fill({ title: "Evening call", startDate: inDays(10), startTime: "18:00", endDate: inDays(10), endTime: "19:00", timeZone: "Europe/Zurich", ...fields }).submit();
  expect(made.first.status).toBe(303);
  return made;
}

describe("without JavaScript", () => {
  test("a lead makes an event, a member sees it by their own clock and says that they come", async () => {
    const here = await space();
    const made = await makeEvent(here);
    expect(made.heading).toBe("Evening call");
    expect(made.text).toMatch(/18:00 in Geneva is 0[12]:00 the next day for you\./);
    const page = await here.memberClient.get(made.path);
    expect(page.text).toMatch(/18:00 in Geneva is 1[67]:00 for you\./);
    const answered = await page.form("I am coming").submit();
    expect(answered.first.status).toBe(303);
    expect(answered.text).toContain("1 person comes");
    expect((await here.memberClient.get(`/teams/${here.team.slug}/calendar`)).text).toContain("You are coming");
  });

  test("a form sent twice, even at once, makes one event", async () => {
    const { team, leadClient } = await space();
    const form = (await leadClient.get(`/calendar/new?team=${team.slug}`)).form("Put it into the calendar").fill({ title: "Pressed twice" });
    const pressed = await Promise.all([form.submit(), form.submit()]);
    expect(pressed[0].path).toBe(pressed[1].path);
  });

  test("a form with a mistake comes back as it was typed, the mistake beside its field", async () => {
    const { team, leadClient } = await space();
    const form = (await leadClient.get(`/calendar/new?team=${team.slug}`)).form("Put it into the calendar");
    const back = await form.fill({ title: "Backwards", startDate: inDays(5), startTime: "12:00", endDate: inDays(5), endTime: "11:00", description: "Kept words", place: "Room 7" }).submit();
    expect(back.first.status).toBe(422);
    expect(back.describes("endTime")).toContain("The end is before the beginning.");
    const again = back.form("Put it into the calendar");
    expect([again.value("title"), again.value("description"), again.value("place")]).toEqual(["Backwards", "Kept words", "Room 7"]);
  });

  test("one date of a series is changed and called off, and the month shows it", async () => {
    const here = await space();
    const made = await makeEvent(here, { frequency: "weekly", ends: "count", count: "4" });
    const edit = await made.follow("Change");
    const changed = await edit.form("Save the change").fill({ title: "Moved call" }).submit();
    expect(changed.heading).toBe("Moved call");
    const month = await here.memberClient.get(`/calendar/month?team=${here.team.slug}&month=${inDays(10).slice(0, 7)}`);
    expect(month.elements("table")).toHaveLength(1);
    expect(month.elements("th", { scope: "col" })).toHaveLength(7);
    expect(month.text).toContain("Moved call");
    const off = await changed.form("This date only").submit();
    expect(off.text).toContain("This date is called off; the others stand.");
    const back = await off.form("It takes place after all").submit();
    expect(back.text).not.toContain("called off; the others stand");
  });

  test("the date called off from an address that names none is the one the page shows", async () => {
    const here = await space();
    const [first, next] = [inDays(-18), inDays(3)];
    const past = { startDate: first, endDate: first, startTime: "12:00", endTime: "13:00", timeZone: "UTC", frequency: "weekly" };
    const made = await makeEvent(here, past);
    const bare = made.path.replace(/\?.*/, "");
    const off = await (await here.leadClient.get(bare)).form("This date only").submit();
    expect(off.path).toBe(`${bare}?on=${next}`);
    expect(off.text).toContain("This date is called off; the others stand.");
    expect((await here.leadClient.get(`${bare}?on=${first}`)).text).not.toContain("called off; the others stand");
    const back = await off.form("It takes place after all").submit();
    expect(back.path).toBe(off.path);
    expect(back.text).not.toContain("called off; the others stand");
  });

  test("a series that is ended shows its last date and takes the later ones back", async () => {
    const here = await space();
    const made = await makeEvent(here, { frequency: "weekly", capacity: "1" });
    expect(made.text).toContain("(1 place)");
    const bare = made.path.replace(/\?.*/, "");
    const third = await here.leadClient.get(`${bare}?on=${inDays(24)}`);
    const ended = await third.form("This and all following").submit();
    expect([ended.status, ended.path]).toEqual([200, `${bare}?on=${inDays(17)}`]);
    expect(ended.text).toMatch(/The last date is .+; all that would follow are called off\./);
    const later = await here.memberClient.get(`${bare}?on=${inDays(31)}`);
    expect([later.status, later.hasButton("I am coming"), later.hasButton("The later dates take place after all")]).toEqual([200, false, false]);
    const back = await ended.form("The later dates take place after all").submit();
    expect(back.text).not.toContain("called off");
    expect((await here.memberClient.get(`${bare}?on=${inDays(31)}`)).hasButton("I am coming")).toBe(true);
  });

  test("what somebody else changed is kept, and what was typed comes back", async () => {
    const here = await space();
    const made = await makeEvent(here);
    const [one, other] = [await made.follow("Change"), await made.follow("Change")];
    await one.form("Save the change").fill({ title: "First of two" }).submit();
    const late = await other.form("Save the change").fill({ title: "Second of two" }).submit();
    expect(late.first.status).toBe(409);
    expect(late.form("Save the change").value("title")).toBe("Second of two");
    expect((await here.memberClient.get(made.path)).heading).toBe("First of two");
    const again = await late.form("Save the change").submit();
    expect(again.heading).toBe("Second of two");
  });

  test("a town hall takes a question without a name and a voice for it", async () => {
    const here = await space();
    const made = await makeEvent(here, { kind: "town_hall", anonymousQuestions: true });
    const page = await here.memberClient.get(made.path);
    const asked = await page.form("Ask").fill({ question: "Who decides?", anonymous: true }).submit();
    expect(asked.text).toContain("Asked without a name");
    const voted = await (await here.leadClient.get(made.path)).form(/I would ask this too/).submit();
    expect(voted.text).toContain("1 voice");
  });

  test("people are looked up and invited", async () => {
    const here = await space();
    const made = await makeEvent(here);
    const people = await made.follow("All, and invite");
    await transaction((tx) => rememberWords(tx, here.member.id));
    const found = await here.leadClient.get(`${people.path}?${new URLSearchParams({ find: here.member.displayName })}`);
    const invited = await found.form("Invite by mail").fill({ people: String(here.member.id) }).submit();
    expect(invited.text).toContain("Invited, no answer yet");
    expect((await here.memberClient.get(made.path)).text).toContain("You are invited. Do you come?");
  });

  test("the whole team is invited with its number told first, and an invitation is taken back", async () => {
    const here = await space();
    const people = await (await makeEvent(here)).follow("All, and invite");
    const counted = await people.form("Whom does this reach?").fill({ members: true }).submit();
    expect(counted.text).toContain("2 people would be invited.");
    const invited = await counted.form("Invite 2 people by mail").submit();
    expect(invited.text).toContain("Invited, no answer yet");
    const one = await invited.form(`Withdraw the invitation of ${here.member.displayName}`).submit();
    expect(one.hasButton(`Withdraw the invitation of ${here.member.displayName}`)).toBe(false);
    expect(one.hasButton(`Withdraw the invitation of ${here.lead.displayName}`)).toBe(true);
  });

  test("the best hours of a team are suggested with reasons", async () => {
    const { team, memberClient } = await space();
    const page = await memberClient.get(`/calendar/hours?team=${team.slug}&on=${inDays(7)}`);
    expect(page.text).toMatch(/Inside working hours for \d of 2 people/);
    expect(page.elements("svg", { role: "img" })).toHaveLength(1);
  });

  test("whose hours were compared is invited to the event made at one of them", async () => {
    const { lead, member, leadClient } = await space();
    const compared = await leadClient.get(`/calendar/hours?${new URLSearchParams([["with", lead.handle], ["with", member.handle], ["on", inDays(7)]])}`);
    const form = (await compared.follow(/^Make an event at this hour/)).form("Put it into the calendar");
    const made = await form.fill({ title: "At the best hour" }).submit();
    const people = await made.follow("All, and invite");
    expect(people.hasButton(`Withdraw the invitation of ${member.displayName}`)).toBe(true);
  });
});

describe("a feed", () => {
  test("is answered without a session, by its tag not again, and by nothing when the address is wrong", async () => {
    const here = await space();
    await makeEvent(here);
    const address = new URL(await makeFeed(await actorFor(here.member), "team", here.team.slug));
    const nobody = await clientOf(null);
    const first = await nobody.send(address.pathname);
    expect([first.status, first.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(first.body.toString("utf8")).toContain("SUMMARY:Evening call");
    const again = await nobody.send(address.pathname, { headers: { "if-none-match": String(first.headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await nobody.send(address.pathname.replace(/.{5}\.ics$/, "wrong.ics"))).status).toBe(404);
  });

  test("has its address shown once", async () => {
    const { memberClient } = await space();
    const made = await (await memberClient.get("/calendar/feeds")).form("Make an address").submit();
    expect(made.elements("input", { name: "address" })[0]?.attribs.value).toMatch(/\/calendar\/feeds\/[\w-]{32}\.ics$/);
    const later = await memberClient.get("/calendar/feeds");
    expect(later.elements("input", { name: "address" })).toHaveLength(0);
    const withdrawn = await later.form(/^Withdraw/).submit();
    expect(withdrawn.hasButton(/^Withdraw/)).toBe(false);
  });
});

test("guests are offered no calendar of the organisation", async () => {
  const guest = await clientOf(await buildPerson(database(), { organisationRole: "guest" }));
  const page = await guest.get("/calendar");
  expect(page.status).toBe(200);
  expect(page.hasLink("New event")).toBe(false);
  expect((await guest.get("/calendar/feeds")).text).not.toContain("Whole organisation");
});
