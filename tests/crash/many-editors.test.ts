import { expect, onTestFinished, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { withStoredState } from "~/modules/documents/stored-state.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { eventually } from "../support/eventually";
import { LastingWriter } from "../support/lasting-writer";
import { openSessionFor } from "../support/open-session";
import { editAtRandom, textIn } from "../support/random-edits";
import { startServer } from "../support/server";

const documents = 4;
const editorsEach = 5;
const rounds = 40;

test("after random edits, lost links and a killed server all replicas and the database are identical", { timeout: 120_000 }, async () => {
  const team = await buildTeam(database());
  const people = await Promise.all(Array.from({ length: editorsEach }, () => buildPerson(database())));
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const author = await actorFor(people[0]!);
  const cookies = await Promise.all(people.map(async ({ id }) => (await openSessionFor(id)).cookie));
  const first = await startServer({ databaseUrl: environment().DATABASE_URL });
  const texts = await Promise.all(Array.from({ length: documents }, async (_, number) => {
    const { id } = await createDocument(author, team.slug, { title: `Shared ${number}`, kind: "working", language: "en", text: "One.\n\nTwo.\n\nThree." });
    return { id, writers: cookies.map((cookie) => new LastingWriter(`document:${id}`, first.origin, cookie)) };
  }));
  const all = texts.flatMap(({ writers }) => writers);
  onTestFinished(() => all.forEach((writer) => writer.leave()));
  await eventually(() => all.every(({ isOpen }) => isOpen), "all editors", 30_000);

  const random = seeded(20_261_129);
  for (let round = 0; round < rounds; round += 1) {
    for (const writer of all) editAtRandom(writer, random);
    const away = all[Math.floor(random() * all.length)]!;
    away.disconnect();
    editAtRandom(away, random);
    if (round === rounds / 2) {
      await first.kill9();
      const second = await startServer({ databaseUrl: first.databaseUrl, port: first.port, dataFolder: first.dataFolder });
      onTestFinished(async () => void (await second.stop()));
    }
    void away.reconnect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  await eventually(() => {
    all.forEach((writer) => writer.isOpen && writer.ask());
    return all.every(({ isStored, isOpen }) => isOpen && isStored);
  }, "the confirmation of everything", 30_000);
  for (const { id, writers } of texts) {
    const same = () => new Set(writers.map(({ doc }) => textIn(doc))).size === 1;
    await eventually(same, "the same text in all editors", 15_000);
    expect(await withStoredState(id, ({ state }) => textIn(state))).toBe(textIn(writers[0]!.doc));
  }
});

/** The same numbers in every run, so that what fails once fails again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
