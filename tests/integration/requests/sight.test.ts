import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { accessRequest } from "~/modules/requests/access-request.server";
import { requestStates } from "~/modules/requests/contract";
import { requestList } from "~/modules/requests/request-list.server";
import { requestQuerySchema } from "~/modules/requests/schema.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { requestConsultation, requestProposal, supportRequest } from "~db/schema";
import { buildMembership } from "~db/seed/factories/build-team";
import { ask, somebody, stage, stateOf } from "./cast";

const everything = requestQuerySchema.parse({ show: "all" });
const inList = async (actor: Actor, id: number) => (await requestList(actor, everything, "en")).rows.some((row) => row.id === id);
const alone = async (actor: Actor, id: number) => accessRequest(actor, id).then(() => true, () => false);

let people: Record<string, Actor>;
let id: number;

beforeAll(async () => {
  const on = await stage("D4");
  const [asked, suggested, declined, owner, offered, consulted] = await Promise.all(Array.from({ length: 6 }, () => somebody()));
  const observer = await somebody();
  await buildMembership(database(), { teamId: on.team.id, personId: observer.id, role: "member" });
  const guestOfOffice = await somebody({ organisationRole: "guest", officeId: on.requester.officeId });
  id = await ask(on.requester.actor, { team: on.team.slug });
  await database().insert(requestProposal).values([
    { requestId: id, personId: asked!.id, state: "asked", releaserId: owner!.id },
    { requestId: id, personId: suggested!.id, state: "suggested" },
    { requestId: id, personId: declined!.id, state: "declined" },
  ]);
  await database().insert(requestConsultation).values([
    { requestId: id, personId: offered!.id, purpose: "workers", state: "offered" },
    { requestId: id, personId: consulted!.id, purpose: "employers", state: "asked" },
  ]);
  people = {
    requester: on.requester.actor, colleague: (await somebody({ officeId: on.requester.officeId })).actor, guestOfOffice: guestOfOffice.actor,
    coordinator: on.coordinator.actor, member: observer.actor, asked: asked!.actor, suggested: suggested!.actor, declined: declined!.actor, owner: owner!.actor,
    offered: offered!.actor, consulted: consulted!.actor, administrator: (await somebody({ organisationRole: "administrator" })).actor, stranger: (await somebody()).actor,
  };
});

it("those concerned see a request that was sent, and nobody else", async () => {
  expect(await stateOf(id)).toBe("submitted");
  const seen = await Promise.all(Object.entries(people).map(async ([who, actor]) => [who, await alone(actor, id)]));
  expect(Object.fromEntries(seen)).toEqual({
    requester: true, colleague: true, guestOfOffice: false, coordinator: true, member: false, asked: true, suggested: false, declined: true, owner: true, offered: false, consulted: true, administrator: true, stranger: false,
  });
});

it.each(requestStates)("lists show %s requests to the very people who may open them", async (state) => {
  await database().update(supportRequest).set({ state }).where(and(eq(supportRequest.id, id)));
  for (const [who, actor] of Object.entries(people)) expect([who, await inList(actor, id)]).toEqual([who, await alone(actor, id)]);
});
