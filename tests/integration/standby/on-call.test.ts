import { expect, it } from "vitest";
import { onCallFor } from "~/modules/standby/on-call-list.server";
import { urgentRequestHref } from "~/modules/standby/urgent-request";
import { database } from "~/platform/database/connection.server";
import { clearance, profileAudience, standbyList, standbyPlace, takenTime } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { somebody } from "../requests/cast";

it("names who stands by today and is not away, the region's first and the trained before the others, of lists one may read", async () => {
  const db = database();
  const team = await buildTeam(db, { visibility: "private", termIds: ["P2"] });
  const [near, far] = [await buildOffice(db, { region: "AP" }), await buildOffice(db, { region: "EU" })];
  const [trained, untrained, abroad, away, later] = [await somebody({ officeId: near.id }), await somebody({ officeId: near.id }), await somebody({ officeId: far.id }), await somebody({ officeId: near.id }), await somebody({ officeId: near.id })];
  const [list] = await db.insert(standbyList).values({ teamId: team.id, slug: "standby", title: { en: "Disasters" } }).returning({ id: standbyList.id });
  await db.insert(standbyPlace).values([trained, untrained, abroad, away].map(({ id }) => ({ listId: list!.id, personId: id, fromDay: "2020-01-01" })));
  await db.insert(standbyPlace).values({ listId: list!.id, personId: later.id, fromDay: "2099-01-01" });
  for (const { id } of [trained, abroad]) await db.insert(clearance).values({ personId: id, kind: "security_training", validUntil: "2099-12-31" });
  await db.insert(takenTime).values({ personId: away.id, begins: "2020-01-01 00:00:00", ends: "2099-01-01 00:00:00", kind: "leave" });
  const reader = await somebody();
  expect(await onCallFor(reader.actor, "NP", "en", 5)).toEqual([]);
  await buildMembership(db, { teamId: team.id, personId: reader.id, role: "observer" });
  const found = await onCallFor(reader.actor, "NP", "en", 5);
  expect(found.map(({ handle }) => handle)).toEqual([trained.handle, untrained.handle, abroad.handle]);
  expect(found[0]).toMatchObject({ team: team.slug, termId: "P2", trainedUntil: "2099-12-31" });
});

it("tells of training and absence only what the reader may know", async () => {
  const db = database();
  const team = await buildTeam(db);
  const [open, hidden] = [await somebody(), await somebody()];
  const [list] = await db.insert(standbyList).values({ teamId: team.id, slug: "standby", title: { en: "Floods" } }).returning({ id: standbyList.id });
  for (const { id: personId } of [open, hidden]) {
    await db.insert(standbyPlace).values({ listId: list!.id, personId, fromDay: "2020-01-01" });
    await db.insert(clearance).values({ personId, kind: "security_training", validUntil: "2099-12-31" });
  }
  await db.insert(takenTime).values({ personId: hidden.id, begins: "2020-01-01 00:00:00", ends: "2099-01-01 00:00:00", kind: "leave" });
  const shown = async (reader: Awaited<ReturnType<typeof somebody>>) =>
    (await onCallFor(reader.actor, "NP", "en", 100)).filter(({ team: of }) => of === team.slug).map(({ handle, trainingTold, trainedUntil }) => ({ handle, trainingTold, trainedUntil }));
  const reader = await somebody();
  const [told, kept] = [{ handle: open.handle, trainingTold: true, trainedUntil: "2099-12-31" }, { handle: hidden.handle, trainingTold: false, trainedUntil: null }];
  expect(await shown(reader)).toEqual([told]);
  for (const field of ["training", "availability"] as const) await db.insert(profileAudience).values({ personId: hidden.id, field, audience: "self" });
  expect(await shown(reader)).toEqual([told, kept]);
  expect(await shown(hidden)).toEqual([told]);
});

it("begins a request that is filled in", () => {
  const begun = new URL(urgentRequestHref({ team: "disasters", termId: "P2", today: "2027-03-01", title: "People for Nepal", country: "NP" }), "http://x");
  expect(Object.fromEntries(begun.searchParams)).toEqual({ q: "People for Nepal", kind: "standby", mode: "on_site", team: "disasters", from: "2027-03-01", until: "2027-03-22", term: "P2", country: "NP" });
});
