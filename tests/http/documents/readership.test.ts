import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref, readersHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

test("a browser that opens a document twice is counted once, and the lead sees figures, never names", async () => {
  const team = await buildTeam(database(), { visibility: "private" });
  const office = await buildOffice(database());
  const people = await Promise.all(Array.from({ length: 11 }, () => buildPerson(database(), { officeId: office.id })));
  for (const [at, { id }] of people.entries()) await buildMembership(database(), { teamId: team.id, personId: id, role: at === 0 ? "lead" : "member" });
  const document = await createDocument(await actorFor(people[1]!), team.slug, { title: "Heat", kind: "working", language: "en", text: "Words" });
  const [lead, one, other] = [await clientOf(people[0]!), await clientOf(people[2]!), await clientOf(people[3]!)];
  for (const reader of [one, one, other]) expect((await reader.get(documentHref(document))).hasLink("How often it is read")).toBe(false);
  const guessing = await clientOf(people[4]!);
  await guessing.send(documentHref(document), { headers: { "sec-purpose": "prefetch" } });
  const page = await (await lead.get("/documents")).follow("Heat").then((opened) => opened.follow("How often it is read"));
  expect(page.path).toBe(readersHref(document));
  expect(page.text).toContain("Nobody can see who has read it or when.");
  expect(page.text).toMatch(/The text as it is written – 3$/);
  for (const { displayName } of [people[2]!, people[3]!]) expect(page.text).not.toContain(displayName);
  expect((await one.get(readersHref(document))).status).toBe(403);
});
