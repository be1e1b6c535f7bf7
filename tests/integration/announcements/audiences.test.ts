import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { announcementList, announcementsToday } from "~/modules/announcements/announcement-list.server";
import { announcementView } from "~/modules/announcements/announcement-view.server";
import { changeAnnouncement } from "~/modules/announcements/change-announcement.server";
import { correctAnnouncement, correctionView } from "~/modules/announcements/correct-announcement.server";
import { publishAnnouncement } from "~/modules/announcements/publish-announcement.server";
import { announcementInput, correctionInput } from "~/modules/announcements/schema.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { announcement } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { toldTo } from "../notifications/told";
import { aTeam, somebody } from "../teams/cast";

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inputFor = (audience: string, texts: object, more: object = {}) =>
  announcementInput.parse({ submissionId: randomUUID(), audience, expiresOn: dayFromNow(3), texts, ...more });
const titles = async (actor: Actor) => (await announcementsToday(actor, "en", 100)).map(({ title }) => title);
const administrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));

async function cast() {
  const [africa, europe] = [await buildOffice(database(), { region: "AF" }), await buildOffice(database(), { region: "EU" })];
  const team = await aTeam({ visibility: "private" });
  const inAfrica = await actorFor(await buildPerson(database(), { officeId: africa.id, function: "country_office_director" }));
  const inEurope = await actorFor(await buildPerson(database(), { officeId: europe.id }));
  const member = await somebody({ team });
  const guest = await somebody({ team, organisationRole: "guest" });
  return { africa, team, lead: await somebody({ team, role: "lead" }), inAfrica, inEurope, member, guest, administrator: await administrator() };
}

describe("an announcement", () => {
  it("reaches its audience and nobody else", async () => {
    const all = await cast();
    const word = uniqueWord();
    const tell = async (by: Actor, audience: string, title: string) => publishAnnouncement(by, inputFor(audience, { en: { title: `${title} ${word}`, text: "Words" } }));
    await tell(all.administrator, "all", "all");
    await tell(all.administrator, "region:AF", "region");
    await tell(all.administrator, `office:${all.africa.id}`, "office");
    await tell(all.administrator, "function:country_office_director", "function");
    await tell(all.lead, `team:${all.team.id}`, "team");
    const toldTo = async (actor: Actor) => (await titles(actor)).filter((title) => title.endsWith(word)).map((title) => title.split(" ")[0]).sort();
    expect(await toldTo(all.inAfrica)).toEqual(["all", "function", "office", "region"]);
    expect(await toldTo(all.inEurope)).toEqual(["all"]);
    expect(await toldTo(all.member)).toEqual(["all", "team"]);
    expect(await toldTo(all.guest)).toEqual(["team"]);
    const outside = (await announcementList(all.inEurope, "en", 1)).announcements.find(({ title }) => title === `team ${word}`);
    expect(outside).toBeUndefined();
  });

  it("is refused to audiences that are not the announcer's, also to a private team one does not know", async () => {
    const { inEurope, member, team, africa } = await cast();
    for (const [by, audience] of [[inEurope, "all"], [inEurope, `office:${africa.id}`], [inEurope, `team:${team.id}`], [member, `team:${team.id}`]] as const) {
      await expect(publishAnnouncement(by, inputFor(audience, { en: { title: "No", text: "Words" } }))).rejects.toMatchObject({ code: "invalid", field: "audience" });
    }
  });

  it("is read in one's own language, else in English, else in what there is, and in the one asked for", async () => {
    const { administrator: by, inEurope } = await cast();
    const { id } = await publishAnnouncement(by, inputFor("all", { fr: { title: "Bonjour", text: "**Salut**" }, ru: { title: "Здравствуйте", text: "Привет" } }));
    expect(await announcementView(inEurope, id, "ru")).toMatchObject({ title: "Здравствуйте", language: "ru", languages: ["fr", "ru"] });
    expect(await announcementView(inEurope, id, "zh")).toMatchObject({ title: "Bonjour", language: "fr", html: "<p><strong>Salut</strong></p>" });
    expect(await announcementView(inEurope, id, "zh", "ru")).toMatchObject({ language: "ru" });
  });

  it("leaves Today when it is read, over or taken back, and stays in the archive unless taken back", async () => {
    const { administrator: by, inEurope } = await cast();
    const title = uniqueWord();
    const { id } = await publishAnnouncement(by, inputFor("all", { en: { title, text: "Words" } }));
    const shown = async () => ({ today: (await titles(inEurope)).includes(title), archive: (await announcementList(inEurope, "en", 1)).announcements.some((one) => one.title === title) });
    expect(await shown()).toEqual({ today: true, archive: true });
    await Promise.all([changeAnnouncement(inEurope, id, "dismiss"), changeAnnouncement(inEurope, id, "dismiss")]);
    expect(await shown()).toEqual({ today: false, archive: true });
    await changeAnnouncement(inEurope, id, "recall");
    await expect(changeAnnouncement(inEurope, id, "withdraw")).rejects.toMatchObject({ code: "forbidden" });
    await changeAnnouncement(by, id, "withdraw");
    expect(await shown()).toEqual({ today: false, archive: false });
    await expect(announcementView(inEurope, id, "en")).rejects.toMatchObject({ code: "not_found" });
    await changeAnnouncement(by, id, "restore");
    await database().update(announcement).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(announcement.id, id));
    expect(await shown()).toEqual({ today: false, archive: true });
  });

  it("is the same when the same form is sent twice at once, and nobody else's", async () => {
    const by = await administrator();
    const input = inputFor("all", { en: { title: "Once", text: "Words" } });
    const [one, other] = await Promise.all([publishAnnouncement(by, input), publishAnnouncement(by, input)]);
    expect(one.id).toBe(other.id);
    await expect(publishAnnouncement(await administrator(), input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("stands for a year at most and not for days that are over", async () => {
    const by = await administrator();
    const until = (expiresOn: string) => publishAnnouncement(by, inputFor("all", { en: { title: "When", text: "Words" } }, { expiresOn }));
    await expect(until(dayFromNow(-2))).rejects.toMatchObject({ field: "expiresOn", message: "day_over" });
    await expect(until(dayFromNow(400))).rejects.toMatchObject({ field: "expiresOn", message: "day_far" });
  });
});

describe("a correction", () => {
  const correction = (texts: object, expiresOn = dayFromNow(3)) => correctionInput.parse({ expiresOn, texts });
  const toldOf = async (actor: Actor, id: number) => (await toldTo(actor)).filter(({ announcementId }) => announcementId === id).length;

  it("changes the words and the last day for everybody, tells nobody again and keeps what was put away", async () => {
    const { team, lead, member } = await cast();
    const other = await somebody({ team });
    const { id } = await publishAnnouncement(lead, inputFor(`team:${team.id}`, { en: { title: "Hall closd", text: "Until Friday" } }));
    expect(await toldOf(other, id)).toBe(1);
    await changeAnnouncement(member, id, "dismiss");
    await correctAnnouncement(lead, id, correction({ en: { title: "Hall closed", text: "Until Friday" }, fr: { title: "Salle fermée", text: "Jusqu’à vendredi" } }, dayFromNow(5)));
    expect(await announcementView(other, id, "fr")).toMatchObject({ title: "Salle fermée", languages: ["en", "fr"], correctedAt: expect.any(Date) as Date, mayCorrect: false });
    expect(await titles(other)).toContain("Hall closed");
    expect(await titles(member)).not.toContain("Hall closed");
    expect([await toldOf(other, id), await toldOf(member, id)]).toEqual([1, 1]);
    expect((await correctionView(lead, id)).expiresOn).toBe(dayFromNow(5));
  });

  it("of the day alone is none of the words, and mends the words of one that is over without moving it", async () => {
    const { team, lead } = await cast();
    const { id } = await publishAnnouncement(lead, inputFor(`team:${team.id}`, { en: { title: "Hall", text: "Words" } }));
    await correctAnnouncement(lead, id, correction({ en: { title: "Hall", text: "Words" } }, dayFromNow(9)));
    expect((await announcementView(lead, id, "en")).correctedAt).toBeNull();
    await database().update(announcement).set({ expiresAt: new Date(Date.now() - 5 * 86_400_000) }).where(eq(announcement.id, id));
    const { expiresOn } = await correctionView(lead, id);
    await correctAnnouncement(lead, id, correction({ en: { title: "Hall B", text: "Words" } }, expiresOn));
    expect(await announcementView(lead, id, "en")).toMatchObject({ title: "Hall B", state: "expired" });
    await expect(correctAnnouncement(lead, id, correction({ en: { title: "Hall B", text: "Words" } }, dayFromNow(-2)))).rejects.toMatchObject({ code: "invalid", field: "expiresOn" });
  });

  it("is for its author while the audience is theirs to speak to, and hidden from those it does not reach", async () => {
    const { team, lead, member, inEurope } = await cast();
    await somebody({ team, role: "lead" });
    const { id } = await publishAnnouncement(lead, inputFor(`team:${team.id}`, { en: { title: "Hall", text: "Words" } }));
    const words = correction({ en: { title: "Other", text: "Words" } });
    await expect(correctAnnouncement(member, id, words)).rejects.toMatchObject({ code: "forbidden" });
    await expect(correctAnnouncement(inEurope, id, words)).rejects.toMatchObject({ code: "not_found" });
    await leaveTeam(lead, { slug: team.slug });
    await expect(correctAnnouncement(lead, id, words)).rejects.toMatchObject({ code: "forbidden" });
    expect(await announcementView(lead, id, "en")).toMatchObject({ mayWithdraw: true, mayCorrect: false });
  });
});
