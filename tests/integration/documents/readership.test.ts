import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentView } from "~/modules/documents/document-view.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { countReading } from "~/modules/documents/readership/count-reading.server";
import { readershipView } from "~/modules/documents/readership/readership-view.server";
import { database } from "~/platform/database/connection.server";
import { documentReadership, person } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

/** A closed team whose members work in offices of these sizes, the first of them its lead, with a document. */
async function teamOf(...sizes: number[]) {
  const team = await buildTeam(database(), { visibility: "private" });
  const people = [];
  const offices = [];
  for (const size of sizes) {
    const office = await buildOffice(database());
    offices.push(office);
    for (let count = 0; count < size; count += 1) people.push(await buildPerson(database(), { officeId: office.id }));
  }
  for (const [at, { id }] of people.entries()) await buildMembership(database(), { teamId: team.id, personId: id, role: at === 0 ? "lead" : "member" });
  const actors = await Promise.all(people.map((one) => actorFor(one)));
  const { id } = await createDocument(actors[1]!, team.slug, { title: "Note", kind: "working", language: "en", text: "Words" });
  const read = (actor: (typeof actors)[number], cookies: string | null = null, version = 0) => countReading(actor, { id, teamId: team.id, version }, cookies);
  return { team, actors, offices, id, read, lead: actors[0]! };
}

describe("how often a document is read", () => {
  it("is counted once a browser and version, in figures that hold no names", async () => {
    const { actors, id, read, lead } = await teamOf(12);
    const cookie = await read(actors[3]!);
    expect(cookie).toMatch(/^documents-read=\d+-0; Path=\/documents; HttpOnly; SameSite=Lax/);
    const held = cookie!.split(";")[0]!;
    expect(await read(actors[3]!, `other=1; ${held}`)).toBeNull();
    expect(await read(actors[4]!)).not.toBeNull();
    expect(await read(actors[3]!, held, 2)).toContain(`${id}-2`);
    const view = await readershipView(lead, id, "en");
    expect(view.people).toBe(12);
    expect(view.versions.map(({ number, readers }) => [number, readers])).toEqual([[2, 1], [0, 2]]);
    expect(Object.keys((await database().select().from(documentReadership).where(eq(documentReadership.documentId, id)))[0]!).sort()).toEqual(["audience", "documentId", "readers", "version"]);
  });

  it("is counted by office only where the office is large", async () => {
    const { actors, offices, id, read, lead } = await teamOf(11, 10, 2);
    for (const actor of [actors[1]!, actors[12]!, actors[13]!, actors[22]!]) await read(actor);
    const { groups } = await readershipView(lead, id, "en");
    expect(groups.map(({ office, region, people, readers }) => ({ office, region, people, readers }))).toEqual([
      { office: null, region: "", people: 12, readers: 3 },
      { office: offices[0]!.name.en, region: null, people: 11, readers: 1 },
    ]);
  });

  it("is not counted at all where a figure could name somebody", async () => {
    const { actors, id, read, lead } = await teamOf(4, 5);
    await read(actors[2]!);
    expect(await readershipView(lead, id, "en")).toMatchObject({ people: 0, versions: [], groups: [] });
  });

  it("follows an office that becomes small into a larger group", async () => {
    const { actors, offices, id, read, lead } = await teamOf(10, 12);
    await read(actors[2]!);
    await database().update(person).set({ officeId: offices[1]!.id }).where(eq(person.id, actors[5]!.personId));
    const { groups } = await readershipView(lead, id, "en");
    expect(groups.map(({ people, readers }) => [people, readers])).toEqual([[22, 1]]);
  });

  it("stands in the team's list for the same people alone", async () => {
    const { team, actors, id, read, lead } = await teamOf(11);
    for (const actor of actors.slice(2, 5)) await read(actor);
    const shown = async (actor: (typeof actors)[number]) => (await teamDocumentsView(actor, team.slug, "en", { page: 1, folder: undefined, all: true })).documents.map((line) => [line.id, line.readers]);
    expect(await shown(lead)).toEqual([[id, 3]]);
    expect(await shown(actors[1]!)).toEqual([[id, 3]]);
    expect(await shown(actors[2]!)).toEqual([[id, null]]);
  });

  it("is shown to leads and to whoever answers for it, and to nobody else", async () => {
    const { team, actors, id, lead } = await teamOf(3);
    const outsider = await actorFor(await buildPerson(database()));
    await buildMembership(database(), { teamId: team.id, personId: outsider.personId, role: "observer" });
    for (const actor of [lead, actors[1]!]) {
      expect((await readershipView(actor, id, "en")).document.title).toBe("Note");
      expect((await documentView(actor, id, "en")).abilities.figures).toBe(true);
    }
    for (const actor of [actors[2]!, outsider]) {
      await expect(readershipView(actor, id, "en")).rejects.toMatchObject({ code: "forbidden" });
      expect((await documentView(actor, id, "en")).abilities.figures).toBe(false);
    }
    await expect(readershipView(await actorFor(await buildPerson(database())), id, "en")).rejects.toMatchObject({ code: "not_found" });
  });
});
