import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { expertList } from "~/modules/experts/expert-list.server";
import { invitePerson } from "~/modules/identity/invite-person.server";
import { peopleForAdministration } from "~/modules/identity/people-list.server";
import { invitationSchema } from "~/modules/identity/schema.server";
import { setPassword } from "~/modules/identity/set-password.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { mailedToken, mailsTo, tryToSignIn } from "./doors";

const administrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
const everybody = { q: "", show: "everybody", page: 1 } as const;
const listed = async (actor: Actor, email: string) => (await peopleForAdministration(actor, { ...everybody, q: email })).people[0];
const anInvitation = () => ({ email: `${uniqueWord()}@new.example`, displayName: "Mariam Diallo", organisationRole: "staff" as const });

describe("an invitation", () => {
  it("puts somebody into the directory and mails a link by which they set their password", async () => {
    const [actor, input] = [await administrator(), anInvitation()];
    const { personId } = await invitePerson(actor, input);
    await followEvents();
    const found = await expertList(actor, "en", { q: "Mariam Diallo", page: 1 });
    expect(found.rows.map((row) => row.name)).toContain("Mariam Diallo");
    expect((await mailsTo(input.email))[0]?.text).toContain(actor.displayName);
    expect(await listed(actor, input.email)).toMatchObject({ hasPassword: false, status: "active" });
    await setPassword(await mailedToken(input.email), "a password of my own", { userAgent: "test", locale: "en" });
    expect(await tryToSignIn(input.email, "a password of my own")).toHaveProperty("session");
    expect(await listed(actor, input.email)).toMatchObject({ hasPassword: true });
    expect(personId).toBeGreaterThan(0);
  });

  it("gives namesakes handles of their own, even those invited at the same moment", async () => {
    const [actor, name] = [await administrator(), `Ana ${uniqueWord()}`];
    const invited = await Promise.all(Array.from({ length: 5 }, () => invitePerson(actor, { ...anInvitation(), displayName: name })));
    const base = invited.map(({ handle }) => handle).sort()[0] ?? "";
    expect(invited.map(({ handle }) => handle).sort()).toEqual([base, ...[2, 3, 4, 5].map((number) => `${base}-${number}`)]);
  });

  it("is refused beside the address that somebody has already, however it is written", async () => {
    const [actor, someone] = [await administrator(), await buildPerson(database())];
    await expect(invitePerson(actor, { ...anInvitation(), email: someone.email.toUpperCase() })).rejects.toMatchObject({ code: "conflict", field: "email" });
  });

  it("is refused beside an office that does not exist", async () => {
    await expect(invitePerson(await administrator(), { ...anInvitation(), officeId: 999_999 })).rejects.toMatchObject({ code: "invalid", field: "officeId" });
  });

  it("is for administrators alone", async () => {
    const [staff, guest, input] = [await buildPerson(database()), await buildPerson(database(), { organisationRole: "guest" }), anInvitation()];
    for (const someone of [staff, guest]) {
      await expect(invitePerson(await actorFor(someone), input)).rejects.toMatchObject({ code: "not_found" });
      await expect(peopleForAdministration(await actorFor(someone), everybody)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await database().select().from(person).where(eq(person.email, input.email))).toEqual([]);
  });

  it.each([
    [{ email: "no address" }, "email_wrong"], [{ email: `${"x".repeat(250)}@a.example` }, "email_wrong"], [{ displayName: " \u0000 " }, "name_missing"],
    [{ displayName: "x".repeat(121) }, "name_long"], [{ organisationRole: "king" }, "role_missing"], [{ officeId: "first" }, "office_unknown"],
  ])("with %j is refused with %s", (wrong, code) => {
    const result = invitationSchema.safeParse({ ...anInvitation(), ...wrong });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([code]);
  });
});
