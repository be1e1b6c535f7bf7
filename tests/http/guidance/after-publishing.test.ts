import { beforeAll, expect, test } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { day, publishedGuidance, rewrite } from "../../support/published-guidance";
import { clientOf } from "../../support/sessions";

beforeAll(registerDocumentTexts);

test("whoever writes published guidance gives it another title, but is shown no other kind and no other team", async () => {
  const { id, author } = await publishedGuidance("Approved words.");
  const client = await clientOf({ id: author.personId });
  const edit = await client.get(`/documents/${id}/x/edit`);
  expect(edit.text).toContain("so it stays guidance");
  const saved = await edit.form("Save these").fill({ title: "Visits with another title" }).submit();
  expect(saved.status).toBe(200);
  const refused = await edit.form("Save these").fill({ kind: "working" }).submit();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Withdraw it instead.");
  expect((await client.get(`/documents/${id}/x/place`)).text).toContain("by those who manage the team");
});

test("a reviewer is ticked among the team's people, finds it on Today, answers, and whoever sends it anew still reads what was said", async () => {
  const { id, team, author, lead, reader } = await publishedGuidance("One.");
  await rewrite({ author }, id, "Two.");
  const [writing, reviewing] = [await clientOf({ id: author.personId }), await clientOf({ id: lead.personId })];
  const approval = `/documents/${id}/x/approval`;
  const missing = await (await writing.get(approval)).form("Send for review").fill({ dueOn: day(6) }).submit();
  expect(missing.text).toContain("Name at least one reviewer.");
  const sent = await missing.form("Send for review").fill({ reviewers: ["", lead.handle] }).submit();
  expect(sent.text).toContain("In review");
  expect((await reviewing.get("/")).text).toContain("Your review is awaited by");
  const answered = await (await reviewing.get(approval)).form("Send the answer").fill({ verdict: "changes", comment: "Say who goes." }).submit();
  const recalled = await answered.form("Take it back to go on writing").submit();
  expect(recalled.status).toBe(200);
  expect((await reviewing.get("/")).text).not.toContain("Your review is awaited by");
  await rewrite({ author }, id, "Three.");
  await (await writing.get(approval)).form("Send for review").fill({ reviewers: lead.handle, dueOn: day(6) }).submit();
  const again = await reviewing.get(approval);
  expect(again.text).toContain("Say who goes.");
  expect((await again.follow("What changed since version 2")).html).toMatch(/<ins[^>]*>.*Three.*<\/ins>/);

  const asked = await (await reviewing.get(`/documents/${id}/x/confirmations`)).form("Ask them to confirm").fill({ wholeTeam: true, dueOn: day(20) }).submit();
  expect((await writing.get("/")).text).toContain("To be read and confirmed by");
  const stopped = await asked.form("Stop asking").submit();
  expect(stopped.text).toContain("Nobody is asked to confirm this");
  expect((await writing.get("/")).text).not.toContain("To be read and confirmed by");
  const library = await clientOf({ id: reader.personId });
  const none = async (standing: string) => (await library.get(`/documents?team=${team.slug}&standing=${standing}`)).text.includes("No document fits");
  expect([await none("valid"), await none("expired")]).toEqual([false, true]);
});
