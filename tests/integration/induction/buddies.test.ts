import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { beginInduction } from "~/modules/induction/begin-induction.server";
import { declineBuddy } from "~/modules/induction/decline-buddy.server";
import { inductionToday } from "~/modules/induction/induction-today.server";
import { nameBuddy } from "~/modules/induction/name-buddy.server";
import { newcomerProgressView } from "~/modules/induction/newcomer-progress-view.server";
import { newcomerView } from "~/modules/induction/newcomer-view.server";
import { newcomersView } from "~/modules/induction/newcomers-view.server";
import { invitePerson } from "~/modules/identity/invite-person.server";
import { database } from "~/platform/database/connection.server";
import { induction, person } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { mailsTo } from "../identity/doors";
import { aNewcomer, aTeamWithNewcomer } from "./newcomers";

describe("a buddy", () => {
  it("is named by a lead, a coordinator or an administrator, and by nobody else", async () => {
    const { newcomer, self, lead, coordinator, member, administrator } = await aTeamWithNewcomer();
    for (const by of [lead, coordinator, administrator]) {
      const buddy = await buildPerson(database());
      await nameBuddy(by, { handle: newcomer.handle, who: buddy.handle });
      expect((await newcomerView(by, newcomer.handle, "en")).buddy?.handle).toBe(buddy.handle);
    }
    const stranger = await actorFor(await buildPerson(database()));
    for (const by of [self, member, stranger]) {
      await expect(nameBuddy(by, { handle: newcomer.handle, who: lead.handle })).rejects.toMatchObject({ code: "not_found" });
      await expect(newcomerView(by, newcomer.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    }
  });

  it("who is not here any more is none, and sees nothing of a newcomer who is not", async () => {
    const { newcomer, lead } = await aTeamWithNewcomer();
    const [gone, buddy] = [await buildPerson(database()), await buildPerson(database())];
    await nameBuddy(lead, { handle: newcomer.handle, who: gone.handle });
    await database().update(person).set({ status: "left" }).where(eq(person.id, gone.id));
    expect((await newcomerView(lead, newcomer.handle, "en")).buddy).toBeNull();
    await nameBuddy(lead, { handle: newcomer.handle, who: buddy.handle });
    const asBuddy = await actorFor(buddy);
    expect(await newcomerProgressView(asBuddy, newcomer.handle, "en")).toMatchObject({ newcomer: { handle: newcomer.handle } });
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, newcomer.id));
    await expect(newcomerProgressView(asBuddy, newcomer.handle, "en")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is named by name, unless several have it: then by what is only theirs", async () => {
    const { newcomer, lead } = await aTeamWithNewcomer();
    const displayName = `Chipo ${uniqueWord()}`;
    const buddy = await buildPerson(database(), { displayName });
    const named = async (who: string) => {
      await nameBuddy(lead, { handle: newcomer.handle, who });
      return (await newcomerView(lead, newcomer.handle, "en")).buddy?.handle;
    };
    expect(await named(displayName.toLowerCase())).toBe(buddy.handle);
    const other = await buildPerson(database(), { displayName });
    await expect(named(displayName.toLowerCase())).rejects.toMatchObject({ code: "invalid", message: "who_several", field: "who" });
    expect(await named(other.handle)).toBe(other.handle);
  });

  it("is told by mail, as the newcomer is, once", async () => {
    const { newcomer, lead } = await aTeamWithNewcomer();
    const buddy = await buildPerson(database(), { locale: "fr" });
    await nameBuddy(lead, { handle: newcomer.handle, who: buddy.email });
    await nameBuddy(lead, { handle: newcomer.handle, who: buddy.email });
    await followEvents();
    const [mails, own] = [await mailsTo(buddy.email), await mailsTo(newcomer.email)];
    expect([mails.length, own.length]).toEqual([1, 1]);
    expect(mails[0]?.subject).toContain("parrainer");
    expect(mails[0]?.text).toContain(`/first-week/${newcomer.handle}`);
    expect(own[0]?.text).toContain(buddy.displayName);
  });

  it("may say no without a reason, sees nothing from then on, and is not named or suggested again", async () => {
    const office = await buildOffice(database());
    const { newcomer, lead } = await aTeamWithNewcomer();
    await database().update(person).set({ officeId: office.id }).where(eq(person.id, newcomer.id));
    const buddy = await buildPerson(database(), { officeId: office.id });
    const actor = await actorFor(buddy);
    expect((await newcomerView(lead, newcomer.handle, "en")).suggestions[0]).toMatchObject({ handle: buddy.handle, reasons: { sameOffice: true } });
    await nameBuddy(lead, { handle: newcomer.handle, who: buddy.handle });
    expect((await newcomerProgressView(actor, newcomer.handle, "en")).newcomer.name).toBe(newcomer.displayName);
    expect((await inductionToday(actor, "en")).accompanies).toMatchObject([{ handle: newcomer.handle }]);
    await declineBuddy(actor, { handle: newcomer.handle });
    await expect(newcomerProgressView(actor, newcomer.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(declineBuddy(actor, { handle: newcomer.handle })).rejects.toMatchObject({ code: "not_found" });
    await expect(nameBuddy(lead, { handle: newcomer.handle, who: buddy.handle })).rejects.toMatchObject({ code: "invalid", message: "who_declined" });
    expect((await newcomerView(lead, newcomer.handle, "en")).suggestions.map(({ handle }) => handle)).not.toContain(buddy.handle);
  });

  it("who is suspended counts as none, and those who can name another are told on Today", async () => {
    const { newcomer, lead, member } = await aTeamWithNewcomer();
    const buddy = await buildPerson(database());
    expect((await inductionToday(lead, "en")).withoutBuddy).toBe(1);
    await nameBuddy(lead, { handle: newcomer.handle, who: buddy.handle });
    expect((await inductionToday(lead, "en")).withoutBuddy).toBe(0);
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, buddy.id));
    expect((await inductionToday(lead, "en")).withoutBuddy).toBe(1);
    expect((await newcomersView(lead, "en"))[0]).toMatchObject({ handle: newcomer.handle, buddyName: null });
    expect((await inductionToday(member, "en")).withoutBuddy).toBe(0);
  });

  it.each([["the newcomer", "who_newcomer"], ["a guest", "who_unknown"], ["nobody", "who_unknown"]])("cannot be %s", async (what, message) => {
    const { newcomer, lead } = await aTeamWithNewcomer();
    const guest = await buildPerson(database(), { organisationRole: "guest" });
    const who = { "the newcomer": newcomer.handle, "a guest": guest.handle, nobody: "nobody-here" }[what] ?? "";
    await expect(nameBuddy(lead, { handle: newcomer.handle, who })).rejects.toMatchObject({ code: "invalid", field: "who", message });
  });
});

describe("an induction", () => {
  it("begins by itself with an invitation to the staff, and not for guests", async () => {
    const administrator = await actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
    const invite = (organisationRole: "staff" | "guest") => invitePerson(administrator, { email: `${uniqueWord()}@new.example`, displayName: `New ${uniqueWord()}`, organisationRole });
    const [staff, guest] = [await invite("staff"), await invite("guest")];
    await followEvents();
    const begun = async (id: number) => (await database().select().from(induction).where(eq(induction.personId, id))).length;
    expect([await begun(staff.personId), await begun(guest.personId)]).toEqual([1, 0]);
  });

  it("is begun for somebody by whoever may, starts anew when it is over, and stays as it is under way", async () => {
    const { newcomer, lead, member, administrator } = await aTeamWithNewcomer();
    const veteran = await buildPerson(database());
    await expect(beginInduction(lead, { who: veteran.handle })).rejects.toMatchObject({ message: "who_not_yours" });
    await expect(beginInduction(member, { who: newcomer.handle })).rejects.toMatchObject({ message: "who_not_yours" });
    await beginInduction(administrator, { who: veteran.email.toLowerCase() });
    const startOf = async (id: number) => (await database().select().from(induction).where(eq(induction.personId, id)))[0];
    const first = await startOf(veteran.id);
    await beginInduction(administrator, { who: veteran.handle });
    expect(await startOf(veteran.id)).toEqual(first);
    const long = await aNewcomer();
    await database().update(induction).set({ startedAt: new Date("2020-01-01"), buddyId: veteran.id }).where(eq(induction.personId, long.id));
    await beginInduction(administrator, { who: long.handle });
    expect(await startOf(long.id)).toMatchObject({ buddyId: null });
  });
});
