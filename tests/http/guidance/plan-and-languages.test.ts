import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref } from "~/modules/documents/hrefs";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { publishGuidance } from "~/modules/guidance/life/publish.server";
import { database } from "~/platform/database/connection.server";
import { documentTranslation } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

async function publishedGuidance() {
  const team = await buildTeam(database());
  const [writer, lead] = [await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  const [author, leading] = [await actorFor(writer), await actorFor(lead)];
  const document = await createDocument(author, team.slug, { title: "Heat", kind: "guidance", language: "en", text: "Words" });
  await sendForReview(author, document.id, { reviewers: [lead.handle], dueOn: day(3) });
  await tickGate(author, document.id, { gate: "sources_checked", done: true });
  await answerReview(leading, document.id, { verdict: "approve", comment: "" });
  await approveGuidance(leading, document.id);
  await publishGuidance(leading, document.id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "" });
  return { document, writer, lead };
}

test("a plan of formats and languages is said by a plain form, and the guidance's page says what of it is there", async () => {
  const { document, writer } = await publishedGuidance();
  const client = await clientOf(writer);
  const approval = await client.get(`${documentHref(document)}/approval`);
  expect(approval.text).toContain("Nothing is planned yet.");
  const saved = await approval.form("Save the plan").fill({ formats: ["pdf", "print"], languages: ["en"], another: "sw" }).submit();
  expect(saved.text).toMatch(/Accessible PDF Readers have it/);
  expect(saved.text).toMatch(/Printed edition Not begun/);
  expect(saved.text).toMatch(/Swahili Not begun/);
  const reading = await client.get(documentHref(document));
  expect(reading.text).toContain("Formats and languages planned: 2 of 4 are there");
  const reader = await (await clientOf(await buildPerson(database()))).get(documentHref(document));
  expect(reader.text).not.toContain("planned:");
});

test("a translation into a language beyond the six is begun by a plain form, and a machine's draft of it is marked above its text", async () => {
  const { document, writer } = await publishedGuidance();
  const client = await clientOf(writer);
  const begun = await (await client.get(`${documentHref(document)}/languages`)).form("Begin with the source’s words").fill({ language: "pt" }).submit();
  expect(begun.status).toBe(200);
  const [translation] = await database().select({ id: documentTranslation.documentId }).from(documentTranslation).where(eq(documentTranslation.sourceId, document.id));
  const reading = async () => (await clientOf(writer)).get(`/documents/${translation!.id}?in=pt`);
  expect((await reading()).html).toContain('lang="pt"');
  expect((await reading()).text).toContain("Português");
  expect((await reading()).text).not.toContain("not confirmed yet");
  await database().update(documentTranslation).set({ byMachine: true }).where(eq(documentTranslation.documentId, translation!.id));
  const marked = await reading();
  expect(marked.text).toContain("A machine’s first draft, not confirmed yet");
  const confirmed = await (await marked.follow("confirm it")).form("I have read it and stand by it").submit();
  expect(confirmed.status).toBe(200);
  expect((await reading()).text).not.toContain("not confirmed yet");
});

test("forms that come back keep the boxes that were chosen, and the language of a translation, without JavaScript", async () => {
  const { document, writer, lead } = await publishedGuidance();
  const leads = await clientOf(lead);
  const arranged = await (await leads.get(`${documentHref(document)}/approval`)).form("Save").fill({ owner: "nobody@nowhere.example", publication: true }).submit();
  expect([arranged.status, arranged.form("Save").value("publication")]).toEqual([422, "on"]);
  const asked = await (await leads.get(`${documentHref(document)}/confirmations`)).form("Ask them to confirm").fill({ wholeTeam: false, functions: ["specialist"], offices: "CO-NOWHERE", dueOn: day(9) }).submit();
  const again = asked.form("Ask them to confirm");
  expect([asked.status, again.value("wholeTeam"), again.value("functions")]).toEqual([422, undefined, "specialist"]);
  const silent = await (await clientOf(writer)).post(`${documentHref(document)}/languages`, { intent: "begin", language: "sw", byMachine: "on" });
  expect([silent.status, silent.form("Begin with the source’s words").value("language")]).toEqual([422, "sw"]);
});
