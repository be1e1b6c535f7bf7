import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

test("without JavaScript, a reader comments on a passage, is answered, and the writer asks the team about it", async () => {
  const team = await buildTeam(database());
  const [writer, reader] = [await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const made = await createDocument(await actorFor(writer), team.slug, { title: `Visits ${uniqueWord()}`, kind: "working", language: "en", text: "Call the **cooperative** first." });
  const [theirs, own] = [await clientOf(reader), await clientOf(writer)];

  const all = await (await theirs.get(documentHref(made))).follow("Comment, or see all comments");
  const wrong = await all.form("Comment").fill({ quotation: "no such words", message: "Kept?" }).submit();
  expect([wrong.status, wrong.form("Comment").value("message")]).toEqual([422, "Kept?"]);
  const reading = await wrong.form("Comment").fill({ quotation: "the cooperative", message: "Which one?" }).submit();
  expect(reading.html).toContain('<mark id="passage-');
  expect(reading.text).toContain("Which one?");

  const answered = await (await own.get(documentHref(made))).form("Send").fill({ message: "The one of the valley." }).submit();
  expect(answered.text).toContain("The one of the valley.");
  const question = await answered.form("Ask the team about this passage").submit();
  expect(question.html).toContain("&gt; the cooperative");
  const resolved = await (await own.get(documentHref(made))).form("Resolve").submit();
  expect(resolved.text).toContain("Resolved");
  expect((await theirs.get(documentHref(made))).html).not.toContain("<mark");
});

test("without JavaScript, whoever names nobody in a comment or a reply is told so there, once", async () => {
  const team = await buildTeam(database());
  const [writer, reader] = [await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const made = await createDocument(await actorFor(writer), team.slug, { title: `Visits ${uniqueWord()}`, kind: "working", language: "en", text: "Call the **cooperative** first." });
  const [theirs, own] = [await clientOf(reader), await clientOf(writer)];
  const said = await (await (await theirs.get(documentHref(made))).follow("Comment, or see all comments")).form("Comment").fill({ message: `For @wei-zang and @${writer.handle}` }).submit();
  expect(said.text).toContain("@wei-zang named nobody here, so nobody was called. You alone see this.");
  expect((await own.get(said.path)).text).not.toContain("named nobody");
  expect((await theirs.get(documentHref(made))).text).not.toContain("named nobody");
  const answered = await (await own.get(documentHref(made))).form("Send").fill({ message: "Not @li-nah" }).submit();
  expect(answered.text).toContain("@li-nah named nobody here");
  const silent = await (await own.get(documentHref(made))).form("Send").fill({ message: `Seen, @${writer.handle}` }).submit();
  expect(silent.first.headers.location).not.toContain("nobody=");
});
