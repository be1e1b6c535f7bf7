import { beforeAll, describe, expect, it } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { confirmationReport } from "~/modules/guidance/confirmations/confirmation-report.server";
import { lifeView } from "~/modules/guidance/life/life-view.server";
import { recallFromReview, sendForReview } from "~/modules/guidance/life/review.server";
import { confirmationAudienceSchema, reviewRequestSchema } from "~/modules/guidance/schema.server";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { day, publishedGuidance, rewrite } from "../../support/published-guidance";

beforeAll(registerDocumentTexts);

describe("who reviews guidance", () => {
  it("is named as people are called, and chosen where several are called so", async () => {
    const { id, author, lead } = await publishedGuidance("One.");
    const [only, shared] = [`Awa ${uniqueWord()}`, `Jean ${uniqueWord()}`];
    const office = await buildOffice(database());
    const called = async (displayName: string) => buildPerson(database(), { displayName, officeId: office.id });
    const [awa, one, other] = [await called(only), await called(shared), await called(shared)];
    await rewrite({ author }, id, "Two.");
    const send = (...reviewers: string[]) => sendForReview(author, id, { reviewers, dueOn: day(5) });
    await expect(send(shared)).rejects.toMatchObject({ field: "reviewers", message: "person_several" });
    await expect(send(`${only} ${shared}`)).rejects.toMatchObject({ field: "reviewers", message: "person_unknown" });
    const offered = (await lifeView(author, id, "en", [shared])).people.filter(({ handle }) => [one.handle, other.handle].includes(handle));
    expect(offered).toHaveLength(2);
    expect(offered).toEqual(expect.arrayContaining([one, other].map(({ handle }) => ({ handle, name: shared, city: office.city.en, region: office.region, wrote: false }))));
    await send(`  ${only.toUpperCase()} `, shared, other.handle);
    const reviewers = async () => (await lifeView(author, id, "en")).reviewers.map(({ handle }) => handle).sort();
    expect(await reviewers()).toEqual([awa.handle, other.handle].sort());
    await recallFromReview(lead, id);
    await send(only);
    expect(await reviewers()).toEqual([awa.handle]);
  });

  it("is offered of the team's people, with region and who wrote the text, to those who may ask", async () => {
    const { id, team, author, lead, reader } = await publishedGuidance("One.");
    const away = await buildPerson(database(), { officeId: (await buildOffice(database())).id });
    await buildMembership(database(), { teamId: team.id, personId: away.id, role: "member" });
    await rewrite({ author }, id, "Two.");
    const { people } = await lifeView(lead, id, "en");
    expect(people.map(({ handle, wrote }) => [handle, wrote])).toEqual(expect.arrayContaining([[author.handle, true], [lead.handle, false], [away.handle, false]]));
    expect(people.some(({ handle }) => handle === reader.handle)).toBe(false);
  });
});

describe("who is called as was typed", () => {
  it("is offered before the team's people, however many those are", async () => {
    const { id, team, author } = await publishedGuidance("One.");
    const [africa, europe] = [await buildOffice(database()), await buildOffice(database(), { region: "EU" })];
    const shared = `Jean ${uniqueWord()}`;
    const [one, other] = await Promise.all(["Zuber", "Zumsteg"].map((familyName) => buildPerson(database(), { displayName: shared, familyName, officeId: europe.id })));
    const member = await buildPerson(database(), { officeId: africa.id });
    await buildMembership(database(), { teamId: team.id, personId: member.id, role: "member" });
    await rewrite({ author }, id, "Two.");
    const { people } = await lifeView(author, id, "en", [shared]);
    expect(people.slice(0, 2).map(({ handle }) => handle)).toEqual([one!.handle, other!.handle]);
    expect(people.slice(2).map(({ region }) => region)).toContain("AF");
  });
});

describe("a form that offers people and offices", () => {
  it("takes what is ticked and what is typed together", () => {
    expect(reviewRequestSchema.parse({ reviewers: ["awa-mbaye\nNguyễn Lan", "jean-blanc"], dueOn: day(5) }).reviewers).toEqual(["awa-mbaye", "Nguyễn Lan", "jean-blanc"]);
    expect(confirmationAudienceSchema.parse({ offices: ["", "CO-DAKAR", "ro-lima"], dueOn: day(5) }).offices).toEqual(["CO-DAKAR", "RO-LIMA"]);
  });

  it("offers the offices in which people of the team work", async () => {
    const cast = await publishedGuidance("One.");
    expect((await confirmationReport(cast.lead, cast.id, "en")).choices).toContainEqual({ code: cast.office.code, name: cast.office.name.en });
  });
});
