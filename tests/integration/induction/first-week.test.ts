import { describe, expect, it } from "vitest";
import { inductionToday } from "~/modules/induction/induction-today.server";
import { finishInduction } from "~/modules/induction/finish-induction.server";
import { firstWeekView } from "~/modules/induction/first-week-view.server";
import { newcomerProgressView } from "~/modules/induction/newcomer-progress-view.server";
import { stepsOf } from "~/modules/induction/steps-of.server";
import { tickStep } from "~/modules/induction/tick-step.server";
import { database } from "~/platform/database/connection.server";
import { inductionChecklist, inductionStep, personExpertise, personLanguage } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { aChecklist, aNewcomer, aTeamWithNewcomer } from "./newcomers";

const textsOf = async (personId: number) => (await stepsOf(database(), personId, "en")).map((step) => step.text.text);

describe("the steps of a newcomer", () => {
  it("follow from function, region, duty station and teams, and from nothing else", async () => {
    const [africa, elsewhere] = [await buildOffice(database(), { region: "AF" }), await buildOffice(database(), { region: "EU" })];
    const team = await buildTeam(database());
    const word = uniqueWord();
    const named = (what: string) => `${what} ${word}`;
    await aChecklist([named("all")]);
    await aChecklist([named("directors")], { functions: ["country_office_director"] });
    await aChecklist([named("africa")], { regions: ["AF"] });
    await aChecklist([named("office")], { officeIds: [africa.id] });
    await aChecklist([named("directors in africa")], { functions: ["country_office_director"], regions: ["AF"] });
    await aChecklist([named("team")], { teamId: team.id });
    const ownWords = async (personId: number) => (await textsOf(personId)).filter((text) => text.endsWith(word)).map((text) => text.replace(` ${word}`, ""));
    const director = await aNewcomer({ function: "country_office_director", officeId: africa.id });
    const specialist = await aNewcomer({ function: "specialist", officeId: elsewhere.id });
    const homeless = await aNewcomer({ function: "other", officeId: null });
    await buildMembership(database(), { teamId: team.id, personId: specialist.id });
    expect((await ownWords(director.id)).sort()).toEqual(["africa", "all", "directors", "directors in africa", "office"]);
    expect((await ownWords(specialist.id)).sort()).toEqual(["all", "team"]);
    expect(await ownWords(homeless.id)).toEqual(["all"]);
  });

  it("stand in the reader's language, else in English, else in what there is", async () => {
    const team = await buildTeam(database());
    const newcomer = await aNewcomer();
    await buildMembership(database(), { teamId: team.id, personId: newcomer.id });
    const [list] = await database().insert(inductionChecklist).values({ teamId: team.id, title: { fr: "Liste" } }).returning();
    const texts = [{ en: "one", fr: "un" }, { en: "two", ru: "два" }, { zh: "三" }];
    await database().insert(inductionStep).values(texts.map((text, place) => ({ checklistId: list!.id, position: place, due: "day_one" as const, text })));
    const shown = (await stepsOf(database(), newcomer.id, "fr")).filter((step) => step.team?.slug === team.slug).map((step) => step.text);
    expect(shown).toEqual([{ text: "un", language: "fr" }, { text: "two", language: "en" }, { text: "三", language: "zh" }]);
  });

  it("are ticked and taken back, once however often, by their newcomer alone", async () => {
    const { team, newcomer, self, member } = await aTeamWithNewcomer();
    const [step] = await aChecklist(["one", "two"], { teamId: team.id });
    const foreign = (await aChecklist(["elsewhere"], { teamId: (await buildTeam(database())).id }))[0] ?? 0;
    const done = async () => (await stepsOf(database(), newcomer.id, "en")).filter((each) => each.done).map((each) => each.text.text);
    await Promise.all([1, 2, 3].map(() => tickStep(self, { step: step ?? 0, done: true })));
    expect(await done()).toEqual(["one"]);
    await tickStep(member, { step: step ?? 0, done: true });
    await tickStep(self, { step: step ?? 0, done: false });
    expect(await done()).toEqual([]);
    await expect(tickStep(self, { step: foreign, done: true })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("progress", () => {
  it("is seen by the newcomer and their buddy, and not by leads, coordinators or administrators", async () => {
    const { team, newcomer, self, lead, coordinator, member, administrator } = await aTeamWithNewcomer();
    const [step] = await aChecklist(["one"], { teamId: team.id });
    await tickStep(self, { step: step ?? 0, done: true });
    const buddy = await buildPerson(database());
    const accompanied = await aNewcomer({}, buddy.id);
    expect((await newcomerProgressView(await actorFor(buddy), accompanied.handle, "en")).newcomer.handle).toBe(accompanied.handle);
    expect((await newcomerProgressView(self, newcomer.handle, "en")).own).toBe(true);
    for (const other of [lead, coordinator, member, administrator, await actorFor(buddy)]) {
      await expect(newcomerProgressView(other, newcomer.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    }
  });

  it("is told on Today while it lasts, and no more when the newcomer has found their way", async () => {
    const { team, self } = await aTeamWithNewcomer();
    const [step] = await aChecklist(["one", "two"], { teamId: team.id });
    await tickStep(self, { step: step ?? 0, done: true });
    expect((await inductionToday(self, "en")).own).toMatchObject({ day: 1, done: 1 });
    await finishInduction(self, true);
    expect((await inductionToday(self, "en")).own).toBeNull();
    expect((await firstWeekView(self, "en")).begun?.finished).toBe(true);
    await finishInduction(self, false);
    expect((await inductionToday(self, "en")).own).not.toBeNull();
  });

  it("is nothing for somebody who is no newcomer", async () => {
    const actor = await actorFor(await buildPerson(database()));
    expect(await firstWeekView(actor, "en")).toEqual({ begun: null });
    expect(await inductionToday(actor, "en")).toEqual({ own: null, accompanies: [], withoutBuddy: 0 });
  });
});

describe("people to know", () => {
  it("share field, language or duty station, with the reason, and are neither guests nor gone", async () => {
    const office = await buildOffice(database());
    const newcomer = await aNewcomer({ officeId: office.id });
    const self = await actorFor(newcomer);
    const knows = (personId: number, termId: string) => database().insert(personExpertise).values({ personId, termId, level: "advanced" });
    const speaks = (personId: number) => database().insert(personLanguage).values({ personId, language: "sw", speak: "C1" });
    await knows(newcomer.id, "B2");
    await speaks(newcomer.id);
    const [peer, neighbour, guest, gone] = [
      await buildPerson(database()), await buildPerson(database(), { officeId: office.id }),
      await buildPerson(database(), { officeId: office.id, organisationRole: "guest" }), await buildPerson(database(), { officeId: office.id, status: "suspended" }),
    ];
    await knows(peer.id, "B2");
    await speaks(peer.id);
    const { begun } = await firstWeekView(self, "en");
    const found = new Map(begun?.people.map((person) => [person.handle, person.reasons]));
    expect(found.get(peer.handle)).toEqual({ sameOffice: false, fields: ["Apprenticeships"], languages: ["Swahili"] });
    expect(found.get(neighbour.handle)).toEqual({ sameOffice: true, fields: [], languages: [] });
    expect([found.has(guest.handle), found.has(gone.handle), found.has(newcomer.handle)]).toEqual([false, false, false]);
  });
});
