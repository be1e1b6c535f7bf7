import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { requestView } from "~/modules/requests/request-view.server";
import { database, transaction } from "~/platform/database/connection.server";
import { requestConsultation, requestProposal } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { ask, somebody, stage, take } from "./cast";

/** A colleague whom a search finds by name. */
async function findable(displayName: string) {
  const who = await somebody({ displayName });
  await transaction((tx) => rememberWords(tx, who.id));
  return who;
}

it("a coordinator finds anybody by name, those of one name are to choose from, and asks them as a second", async () => {
  const on = await stage("D12");
  const name = `Perpetua ${uniqueWord()}`;
  const [one, other] = [await findable(name), await findable(name)];
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  const look = async (find: string) => (await requestView(on.coordinator.actor, id, "en", { find })).found?.map(({ handle }) => handle).sort();
  expect(await look("")).toBeUndefined();
  expect(await look(name)).toEqual([one.handle, other.handle].sort());
  await take(on.coordinator, id, { intent: "propose", person: one.handle, role: "workers", note: "Please read it too." });
  expect(await look(name)).toEqual([other.handle]);
  const [row] = await database().select({ personId: requestProposal.personId, role: requestProposal.role }).from(requestProposal).where(eq(requestProposal.requestId, id));
  expect(row).toEqual({ personId: one.id, role: "workers" });
});

it("nobody but those who may ask look for people, and whoever made the request is not among them", async () => {
  const on = await stage("D13");
  const name = `Quirina ${uniqueWord()}`;
  const maker = await findable(name);
  const id = await ask(maker.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  expect((await requestView(maker.actor, id, "en", { find: name })).found).toBeNull();
  expect((await requestView(on.coordinator.actor, id, "en", { find: name })).found).toEqual([]);
});

it("a bureau's specialist who is offered can be asked as a second, until they are", async () => {
  const on = await stage("D10");
  const workers = await somebody({ officeId: on.technical.id, function: "workers_specialist" });
  const id = await ask(on.requester.actor, { team: on.team.slug, country: "NE" });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  const offered = async () => (await requestView(on.coordinator.actor, id, "en")).consultations.find(({ purpose }) => purpose === "workers");
  const [row] = await database().select({ personId: requestConsultation.personId }).from(requestConsultation).where(eq(requestConsultation.personId, workers.id));
  expect([row?.personId, (await offered())?.asked]).toEqual([workers.id, false]);
  await take(on.coordinator, id, { intent: "propose", person: workers.handle, role: "workers", note: "" });
  expect((await offered())?.asked).toBe(true);
});
