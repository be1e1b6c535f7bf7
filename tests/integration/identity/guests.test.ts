import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { expireGuests } from "~/modules/identity/guests/expire-guests.server";
import { handsOver } from "~/modules/identity/hands-over.server";
import { countGuestsOf, guestList } from "~/modules/identity/guests/guest-list.server";
import { prolongGuest } from "~/modules/identity/guests/prolong-guest.server";
import { invitePerson } from "~/modules/identity/invite-person.server";
import { suspendPerson } from "~/modules/identity/change-access.server";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { guestAccess, outboxEvent, person, session } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { openSessionFor } from "../../support/open-session";
import { somebody } from "../requests/cast";

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const statusOf = async (id: number) => (await database().select({ status: person.status }).from(person).where(eq(person.id, id)))[0]?.status;
const remindersOf = async (personId: number) => (await database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(eq(outboxEvent.type, "identity.guest_access_ending"))).filter(({ payload }) => payload.personId === personId).length;

/** A guest whom an administrator invites, and a member of the staff who answers for them. */
async function invited(until?: string) {
  const [administrator, host] = [await somebody({ organisationRole: "administrator" }), await somebody()];
  const { personId, handle } = await invitePerson(administrator.actor, { email: `${uniqueWord()}@elsewhere.example`, displayName: "Guest From Elsewhere", organisationRole: "guest", guestUntil: until });
  await database().update(guestAccess).set({ hostId: host.id }).where(eq(guestAccess.personId, personId));
  return { administrator, host, personId, handle };
}

describe("a guest", () => {
  it("has access for 90 days where nobody says otherwise, and no longer than half a year", async () => {
    const { personId } = await invited();
    const [access] = await database().select().from(guestAccess).where(eq(guestAccess.personId, personId));
    expect(access?.until).toBe(dayFromNow(90));
    await expect(invited(dayFromNow(200))).rejects.toMatchObject({ field: "guestUntil" });
    await expect(invited(dayFromNow(-1))).rejects.toMatchObject({ field: "guestUntil" });
  });

  it("is told two weeks before it ends, once, and again only after it was prolonged", async () => {
    const { personId, host, handle } = await invited(dayFromNow(30));
    await expireGuests(inDays(10));
    expect(await remindersOf(personId)).toBe(0);
    for (const _ of [1, 2]) await expireGuests(inDays(20));
    expect(await remindersOf(personId)).toBe(1);
    await prolongGuest(host.actor, { handle, until: dayFromNow(60) });
    await expireGuests(inDays(30));
    await expireGuests(inDays(50));
    expect(await remindersOf(personId)).toBe(2);
  });

  it("loses every session when the last day is over, and has access again once the host prolongs it", async () => {
    const { personId, host, handle } = await invited(dayFromNow(5));
    const open = await openSessionFor(personId);
    await expireGuests(inDays(5));
    expect(await statusOf(personId)).toBe("active");
    await expireGuests(inDays(7));
    expect([await statusOf(personId), await actorOfSession(open.id)]).toEqual(["suspended", null]);
    expect(await database().$count(session, eq(session.userId, personId))).toBe(0);
    await prolongGuest(host.actor, { handle, until: dayFromNow(20) });
    expect(await statusOf(personId)).toBe("active");
  });

  it("whom an administrator suspended stays so, however long the host lets them stay", async () => {
    const { personId, host, handle, administrator } = await invited();
    await suspendPerson(administrator.actor, { handle, reason: "Misuse" });
    await prolongGuest(host.actor, { handle, until: dayFromNow(20) });
    expect(await statusOf(personId)).toBe("suspended");
  });

  it("is seen and prolonged by whoever answers for them and by administrators alone", async () => {
    const { host, handle, administrator, personId } = await invited();
    const [stranger, guest] = [await somebody(), await actorFor({ id: personId })];
    expect((await guestList(host.actor)).map((one) => one.handle)).toEqual([handle]);
    expect(await guestList(stranger.actor)).toEqual([]);
    for (const actor of [stranger.actor, guest]) await expect(prolongGuest(actor, { handle, until: dayFromNow(20) })).rejects.toMatchObject({ code: "not_found" });
    await expect(prolongGuest(host.actor, { handle, until: dayFromNow(400) })).rejects.toMatchObject({ field: "until" });
    await prolongGuest(administrator.actor, { handle, until: dayFromNow(20) });
    await expect(guestList(guest)).rejects.toMatchObject({ code: "not_found" });
  });

  it("who has left, or is of the staff by now, is no guest of anybody's: neither listed nor counted, nor asked to stay", async () => {
    for (const now of [{ status: "left" }, { organisationRole: "staff" }] as const) {
      const { host, handle, administrator, personId } = await invited();
      expect([await countGuestsOf(host.actor), (await handsOver(host.id)).guests]).toEqual([1, 1]);
      await database().update(person).set(now).where(eq(person.id, personId));
      expect([await guestList(host.actor), await countGuestsOf(host.actor), (await handsOver(host.id)).guests]).toEqual([[], 0, 0]);
      for (const { actor } of [host, administrator]) await expect(prolongGuest(actor, { handle, until: dayFromNow(20) })).rejects.toMatchObject({ code: "not_found" });
    }
  });
});
