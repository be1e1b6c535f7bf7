import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { profileView } from "~/modules/experts/profile-view.server";
import { accessView } from "~/modules/identity/access-view.server";
import { restorePerson, suspendPerson } from "~/modules/identity/change-access.server";
import { makeLink } from "~/modules/identity/public.server";
import { peopleForAdministration } from "~/modules/identity/people-list.server";
import { requestPasswordReset } from "~/modules/identity/request-password-reset.server";
import { accessChangeSchema } from "~/modules/identity/schema.server";
import { setPassword } from "~/modules/identity/set-password.server";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { outboxEvent, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { mailsTo, newAddress, password, tryToSignIn, withPassword } from "./doors";

const administrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
const eventsOf = async (personId: number) =>
  (await database().select().from(outboxEvent)).filter(({ payload }) => payload.personId === personId).map(({ type }) => type);

describe("suspending somebody", () => {
  it("ends all their sessions, and neither password nor a mailed link lets them in again", async () => {
    const [by, someone] = [await administrator(), await withPassword()];
    const { session } = await tryToSignIn(someone.email, password);
    const link = new URL(await makeLink(database(), "password_reset", someone.id)).pathname.split("/").at(-1) ?? "";
    await suspendPerson(by, { handle: someone.handle, reason: "Left the organisation" });
    expect(await actorOfSession(session ?? null)).toBeNull();
    expect(await tryToSignIn(someone.email, password)).toEqual({ refused: "forbidden" });
    await expect(setPassword(link, "another long password", { userAgent: "test", locale: "en" })).rejects.toMatchObject({ code: "not_found" });
    await requestPasswordReset(someone.email, { address: newAddress(), locale: "en" });
    await followEvents();
    expect(await mailsTo(someone.email)).toEqual([]);
    expect(await eventsOf(someone.id)).toEqual(expect.arrayContaining(["auth.sessions_closed", "identity.person_suspended"]));
  });

  it("hides them from colleagues, and the administrators' list still names them", async () => {
    const [by, someone, colleague] = [await administrator(), await buildPerson(database()), await actorFor(await buildPerson(database()))];
    expect((await profileView(colleague, someone.handle, "en")).name).toBe(someone.displayName);
    await suspendPerson(by, { handle: someone.handle, reason: "x" });
    await expect(profileView(colleague, someone.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    const { people } = await peopleForAdministration(by, { q: someone.email, show: "suspended", page: 1 });
    expect(people).toMatchObject([{ handle: someone.handle, status: "suspended" }]);
  });

  it("is kept in the record with who did it and why, once also when it is asked for twice", async () => {
    const [by, someone] = [await administrator(), await buildPerson(database())];
    await suspendPerson(by, { handle: someone.handle, reason: "Lost their laptop" });
    await suspendPerson(by, { handle: someone.handle, reason: "Again" });
    await restorePerson(by, { handle: someone.handle, reason: "Has a new one" });
    const { history, status } = await accessView(by, someone.handle, "en");
    expect(status).toBe("active");
    expect(history).toMatchObject([
      { what: "restored", reason: "Has a new one", by: by.displayName },
      { what: "suspended", reason: "Lost their laptop", by: by.displayName },
    ]);
  });

  it("is nobody's decision about themselves, and no staff member's at all", async () => {
    const [by, staff, someone] = [await administrator(), await actorFor(await buildPerson(database())), await buildPerson(database())];
    await expect(suspendPerson(by, { handle: by.handle, reason: "x" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(suspendPerson(staff, { handle: someone.handle, reason: "x" })).rejects.toMatchObject({ code: "not_found" });
    await expect(restorePerson(staff, { handle: someone.handle, reason: "x" })).rejects.toMatchObject({ code: "not_found" });
    await expect(accessView(staff, someone.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(suspendPerson(by, { handle: "nobody-at-all", reason: "x" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("leaves one of two administrators who suspend each other at the same moment", async () => {
    const [one, other] = [await administrator(), await administrator()];
    const results = await Promise.allSettled([
      suspendPerson(one, { handle: other.handle, reason: "x" }), suspendPerson(other, { handle: one.handle, reason: "x" }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await database().select({ status: person.status }).from(person).where(eq(person.organisationRole, "administrator"));
    expect(rows.some(({ status }) => status === "active")).toBe(true);
  });
});

describe("restoring somebody", () => {
  it("lets them sign in with the password they had, but in no session of before", async () => {
    const [by, someone] = [await administrator(), await withPassword()];
    const { session } = await tryToSignIn(someone.email, password);
    await suspendPerson(by, { handle: someone.handle, reason: "x" });
    await restorePerson(by, { handle: someone.handle, reason: "y" });
    expect(await actorOfSession(session ?? null)).toBeNull();
    expect(await tryToSignIn(someone.email, password)).toHaveProperty("session");
  });

  it("brings nobody back who has left", async () => {
    const [by, gone] = [await administrator(), await buildPerson(database(), { status: "left" })];
    await restorePerson(by, { handle: gone.handle, reason: "x" });
    expect((await accessView(by, gone.handle, "en")).status).toBe("left");
  });
});

describe("a reason", () => {
  it.each([[undefined, "reason_missing"], [" \u0000 ", "reason_missing"], ["x".repeat(501), "reason_long"]])("of %j is refused with %s", (reason, code) => {
    const result = accessChangeSchema.safeParse({ intent: "suspend", reason });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([code]);
  });
});
