import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { libraryList } from "~/modules/documents/document-list.server";
import { librarySchema } from "~/modules/documents/schema.server";
import { teamMeasures } from "~/modules/teams/team-measures.server";
import { database } from "~/platform/database/connection.server";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, type Team } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { documentVersion, guidance, message, thread } from "~db/schema";
import { aTeam, somebody } from "./cast";

const hour = 3_600_000;

/** The latest Tuesday morning that is at least three weeks past. */
function tuesday(): Date {
  const day = new Date(Date.now() - 21 * 24 * hour);
  day.setUTCHours(9, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 5) % 7));
  return day;
}

/** A question asked at a moment, with a first answer of somebody else so many hours later, or none. */
async function question(team: Team, askedAt: Date, answeredAfter: number | null): Promise<void> {
  const asker = await buildPerson(database());
  const asked = await buildThread(database(), { teamId: team.id, authorId: asker.id, kind: "question" });
  const write = async (authorId: number, at: Date) => {
    const { id } = await buildMessage(database(), { threadId: asked.id, authorId });
    await database().update(message).set({ createdAt: at }).where(sql`${message.id} = ${id}`);
  };
  await write(asker.id, askedAt);
  await write(asker.id, new Date(askedAt.getTime() + hour));
  if (answeredAfter !== null) await write((await buildPerson(database())).id, new Date(askedAt.getTime() + answeredAfter * hour));
  await database().update(thread).set({ createdAt: askedAt }).where(sql`${thread.id} = ${asked.id}`);
}

describe("the measures of a team", () => {
  it("tell how soon questions have their first answer from somebody else, in working days", async () => {
    const team = await aTeam();
    const member = await somebody({ team });
    const [day, friday] = [tuesday(), new Date(tuesday().getTime() + 3 * 24 * hour)];
    await question(team, day, 4);
    await question(team, day, 49);
    await question(team, friday, 95);
    await question(team, friday, null);
    const { questions } = await teamMeasures(member, team.slug);
    expect(questions).toEqual({ open: 4, asked: 4, answered: 3, medianHours: 49, withinTwoDays: 2 });
  });

  it("count messages by month, months without any too", async () => {
    const team = await aTeam();
    const member = await somebody({ team });
    const talk = await buildThread(database(), { teamId: team.id });
    for (let count = 0; count < 3; count++) await buildMessage(database(), { threadId: talk.id });
    const elsewhere = await buildThread(database(), { teamId: (await aTeam()).id });
    await buildMessage(database(), { threadId: elsewhere.id });
    const { months } = await teamMeasures(member, team.slug);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({ month: `${new Date().toISOString().slice(0, 7)}-01`, messages: 3 });
    expect(months.slice(0, -1).every(({ messages }) => messages === 0)).toBe(true);
  });

  it("count those who write by region, and keep silent where that would tell of single people", async () => {
    const team = await aTeam();
    const [africa, europe] = [await buildOffice(database(), { region: "AF" }), await buildOffice(database(), { region: "EU" })];
    const join = async (officeId: number) => {
      const person = await buildPerson(database(), { officeId });
      await buildMembership(database(), { teamId: team.id, personId: person.id });
      return person;
    };
    const [writer] = [await join(africa.id), await join(africa.id), await join(africa.id)];
    const alone = await join(europe.id);
    const talk = await buildThread(database(), { teamId: team.id });
    for (const { id } of [writer, writer, alone]) await buildMessage(database(), { threadId: talk.id, authorId: id });
    const { regions } = await teamMeasures(await somebody({ team }), team.slug);
    expect(regions).toEqual([{ region: "AF", members: 3, active: 1 }, { region: "EU", members: 1, active: null }, { region: null, members: 1, active: null }]);
  });

  it("count guidance that readers rely on, and of it what is due, as the library lists it", async () => {
    const team = await aTeam();
    const member = await somebody({ team });
    const past = new Date(Date.now() - 24 * hour).toISOString().slice(0, 10);
    const kept = async (facts: Partial<typeof guidance.$inferInsert>, { published = true, ...overrides }: Parameters<typeof buildDocument>[1] & { published?: boolean } = {}) => {
      const { id, authorId } = await buildDocument(database(), { teamId: team.id, kind: "guidance", ...overrides });
      const [version] = await database().insert(documentVersion).values({ documentId: id, number: 1, cause: "named", title: "Visits", language: "en", content: {}, html: "", text: "", tag: "", upToUpdateId: 0, writerIds: [] }).returning({ id: documentVersion.id });
      await database().insert(guidance).values({ documentId: id, ownerId: authorId, reviewOn: "2099-01-01", expiresOn: "2099-06-01", publishedVersionId: published ? version!.id : null, ...facts });
      return id;
    };
    const due = [await kept({ reviewOn: past }), await kept({ reviewOn: past, expiresOn: past })];
    await kept({}, { updatedAt: new Date(Date.now() - 400 * 24 * hour) });
    await kept({ reviewOn: past }, { trashedAt: new Date() });
    await kept({ reviewOn: past }, { published: false });
    await kept({ reviewOn: past, withdrawnAt: new Date() });
    await kept({ reviewOn: past, withdrawnAt: new Date(), supersededById: due[0]! });
    await buildDocument(database(), { teamId: team.id, kind: "working" });
    expect((await teamMeasures(member, team.slug)).guidance).toEqual({ all: 3, due: 2 });
    const { documents, total } = await libraryList(member, librarySchema.parse({ team: team.slug, standing: "due" }), "en");
    expect(total).toBe(2);
    expect(documents.map(({ id }) => id).sort()).toEqual(due.sort());
  });

  it("are for those who belong to the team, also of an empty one", async () => {
    const team = await aTeam();
    await expect(teamMeasures(await somebody(), team.slug)).rejects.toMatchObject({ code: "forbidden" });
    await expect(teamMeasures(await somebody({ organisationRole: "administrator" }), team.slug)).rejects.toMatchObject({ code: "forbidden" });
    expect(await teamMeasures(await somebody({ team, role: "observer" }), team.slug)).toMatchObject({ questions: { open: 0, asked: 0, medianHours: null } });
  });
});
