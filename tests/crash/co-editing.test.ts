import { onTestFinished, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { eventually } from "../support/eventually";
import { HttpClient } from "../support/http-client";
import { LastingWriter } from "../support/lasting-writer";
import { openSessionFor } from "../support/open-session";
import { startServer } from "../support/server";

function writer(name: string, origin: string, cookie: string): LastingWriter {
  const made = new LastingWriter(name, origin, cookie);
  onTestFinished(() => made.leave());
  return made;
}

test("a server that is killed while two people write loses nothing that a living editor holds, and nothing appears twice", { timeout: 60_000 }, async () => {
  const team = await buildTeam(database());
  const people = [await buildPerson(database()), await buildPerson(database())] as const;
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const document = await createDocument(await actorFor(people[0]), team.slug, { title: "Killed", kind: "working", language: "en", text: "Begin" });
  const first = await startServer({ databaseUrl: environment().DATABASE_URL });
  const writers = await Promise.all(people.map(async ({ id }) => writer(`document:${document.id}`, first.origin, (await openSessionFor(id)).cookie)));
  await eventually(() => writers.every(({ isOpen }) => isOpen), "both editors");

  let typed = 0;
  const typing = setInterval(() => {
    typed += 1;
    writers[typed % 2]?.type(` w${typed}.`);
  }, 10);
  await eventually(() => writers.some(({ confirmed }) => confirmed > 10), "the first confirmed words");
  await first.kill9();
  await eventually(() => typed > 100, "words typed while there is no server");
  const second = await startServer({ databaseUrl: first.databaseUrl, port: first.port, dataFolder: first.dataFolder });
  onTestFinished(async () => void (await second.stop()));
  clearInterval(typing);

  await eventually(() => {
    writers.forEach((writer) => writer.isOpen && writer.ask());
    return writers.every(({ isStored }) => isStored);
  }, "the confirmation of all words", 20_000);
  const reader = new HttpClient(second.origin);
  reader.cookies.add((await openSessionFor(people[0].id)).cookie);
  const expected = Array.from({ length: typed }, (_, index) => `w${index + 1}.`);
  await eventually(async () => {
    const page = await reader.get(`/documents/${document.id}/killed`);
    return expected.every((word) => page.text.split(word).length === 2);
  }, "every word once on the reading page", 10_000);
});
