import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { givenNameIn, todayView } from "~/modules/home/today-view.server";
import { previousVisit, recordVisit } from "~/modules/home/note-visit.server";
import { database } from "~/platform/database/connection.server";
import { expertiseTerm, membership, membershipRequest, person, personExpertise, thread } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe("visits", () => {
  const lastSeen = (id: number, minutes: number) => database().update(person).set({ lastSeenAt: minutesAgo(minutes) }).where(eq(person.id, id));

  it("the first one has none before it", async () => {
    const actor = await actorFor(await buildPerson(database()));
    await recordVisit(actor.personId);
    expect(await previousVisit(actor)).toBeNull();
  });

  it("a pause of less than an hour belongs to the same visit", async () => {
    const actor = await actorFor(await buildPerson(database()));
    await recordVisit(actor.personId);
    await lastSeen(actor.personId, 55);
    await recordVisit(actor.personId);
    expect(await previousVisit(actor)).toBeNull();
  });

  it("after an hour's absence the last moment of the visit before is remembered, and stays while this visit lasts", async () => {
    const actor = await actorFor(await buildPerson(database()));
    await lastSeen(actor.personId, 61);
    await Promise.all(Array.from({ length: 5 }, () => recordVisit(actor.personId)));
    const first = await previousVisit(actor);
    expect(Math.round((Date.now() - (first?.getTime() ?? 0)) / 60_000)).toBe(61);
    await lastSeen(actor.personId, 30);
    await recordVisit(actor.personId);
    expect(await previousVisit(actor)).toEqual(first);
  });
});

describe("Today", () => {
  it("tells a newcomer honestly that there is nothing yet, and where to begin", async () => {
    const today = await todayView(await actorFor(await buildPerson(database(), { displayName: "Zawadi Mwangi", familyName: "Mwangi" })), "en");
    expect(today).toMatchObject({ givenName: "Zawadi", teams: [], threads: [], documents: [], joined: [], waiting: { requests: [], questions: [] }, hasExpertise: false });
    expect(today.suggestions.length).toBeGreaterThan(0);
  });

  it("puts what concerns the reader before what is only news, and says why", async () => {
    const db = database();
    const team = await buildTeam(db);
    const [reader, colleague] = [await buildPerson(db, { lastSeenAt: minutesAgo(24 * 60) }), await buildPerson(db)];
    for (const { id } of [reader, colleague]) await buildMembership(db, { teamId: team.id, personId: id, joinedAt: minutesAgo(60 * 24 * 30) });
    const [term] = await db.select({ id: expertiseTerm.id }).from(expertiseTerm).limit(1);
    await db.insert(personExpertise).values({ personId: reader.id, termId: term!.id, level: "advanced" });
    const asked = await buildThread(db, { teamId: team.id, kind: "question", authorId: reader.id });
    const field = await buildThread(db, { teamId: team.id, authorId: colleague.id, termIds: [term!.id] });
    const news = await buildThread(db, { teamId: team.id, authorId: colleague.id });
    for (const { id } of [asked, field, news]) await buildMessage(db, { threadId: id, authorId: colleague.id });
    const today = await todayView(await actorFor(reader), "en");
    expect(today.threads.map(({ id, reason }) => [id, reason])).toEqual([[asked.id, "answer_to_you"], [field.id, "your_field"], [news.id, null]]);
  });

  it("lists what changed in one's own teams since the visit before, announcements first, and nothing of other teams", async () => {
    const db = database();
    const [own, other] = [await buildTeam(db), await buildTeam(db)];
    const reader = await buildPerson(db, { lastSeenAt: minutesAgo(24 * 60) });
    const colleague = await buildPerson(db);
    const joinedLongAgo = minutesAgo(60 * 24 * 30);
    await buildMembership(db, { teamId: own.id, personId: reader.id, joinedAt: joinedLongAgo });
    await buildMembership(db, { teamId: own.id, personId: colleague.id, joinedAt: minutesAgo(90) });
    const writesIn = async (teamId: number, kind: "discussion" | "announcement") => {
      const { id } = await buildThread(db, { teamId, kind, authorId: colleague.id });
      await buildMessage(db, { threadId: id, authorId: colleague.id });
      return id;
    };
    const [discussion, announcement] = [await writesIn(own.id, "discussion"), await writesIn(own.id, "announcement")];
    await writesIn(other.id, "announcement");
    const [document] = [await buildDocument(db, { teamId: own.id, authorId: colleague.id }), await buildDocument(db, { teamId: other.id })];
    await db.update(thread).set({ lastMessageAt: sql`now()` }).where(eq(thread.id, discussion));

    const today = await todayView(await actorFor(reader), "en");
    expect(today.threads.map(({ id }) => id)).toEqual([announcement, discussion]);
    expect(today.documents.map(({ id }) => id)).toEqual([document.id]);
    expect(today.joined).toMatchObject([{ slug: own.slug, people: [{ handle: colleague.handle }], more: 0 }]);
    expect(today.teams).toMatchObject([{ slug: own.slug, unread: 2 }]);
    expect(Math.round((Date.now() - (today.since?.getTime() ?? 0)) / 3_600_000)).toBe(24);
  });

  it("puts before everything what only this person can do", async () => {
    const db = database();
    const team = await buildTeam(db, { visibility: "request" });
    const [coordinator, asking] = [await buildPerson(db), await buildPerson(db)];
    await buildMembership(db, { teamId: team.id, personId: coordinator.id, role: "coordinator" });
    await db.insert(membershipRequest).values({ teamId: team.id, personId: asking.id });
    await db.insert(personExpertise).values({ personId: coordinator.id, termId: "A2", level: "reference" });
    const { id: question } = await buildThread(db, { teamId: team.id, kind: "question", termIds: ["A2", "A1"] });
    await buildThread(db, { teamId: team.id, kind: "question", termIds: ["A1"] });
    const { waiting } = await todayView(await actorFor(coordinator), "fr");
    expect(waiting.requests).toMatchObject([{ slug: team.slug, requests: 1 }]);
    expect(waiting.questions).toMatchObject([{ id: question, fields: ["Emploi des jeunes"], teamSlug: team.slug }]);
  });

  it("does not ask again where one has answered, nor in a team one has left", async () => {
    const db = database();
    const team = await buildTeam(db);
    const [member, gone] = [await buildPerson(db), await buildPerson(db)];
    for (const { id } of [member, gone]) {
      await buildMembership(db, { teamId: team.id, personId: id });
      await db.insert(personExpertise).values({ personId: id, termId: "A3", level: "advanced" });
    }
    const { id } = await buildThread(db, { teamId: team.id, kind: "question", termIds: ["A3"] });
    await buildMessage(db, { threadId: id, authorId: member.id });
    await db.delete(membership).where(eq(membership.personId, gone.id));
    for (const someone of [member, gone]) {
      expect((await todayView(await actorFor(someone), "en")).waiting.questions).toEqual([]);
    }
  });
});

describe("the name one is greeted by", () => {
  it.each([
    ["Awa Mbaye", "Mbaye", "Awa"],
    ["Nguyễn Lan", "Nguyễn", "Lan"],
    ["Karim Ben Youssef", "Ben Youssef", "Karim"],
    ["Administrator", "Administrator", "Administrator"],
  ])("%s: %s left out gives %s", (name, family, expected) => {
    expect(givenNameIn(name, family)).toBe(expected);
  });
});
