import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { editPersonal } from "~/modules/experts/edit-personal.server";
import { followSearches } from "~/modules/experts/kept/follow-searches.server";
import { changeList, makeList, peopleLists, peopleListView } from "~/modules/experts/kept/people-lists.server";
import { forgetSearch, keepSearch, savedSearches, setNotifying } from "~/modules/experts/kept/saved-searches.server";
import type { PersonalStep } from "~/modules/experts/personal-schema.server";
import { audiencesOf } from "~/modules/experts/sight/may-know.server";
import { database } from "~/platform/database/connection.server";
import { outboxEvent, savedSearch } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { anExpert, aReader } from "./cast";

const found = async (searchId: number) => (await database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(eq(outboxEvent.type, "experts.search_found")).orderBy(outboxEvent.id))
  .flatMap(({ payload }) => ((payload as { searchId: number }).searchId === searchId ? [(payload as { personIds: number[] }).personIds] : []));
const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const lookAgain = async (days: number) => {
  await database().update(savedSearch).set({ lookedAt: sql`now() - interval '2 days'` });
  await followSearches(later(days));
};

describe("a kept search", () => {
  it("tells of people who fit newly, once each, by need and by filters", async () => {
    const owner = await aReader();
    await anExpert({}, { fields: [{ termId: "O3" }], languages: [{ language: "mg", speak: "C1" }] });
    await keepSearch(owner, { name: "By need", query: "need=1&topic=O3&language=mg%3AC1" });
    await keepSearch(owner, { name: "By filter", query: "language=mg" });
    const [byFilter, byNeed] = await savedSearches(owner);
    await lookAgain(0);
    expect([await found(byNeed!.id), await found(byFilter!.id)]).toEqual([[], []]);
    const fresh = await anExpert({}, { fields: [{ termId: "O3" }], languages: [{ language: "mg", speak: "C2" }] });
    await lookAgain(0);
    await lookAgain(0);
    expect([await found(byNeed!.id), await found(byFilter!.id)]).toEqual([[[fresh.id]], [[fresh.id]]]);
  });

  it("tells nothing of what its owner may not know, nor when they do not want it, nor of others' searches", async () => {
    const owner = await aReader();
    await keepSearch(owner, { name: "Quiet", query: "language=tet" });
    const hidden = await anExpert({});
    const actor = await actorFor(hidden);
    await editPersonal(actor, { intent: "save-audiences", ...(await audiencesOf(hidden.id)), languages: "self" } as PersonalStep);
    await database().execute(sql`insert into person_language (person_id, language, speak) values (${hidden.id}, 'tet', 'C2')`);
    await lookAgain(0);
    const [kept] = await savedSearches(owner);
    expect(await found(kept!.id)).toEqual([]);
    await setNotifying(owner, kept!.id, false);
    await anExpert({}, { languages: [{ language: "tet", speak: "C2" }] });
    await lookAgain(0);
    expect(await found(kept!.id)).toEqual([]);
    const other = await aReader();
    await expect(setNotifying(other, kept!.id, true)).rejects.toMatchObject({ code: "not_found" });
    await forgetSearch(other, kept!.id);
    expect(await savedSearches(owner)).toHaveLength(1);
  });
});

describe("a list of people", () => {
  it("is its owner's until it is shared with a team, whose members then see it and do not change it", async () => {
    const [owner, member, outsider, expert] = [await aReader(), await aReader(), await aReader(), await anExpert({})];
    const team = await buildTeam(database(), { visibility: "private" });
    for (const { personId } of [owner, member]) await buildMembership(database(), { teamId: team.id, personId });
    const { id } = await makeList(owner, { name: "Actuaries to ask", person: expert.handle, note: "knows the fund" });
    await expect(peopleListView(member, id, "en")).rejects.toMatchObject({ code: "not_found" });
    await changeList(owner, id, { intent: "describe", name: "Actuaries", team: team.slug });
    expect(await peopleListView(member, id, "en")).toMatchObject({ name: "Actuaries", team: { slug: team.slug }, people: [{ handle: expert.handle, note: "knows the fund" }], abilities: { change: false } });
    await expect(changeList(member, id, { intent: "delete" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(peopleListView(outsider, id, "en")).rejects.toMatchObject({ code: "not_found" });
    expect(await peopleLists(outsider, "en")).toEqual([]);
    await expect(changeList(owner, id, { intent: "describe", name: "X", team: (await buildTeam(database())).slug })).rejects.toMatchObject({ code: "invalid", field: "team" });
  });

  it("shows nobody whom its reader may not see", async () => {
    const [owner, stranger] = [await aReader(), await anExpert({})];
    const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
    const team = await buildTeam(database());
    for (const { personId } of [owner, guest]) await buildMembership(database(), { teamId: team.id, personId });
    const { id } = await makeList(owner, { name: "Mixed", person: stranger.handle, note: "" });
    await changeList(owner, id, { intent: "describe", name: "Mixed", team: team.slug });
    expect((await peopleListView(guest, id, "en")).people).toEqual([]);
    expect((await peopleLists(guest, "en")).map(({ people }) => people)).toEqual([0]);
    expect((await peopleListView(owner, id, "en")).people).toHaveLength(1);
    await changeList(owner, id, { intent: "take-off", person: stranger.handle });
    expect((await peopleListView(owner, id, "en")).people).toEqual([]);
  });
});
