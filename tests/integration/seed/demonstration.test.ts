import { eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { passwordMatches } from "~/modules/identity/password-hash.server";
import { database } from "~/platform/database/connection.server";
import { coverage, credential, evidence, office, person, personPost, team } from "~db/schema";
import { seedAnchor } from "~db/seed/clock";
import { insertPeople, type PeopleInserted } from "~db/seed/people/insert-people.server";
import { demoPassword } from "~db/seed/people/sign-ins";
import { insertReference } from "~db/seed/reference/insert-reference.server";

describe("reference data", () => {
  it("can be put in again without a change, and keep what the organisation made of its teams", async () => {
    const before = await database().$count(coverage);
    await database().update(team).set({ visibility: "private" }).where(eq(team.slug, "wages"));
    const counts = await database().transaction((tx) => insertReference(tx));
    expect(await database().$count(coverage)).toBe(before);
    expect(await database().$count(office)).toBe(counts.offices);
    expect(await database().$count(team)).toBe(counts.teams);
    const [wages] = await database().select().from(team).where(eq(team.slug, "wages"));
    expect(wages?.visibility).toBe("private");
    await database().update(team).set({ visibility: "open" }).where(eq(team.slug, "wages"));
  });

  it("hang every office but headquarters under another", async () => {
    const roots = await database().select({ code: office.code }).from(office).where(isNull(office.parentId));
    expect(roots).toEqual([{ code: "HQ-GENEVA" }]);
  });
});

describe("the people of the demonstration", () => {
  let inserted: PeopleInserted;
  beforeAll(async () => {
    inserted = await database().transaction((tx) => insertPeople(tx, seedAnchor("2026-03-31")));
  });

  it("are all there, and nobody else", async () => {
    expect(await database().$count(person)).toBe(inserted.counts.people);
    expect(inserted.idByHandle.size).toBe(inserted.counts.people);
  });

  it("have diaries, missions and evidence, and somebody who releases whoever is not at a head", async () => {
    expect(inserted.counts.takenTime).toBeGreaterThan(2000);
    expect(inserted.counts.evidence).toBeGreaterThan(inserted.counts.missions);
    expect(await database().$count(evidence)).toBe(inserted.counts.evidence);
    const posts = await database().select().from(personPost);
    const heads = posts.filter((post) => post.releasedById === null);
    expect(posts.length).toBeGreaterThan(400);
    expect(heads.length).toBeLessThan(40);
    expect(posts.filter((post) => post.releasedById === post.personId)).toEqual([]);
  });

  it("have passwords only where one can sign in, and the demo password opens them", async () => {
    const rows = await database().select().from(credential);
    expect(rows).toHaveLength(inserted.signIns.length);
    expect(await passwordMatches(demoPassword, rows[0]?.passwordHash ?? null)).toBe(true);
    expect(await passwordMatches("meridian-other", rows[0]?.passwordHash ?? null)).toBe(false);
  });
});
