import { beforeAll, describe, expect, it } from "vitest";
import { candidatesFor, needOf, reasonsOf } from "~/modules/requests/candidates.server";
import { editPersonal } from "~/modules/experts/edit-personal.server";
import type { PersonalStep } from "~/modules/experts/personal-schema.server";
import { audiencesOf } from "~/modules/experts/sight/may-know.server";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { personExpertise, personLanguage, takenTime } from "~db/schema";
import { ask, rowOf, somebody, stage } from "./cast";

const march = { termId: "K2", country: "NE", startsOn: "2066-03-01", endsOn: "2066-03-26", language1: "fr", level1: "C1" };
let on: Awaited<ReturnType<typeof stage>>;

beforeAll(async () => {
  on = await stage("K2");
});

async function knows(languages: Record<string, "B1" | "C1"> = {}) {
  const who = await somebody();
  await database().insert(personExpertise).values({ personId: who.id, termId: "K2", level: "advanced" });
  for (const [language, speak] of Object.entries(languages)) await database().insert(personLanguage).values({ personId: who.id, language, speak });
  await transaction((tx) => rememberWords(tx, who.id));
  return who;
}

describe("people for a request", () => {
  it("stand in the directory's order with its reasons, those whom something rules out apart", async () => {
    const beginner = await knows({ fr: "B1" });
    const request = await rowOf(await ask(on.requester.actor, { ...march, team: on.team.slug }));
    const { fitting, ruledOut, count } = await candidatesFor(on.coordinator.actor, request, "en");
    expect(fitting[0]).toMatchObject({ handle: on.expert.handle, misses: [], releasedBy: { handle: on.owner.handle } });
    expect(fitting[0]?.why.map(({ text }) => text).join("; ")).toMatch(/speaks French at C2.*Niger/);
    expect(count).toBe(1);
    expect(ruledOut.find(({ handle }) => handle === beginner.handle)?.misses).toContain("language");
  });

  it("never are the one who asks, while the coordinator may be", async () => {
    await database().insert(personExpertise).values([on.requester, on.coordinator].map(({ id }) => ({ personId: id, termId: "K2", level: "reference" as const })));
    await database().insert(personLanguage).values([on.requester, on.coordinator].map(({ id }) => ({ personId: id, language: "fr", speak: "C2" as const })));
    for (const { id } of [on.requester, on.coordinator]) await transaction((tx) => rememberWords(tx, id));
    const request = await rowOf(await ask(on.requester.actor, { ...march, mode: "remote", team: on.team.slug }));
    const { fitting } = await candidatesFor(on.coordinator.actor, request, "en");
    expect(fitting.map(({ handle }) => handle)).toContain(on.coordinator.handle);
    expect(fitting.map(({ handle }) => handle)).not.toContain(on.requester.handle);
  });

  it("need be free for as long as the request says, and know one of its fields where several go", async () => {
    const short = await rowOf(await ask(on.requester.actor, { ...march, days: 3, otherTerm1: "J1", otherTerm2: "F1", wanted: 2, team: on.team.slug }));
    await database().insert(takenTime).values({ personId: on.expert.id, begins: "2066-03-01 00:00:00", ends: "2066-03-22 00:00:00", kind: "mission" });
    const names = async (request: typeof short) => (await candidatesFor(on.coordinator.actor, request, "en")).fitting.map(({ handle }) => handle);
    expect(await names(short)).toContain(on.expert.handle);
    expect(await names({ ...short, days: 8 })).not.toContain(on.expert.handle);
  });

  it("need only read a language that is asked for to read", async () => {
    const reader = await somebody();
    await database().insert(personExpertise).values({ personId: reader.id, termId: "K2", level: "advanced" });
    await database().insert(personLanguage).values({ personId: reader.id, language: "pt", read: "C1" });
    await transaction((tx) => rememberWords(tx, reader.id));
    const portuguese = { termId: "K2", mode: "remote", language1: "pt", level1: "C1", team: on.team.slug };
    const names = async (fields: object) => (await candidatesFor(on.coordinator.actor, await rowOf(await ask(on.requester.actor, { ...portuguese, ...fields })), "en")).fitting.map(({ handle }) => handle);
    expect(await names({ skill1: "read" })).toContain(reader.handle);
    expect(await names({})).not.toContain(reader.handle);
  });

  it("show only what the reader may know of them", async () => {
    const request = await rowOf(await ask(on.requester.actor, { ...march, team: on.team.slug }));
    await editPersonal(on.expert.actor, { intent: "save-audiences", ...(await audiencesOf(on.expert.id)), languages: "self" } as PersonalStep);
    const reasons = await reasonsOf(on.coordinator.actor, request, [on.expert.id], "en");
    expect(JSON.stringify(reasons.get(on.expert.id))).not.toContain("French");
  });

  it("are asked for the days that still lie ahead", async () => {
    const request = await rowOf(await ask(on.requester.actor, march));
    expect(needOf(request, "2066-03-10").window).toEqual({ from: "2066-03-10", until: "2066-03-26" });
    expect(needOf(request, "2066-04-01").window).toBeNull();
  });
});
