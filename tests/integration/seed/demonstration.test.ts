import { eq, isNull, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { passwordMatches } from "~/modules/identity/password-hash.server";
import { database } from "~/platform/database/connection.server";
import { coverage, credential, office, person, team } from "~db/schema";
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

  it("have passwords only where one can sign in, and the demo password opens them", async () => {
    const rows = await database().select().from(credential);
    expect(rows).toHaveLength(inserted.signIns.length);
    expect(await passwordMatches(demoPassword, rows[0]?.passwordHash ?? null)).toBe(true);
    expect(await passwordMatches("meridian-other", rows[0]?.passwordHash ?? null)).toBe(false);
  });

  it("answer a director's question: who knows actuarial valuation, speaks French and has worked in Niger", async () => {
    const found = await database().execute<{ handle: string }>(sql`
      select p.handle from person p
      join person_expertise e on e.person_id = p.id and e.term_id = 'D2'
      join person_language l on l.person_id = p.id and l.language = 'fr' and l.speak >= 'C1'
      join person_country c on c.person_id = p.id and c.country_iso2 = 'NE'`);
    expect(found.map((row) => row.handle)).toEqual(["ousmane-kone"]);
  });
});
