import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { followSearches } from "~/modules/experts/kept/follow-searches.server";
import { forgetSearch, keepSearch, savedSearches } from "~/modules/experts/kept/saved-searches.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { database } from "~/platform/database/connection.server";
import { letter, person, savedSearch } from "~db/schema";
import { anExpert, aReader } from "../experts/cast";
import { followEvents } from "../../support/events";

async function lookAgain(): Promise<void> {
  await database().update(savedSearch).set({ lookedAt: sql`now() - interval '2 days'` });
  await followSearches(new Date());
  await followEvents();
}

it("whoever fits a kept search newly stands in its owner's inbox once, as long as they may be seen, and no second letter tells of them", async () => {
  const owner = await aReader();
  await keepSearch(owner, { name: "Malagasy", query: "language=mg" });
  const [kept] = await savedSearches(owner);
  const [first, second] = [await anExpert({}, { languages: [{ language: "mg", speak: "C1" }] }), await anExpert({}, { languages: [{ language: "mg", speak: "C2" }] })];
  await lookAgain();
  const inbox = () => inboxView(owner, "en", { show: "all", page: 1 });
  const [entry] = (await inbox()).entries;
  expect(entry).toMatchObject({ title: "Malagasy", reason: "search_found", unread: 1, total: 1 });
  expect(entry?.sentence).toContain("2 more people fit it");
  for (const { displayName } of [first, second]) expect(entry?.sentence).toContain(displayName);
  expect((await openNotification(owner, entry!.latest)).href).toBe("/experts?language=mg");
  expect(await database().$count(letter, eq(letter.personId, owner.personId))).toBe(0);

  await database().update(person).set({ status: "left" }).where(eq(person.id, first.id));
  expect((await inbox()).entries[0]?.sentence).toBe(`1 more person fits it: \u2068${second.displayName}\u2069`);
  await anExpert({}, { languages: [{ language: "mg", speak: "B1" }] });
  await lookAgain();
  expect((await inbox()).entries.map(({ title, unread }) => [title, unread])).toEqual([["Malagasy", 1], ["Malagasy", 1]]);
  expect((await inboxView(await aReader(), "en", { show: "all", page: 1 })).entries).toEqual([]);
  await forgetSearch(owner, kept!.id);
  expect((await inbox()).entries).toEqual([]);
});
