import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { libraryList } from "~/modules/documents/document-list.server";
import { findableDocument, findableDocuments } from "~/modules/documents/findable.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { recentDocuments } from "~/modules/documents/recent-documents.server";
import { librarySchema, teamDocumentsSchema } from "~/modules/documents/schema.server";
import { database } from "~/platform/database/connection.server";
import { document, outboxEvent } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

const person = () => buildPerson(database());

async function threeTeams() {
  const [open, request, closed] = await Promise.all((["open", "request", "private"] as const).map((visibility) => buildTeam(database(), { visibility })));
  const documents = [];
  for (const team of [open!, request!, closed!]) documents.push(await buildDocument(database(), { teamId: team.id, text: "Words" }));
  return { teams: [open!, request!, closed!] as const, ids: documents.map(({ id }) => id) };
}

const idsIn = async (actor: Awaited<ReturnType<typeof actorFor>>, query = {}) =>
  (await libraryList(actor, librarySchema.parse(query), "en")).documents.map(({ id }) => id);

describe("the library", () => {
  it("shows what one may read and nothing else, and names only such teams", async () => {
    const { teams, ids } = await threeTeams();
    const [staff, member, guest] = [await person(), await person(), await buildPerson(database(), { organisationRole: "guest" })];
    await buildMembership(database(), { teamId: teams[1].id, personId: member.id, role: "observer" });
    await buildMembership(database(), { teamId: teams[2].id, personId: member.id, role: "member" });
    const shown = async (who: { id: number }) => (await idsIn(await actorFor(who))).filter((id) => ids.includes(id));
    expect(await shown(staff)).toEqual([ids[0]]);
    expect(await shown(member)).toEqual([ids[2], ids[1], ids[0]]);
    expect(await shown(guest)).toEqual([]);
    const offered = (await libraryList(await actorFor(staff), librarySchema.parse({}), "en")).teams.map(({ slug }) => slug);
    expect(offered).toContain(teams[0].slug);
    expect(offered).not.toContain(teams[2].slug);
  });

  it("goes by team, kind and language, and counts what fits", async () => {
    const team = await buildTeam(database());
    const guidance = await buildDocument(database(), { teamId: team.id, kind: "guidance", language: "fr" });
    await buildDocument(database(), { teamId: team.id, kind: "working", language: "fr" });
    const actor = await actorFor(await person());
    expect(await idsIn(actor, { team: team.slug, kind: "guidance", language: "fr" })).toEqual([guidance.id]);
    expect(await idsIn(actor, { team: team.slug, language: "zh" })).toEqual([]);
    expect((await libraryList(actor, librarySchema.parse({ team: team.slug }), "en")).total).toBe(2);
  });

  it("passes over what makes no sense in its address", () => {
    expect(librarySchema.parse({ kind: "poem", language: "xx", page: "-4" })).toEqual({ kind: undefined, language: undefined, page: 1 });
  });

  it("has pages, latest change first", async () => {
    const team = await buildTeam(database());
    const author = await person();
    for (let day = 1; day <= 22; day += 1) await buildDocument(database(), { teamId: team.id, authorId: author.id, title: `Day ${day}`, updatedAt: new Date(2026, 0, day) });
    const actor = await actorFor(await person());
    const titles = async (page: number) => (await libraryList(actor, librarySchema.parse({ team: team.slug, page }), "en")).documents.map(({ title }) => title);
    expect((await titles(1)).slice(0, 2)).toEqual(["Day 22", "Day 21"]);
    expect(await titles(2)).toEqual(["Day 2", "Day 1"]);
  });
});

describe("a team's documents", () => {
  it("are closed to those who see the team but may not read it", async () => {
    const { teams } = await threeTeams();
    const staff = await actorFor(await person());
    const query = teamDocumentsSchema.parse({});
    expect(await teamDocumentsView(staff, teams[1].slug, "en", query)).toMatchObject({ readable: false, mayWrite: false, documents: [], total: 0 });
    await expect(teamDocumentsView(staff, teams[2].slug, "en", query)).rejects.toMatchObject({ code: "not_found" });
    expect(await teamDocumentsView(staff, teams[0].slug, "en", query)).toMatchObject({ readable: true, mayWrite: false, total: 1 });
  });

  it("are begun by members, told once, and found from the first moment", async () => {
    const team = await buildTeam(database());
    const lead = await person();
    await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
    const actor = await actorFor(lead);
    const { id } = await createDocument(actor, team.slug, { title: "Начало", kind: "guidance", language: "ru", text: "## Цель\n\nСлова." });
    const created = (await database().select().from(outboxEvent).where(eq(outboxEvent.type, "documents.document_created"))).filter(({ payload }) => payload.documentId === id);
    expect(created).toHaveLength(1);
    expect(await findableDocument(id)).toMatchObject({ entityId: String(id), teamId: team.id, language: "ru", title: "Начало", body: "Цель\nСлова.", href: `/documents/${id}/${encodeURIComponent("начало")}` });
    expect((await findableDocuments(String(id - 1), 1)).map(({ entityId }) => entityId)).toEqual([String(id)]);
    const outsider = await actorFor(await person());
    await expect(createDocument(outsider, team.slug, { title: "x", kind: "working", language: "en", text: "" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what is new among documents", () => {
  it("is what others changed since in one's own teams", async () => {
    const { teams, ids } = await threeTeams();
    const reader = await person();
    await buildMembership(database(), { teamId: teams[2].id, personId: reader.id, role: "observer" });
    const actor = await actorFor(reader);
    const since = new Date(Date.now() - 60_000);
    const recent = async () => (await recentDocuments(actor, "en", { since, limit: 50 })).map(({ id }) => id).filter((id) => ids.includes(id));
    expect(await recent()).toEqual([ids[2]]);
    await database().update(document).set({ updatedById: reader.id }).where(eq(document.id, ids[2]!));
    expect(await recent()).toEqual([]);
  });
});
