import { expect, test } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";

/** A draft as its page's form sends it. */
const fields = (team: string) => ({ title: `Help ${uniqueWord()}`, kind: "advice", termId: "D2", team, intent: "send" });

test("a coordinator looks for somebody whom nothing offers and asks them, without JavaScript", async () => {
  const db = database();
  const [director, coordinator, second] = [await buildPerson(db), await buildPerson(db), await buildPerson(db, { displayName: `Perpetua ${uniqueWord()}` })];
  await transaction((tx) => rememberWords(tx, second.id));
  const team = await buildTeam(db, { termIds: ["D2"] });
  await buildMembership(db, { teamId: team.id, personId: coordinator.id, role: "coordinator" });
  const sent = await (await clientOf(director)).post("/requests/new", fields(team.slug));
  const answers = await clientOf(coordinator);
  const taken = await (await answers.get(sent.path)).form("Take it on").submit();
  const nobody = await taken.form("Find").fill({ find: `nobody${uniqueWord()}` }).submit();
  expect(nobody.text).toContain("Nobody else fits.");
  const found = await nobody.form("Find").fill({ find: second.displayName }).submit();
  const asked = await found.form(new RegExp(`^Ask .*${second.displayName}`)).fill({ role: "employers", note: "A second pair of eyes." }).submit();
  expect(asked.text).toContain("Second, employers’ activities");
  expect(asked.text).toContain("A second pair of eyes.");
});

test("a draft that is not needed is discarded, and leads back to the list", async () => {
  const client = await clientOf(await buildPerson(database()));
  const kept = await client.post("/requests/new", { ...fields(""), intent: "keep" });
  const list = await kept.form("Discard the draft").submit();
  expect([list.path, (await client.get(kept.path)).status]).toEqual(["/requests", 404]);
});
