import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changePlace } from "~/modules/standby/change-place.server";
import { endPlaces } from "~/modules/standby/end-places.server";
import { standbyView } from "~/modules/standby/standby-view.server";
import { changeRole } from "~/modules/teams/change-role.server";
import { joinTeam } from "~/modules/teams/join-team.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { clearance, profileAudience, standbyList, standbyPlace } from "~db/schema";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";

async function onStandby() {
  const team = await aTeam();
  const [list] = await database().insert(standbyList).values({ teamId: team.id, slug: "standby", title: { en: "Floods" } }).returning({ id: standbyList.id });
  const standBy = (actor: Actor, fromDay = "2020-01-01") => changePlace(actor, team.slug, { intent: "stand-by", list: "standby", fromDay, offer: "", contact: `number of ${actor.personId}` });
  const seenBy = async (actor: Actor) => (await standbyView(actor, team.slug, {}, "en")).people;
  const kept = async () => (await database().select({ id: standbyPlace.personId }).from(standbyPlace).where(eq(standbyPlace.listId, list!.id))).map(({ id }) => id);
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  return { team, lead, member, standBy, seenBy, kept };
}

const contacts = (people: { contact: string | null }[]) => people.map(({ contact }) => contact).filter((contact) => contact !== null);

describe("a private number", () => {
  it("is not opened by joining an open team and standing by oneself, today or later", async () => {
    const { team, member, standBy, seenBy } = await onStandby();
    await standBy(member);
    const curious = await somebody();
    await joinTeam(curious, { slug: team.slug });
    for (const day of ["2099-01-01", "2020-01-01"]) {
      await standBy(curious, day);
      expect(contacts(await seenBy(curious))).toEqual([`number of ${curious.personId}`]);
    }
  });

  it("goes with whoever leaves the team", async () => {
    const { team, lead, member, standBy, seenBy, kept } = await onStandby();
    await standBy(member);
    expect(contacts(await seenBy(lead))).toEqual([`number of ${member.personId}`]);
    await leaveTeam(member, { slug: team.slug });
    await followEvents();
    expect(await seenBy(lead)).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it("stays with whoever came back before the leaving was followed", async () => {
    const { team, member, standBy, kept } = await onStandby();
    await standBy(member);
    await endPlaces({ teamId: team.id, personId: member.personId });
    expect(await kept()).toEqual([member.personId]);
  });
});

it("lets whoever may no longer post stand down, though not stand by", async () => {
  const { team, lead, member, standBy, seenBy } = await onStandby();
  await standBy(member);
  await changeRole(lead, { slug: team.slug, personId: member.personId, role: "observer" });
  await expect(standBy(member)).rejects.toMatchObject({ code: "forbidden" });
  await changePlace(member, team.slug, { intent: "stand-down", list: "standby" });
  expect(await seenBy(lead)).toEqual([]);
});

it("says of hidden training that it is not told, and not that there is none", async () => {
  const { lead, member, standBy, seenBy } = await onStandby();
  await standBy(member);
  await database().insert(clearance).values({ personId: member.personId, kind: "security_training", validUntil: "2099-12-31" });
  expect(await seenBy(lead)).toMatchObject([{ trainingTold: true, trainedUntil: "2099-12-31" }]);
  await database().insert(profileAudience).values({ personId: member.personId, field: "training", audience: "self" });
  expect(await seenBy(lead)).toMatchObject([{ trainingTold: false, trainedUntil: null }]);
  expect(await seenBy(member)).toMatchObject([{ trainingTold: true, trainedUntil: "2099-12-31" }]);
});
