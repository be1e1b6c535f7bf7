import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accessView } from "~/modules/identity/access-view.server";
import { correctPerson } from "~/modules/identity/correct-person.server";
import { inviteAgain } from "~/modules/identity/invite-again.server";
import { peopleForAdministration } from "~/modules/identity/people-list.server";
import { makeLink } from "~/modules/identity/public.server";
import { setPassword } from "~/modules/identity/set-password.server";
import { database } from "~/platform/database/connection.server";
import { guestAccess, mailedLink, person } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { mailedToken, mailsTo, password, tryToSignIn, withPassword } from "./doors";

const administrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
const newEmail = () => `${uniqueWord()}@test.meridian.example`;

/** What stands of somebody already, with something else in it. */
const correctionOf = ({ handle, displayName, familyName, email, organisationRole, function: post }: Person, other: Partial<Parameters<typeof correctPerson>[1]>) =>
  ({ handle, displayName, familyName, email, organisationRole, function: post, reason: "Has married", ...other });

const tokenOf = (link: string) => new URL(link).pathname.split("/").at(-1) ?? "";

describe("correcting what the directory says of somebody", () => {
  it("changes name and function, lets them be found by the new name, and keeps in the record what was before", async () => {
    const [by, someone] = [await administrator(), await buildPerson(database())];
    const name = `Marie ${uniqueWord()}`;
    await correctPerson(by, correctionOf(someone, { displayName: name, familyName: "Durand", function: "project_staff" }));
    await followEvents();
    const found = await peopleForAdministration(by, { q: name, show: "everybody", page: 1 });
    expect(found.people).toMatchObject([{ handle: someone.handle, displayName: name }]);
    const { history, ...view } = await accessView(by, someone.handle, "en");
    expect(view).toMatchObject({ displayName: name, familyName: "Durand", function: "project_staff" });
    expect(history).toMatchObject([{ what: "corrected", by: by.displayName }]);
    expect(history[0]?.reason.split("\n")).toEqual(["Has married", `${someone.displayName} → ${name}`, `${someone.familyName} → Durand`, `${someone.function} → project_staff`]);
  });

  it("gives them another address to sign in with, tells both, and ends the links mailed to the former one", async () => {
    const [by, someone, email] = [await administrator(), await withPassword(), newEmail()];
    const token = tokenOf(await makeLink(database(), "password_reset", someone.id));
    await correctPerson(by, correctionOf(someone, { email }));
    await followEvents();
    expect((await tryToSignIn(email, password)).session).toBeTruthy();
    expect((await tryToSignIn(someone.email, password)).session).toBeUndefined();
    for (const address of [someone.email, email]) expect(await mailsTo(address)).toHaveLength(1);
    await expect(setPassword(token, "another long password", { userAgent: "test", locale: "en" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("refuses an address that somebody has, however it is written", async () => {
    const [by, someone, other] = [await administrator(), await buildPerson(database()), await buildPerson(database())];
    await expect(correctPerson(by, correctionOf(someone, { email: other.email.toUpperCase() }))).rejects.toMatchObject({ code: "conflict", field: "email" });
  });

  it("makes somebody a guest for the usual time, and one of the staff again", async () => {
    const [by, someone] = [await administrator(), await buildPerson(database())];
    const access = () => database().select().from(guestAccess).where(eq(guestAccess.personId, someone.id));
    await correctPerson(by, correctionOf(someone, { organisationRole: "guest" }));
    expect(await access()).toMatchObject([{ hostId: by.personId }]);
    await correctPerson(by, correctionOf({ ...someone, organisationRole: "guest" }, { organisationRole: "staff" }));
    expect(await access()).toEqual([]);
  });

  it("writes nothing where nothing differs, and is neither for oneself nor for the staff", async () => {
    const [admin, someone] = [await buildPerson(database(), { organisationRole: "administrator" }), await buildPerson(database())];
    const by = await actorFor(admin);
    await correctPerson(by, correctionOf(someone, {}));
    expect((await accessView(by, someone.handle, "en")).history).toEqual([]);
    await expect(correctPerson(by, correctionOf(admin, { organisationRole: "staff" }))).rejects.toMatchObject({ code: "forbidden" });
    await expect(correctPerson(await actorFor(someone), correctionOf(admin, { displayName: "Nobody" }))).rejects.toMatchObject({ code: "not_found" });
    expect(await database().select({ name: person.displayName }).from(person).where(eq(person.id, admin.id))).toEqual([{ name: admin.displayName }]);
  });
});

describe("inviting again", () => {
  it("mails a fresh link and ends the ones before", async () => {
    const [by, someone] = [await administrator(), await buildPerson(database())];
    const before = tokenOf(await makeLink(database(), "invitation", someone.id));
    await inviteAgain(by, { handle: someone.handle });
    await followEvents();
    await expect(setPassword(before, "another long password", { userAgent: "test", locale: "en" })).rejects.toMatchObject({ code: "not_found" });
    const fresh = await mailedToken(someone.email);
    await setPassword(fresh, "another long password", { userAgent: "test", locale: "en" });
    expect((await tryToSignIn(someone.email, "another long password")).session).toBeTruthy();
    expect((await accessView(by, someone.handle, "en")).history).toMatchObject([{ what: "invited" }]);
  });

  it("is said to be due by when the last link stops working, as long as no password is set", async () => {
    const [by, someone] = [await administrator(), await buildPerson(database())];
    const until = async () => (await accessView(by, someone.handle, "en")).linkUntil;
    expect(await until()).toBeNull();
    await makeLink(database(), "invitation", someone.id);
    const yesterday = new Date(Date.now() - 86_400_000);
    await database().update(mailedLink).set({ expiresAt: yesterday }).where(eq(mailedLink.personId, someone.id));
    expect(await until()).toBe(yesterday.toISOString());
    await inviteAgain(by, { handle: someone.handle });
    expect(await until()).toBeNull();
    await followEvents();
    expect(Date.parse((await until()) ?? "")).toBeGreaterThan(Date.now());
    await setPassword(await mailedToken(someone.email), "another long password", { userAgent: "test", locale: "en" });
    expect(await until()).toBeNull();
  });

  it("is nothing for somebody with a password", async () => {
    const someone = await withPassword();
    await expect(inviteAgain(await administrator(), { handle: someone.handle })).rejects.toMatchObject({ code: "conflict" });
  });
});
