import { expect, test } from "vitest";
import { createRequest } from "~/modules/requests/create-request.server";
import { requestSchema } from "~/modules/requests/schema.server";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { apiClientOf } from "../../support/api-client";
import { clientOf } from "../../support/sessions";

const file = (name: string) => new File(["office,fee\nNiamey,10"], name);

/** A request to a team of its own, those who ask and answer, and somebody it does not concern. */
async function asked() {
  const db = database();
  const office = await buildOffice(db);
  const [asks, answers, stranger] = [await buildPerson(db, { officeId: office.id }), await buildPerson(db), await buildPerson(db)];
  const team = await buildTeam(db, { termIds: ["H2"] });
  await buildMembership(db, { teamId: team.id, personId: answers.id, role: "coordinator" });
  const input = requestSchema.parse({ title: "Working time in hotels", kind: "advice", termId: "H2", team: team.slug, mode: "remote", need: "", intent: "send" });
  const { id } = await createRequest(await actorFor(asks), input, "en");
  return { id, asks, answers, stranger };
}

test("without JavaScript, files go with words to those concerned, and nothing typed or brought is lost", async () => {
  const { id, asks, answers, stranger } = await asked();
  const [requester, coordinator, other] = [await clientOf(asks), await clientOf(answers), await clientOf(stranger)];
  const page = await requester.get(`/requests/${id}`);
  const long = await page.form("Send").fill({ text: "x".repeat(10_001) }).attach("files", file("fees.csv")).submit();
  expect([long.status, long.text.includes("fees.csv"), long.form("Send").value("text")]).toEqual([422, true, "x".repeat(10_001)]);
  const sent = await long.form("Send").fill({ text: "The fees as they are" }).submit();
  const fileId = /\/files\/([0-9a-f-]{36})/.exec(sent.html)?.[1] ?? "";
  expect((await coordinator.get(`/requests/${id}`)).text).toContain("fees.csv");
  expect((await coordinator.send(`/files/${fileId}`)).status).toBe(200);
  expect((await other.send(`/files/${fileId}`)).status).toBe(404);

  const alone = await (await coordinator.get(`/requests/${id}`)).form("Send").attach("files", file("map.csv")).submit();
  expect([alone.status, alone.text.includes("map.csv")]).toEqual([200, true]);
  expect((await (await requester.get(`/requests/${id}`)).form("Send").submit()).status).toBe(422);
});

test("programs send files into a conversation and read which there are", async () => {
  const { id, asks, answers } = await asked();
  const [requester, coordinator] = [await apiClientOf(asks), await apiClientOf(answers)];
  const upload = await requester.call("POST", "/files?name=fees.csv", { body: "office,fee", headers: { "content-type": "application/octet-stream" } });
  const { id: fileId } = upload.json<{ id: string }>();
  expect((await requester.post(`/requests/${id}/messages`, { files: [fileId] })).status).toBe(201);
  expect((await coordinator.get(`/requests/${id}/messages`)).json()).toEqual({ items: [expect.objectContaining({ html: "", files: [expect.objectContaining({ id: fileId, name: "fees.csv" })] })] });
  expect((await coordinator.get(`/files/${fileId}/content`)).status).toBe(200);
  expect((await requester.post(`/requests/${id}/messages`, {})).status).toBe(422);
});
