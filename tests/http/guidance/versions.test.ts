import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

test("versions are kept under a name, compared by words in Chinese, and brought back, without JavaScript", async () => {
  const team = await buildTeam(database());
  const writer = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const document = await createDocument(await actorFor(writer), team.slug, { title: "检查农场", kind: "working", language: "zh", text: "每个月有一次三人检查。" });
  const client = await clientOf(writer);

  const list = await (await client.get(documentHref(document))).follow("Versions, and who wrote what");
  expect(list.text).toContain("No version is kept yet");
  const empty = await list.form("Keep this version").fill({ "Its name": " " }).submit();
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Give the version a name.");
  const kept = await list.form("Keep this version").fill({ "Its name": "Première" }).submit();
  expect(kept.text).toContain("Version 1: Première");
  expect(kept.text).toContain(`Written by ${writer.displayName}`);

  const form = await client.get(`${documentHref(document)}/edit`);
  await form.form("Save the text").fill({ text: "每个季度有一次三人检查。" }).submit();
  const since = await (await client.get(kept.path)).follow("What changed since the last");
  expect(since.html).toMatch(/<del[^>]*>.*月.*<\/del>/);
  expect(since.html).toMatch(/<ins[^>]*>.*季度.*<\/ins>/);
  const beside = await since.follow("Side by side");
  expect(beside.text).toContain("The text as it is now");

  const first = await client.get(`${kept.path}/1`);
  expect(first.heading).toBe("检查农场");
  const restored = await first.form("Bring these words back").submit();
  expect(restored.text).toContain(`Version 1 brought back by ${writer.displayName}`);
  expect((await client.get(documentHref(document))).text).toContain("每个月有一次");
});
