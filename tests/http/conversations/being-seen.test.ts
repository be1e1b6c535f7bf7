import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

test("without JavaScript one asks to be seen as being here, and no longer to be; until then nobody is", async () => {
  const somebody = await buildPerson(database());
  const client = await clientOf(somebody);
  const shows = async () => (await database().select({ presence: person.showsPresence, typing: person.showsTyping }).from(person).where(eq(person.id, somebody.id)))[0];
  const page = await client.get("/messages");
  expect(page.text).toContain("Nobody sees when you have a thread open");
  expect(await shows()).toEqual({ presence: false, typing: true });
  const on = await page.form("Show when I am here").submit();
  expect(on.text).toContain("People of a team or conversation who show it too see when you have its thread open");
  expect(await shows()).toEqual({ presence: true, typing: true });
  const off = await on.form("Do not show that I am here").submit();
  expect(off.text).toContain("Nobody sees when you have a thread open");
  expect(await shows()).toEqual({ presence: false, typing: true });
});

test("what is no choice of preferences changes nothing", async () => {
  const somebody = await buildPerson(database());
  const client = await clientOf(somebody);
  const answer = await client.send("/preferences", { method: "POST", body: "presence=perhaps&singleKeys=maybe" });
  expect(answer.status).toBe(303);
  const [kept] = await database().select({ presence: person.showsPresence, keys: person.singleKeys }).from(person).where(eq(person.id, somebody.id));
  expect(kept).toEqual({ presence: false, keys: true });
});
