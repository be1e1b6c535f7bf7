import { expect, test } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { clearance, coverage, personExpertise, personLanguage, personPost } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

/** A director in Abidjan, a specialist in Dakar whose director releases them, and the team of actuaries. */
async function stage() {
  const db = database();
  const [abidjan, dakar] = [await buildOffice(db, { countryIso2: "CI", timeZone: "Africa/Abidjan" }), await buildOffice(db, { type: "DWT" })];
  await db.insert(coverage).values({ officeId: dakar.id, countryIso2: "NE", kind: "technical", validFrom: "2016-01-01" });
  const director = await buildPerson(db, { officeId: abidjan.id, function: "country_office_director" });
  const owner = await buildPerson(db, { officeId: dakar.id, function: "dwt_director" });
  const expert = await buildPerson(db, { officeId: dakar.id });
  await db.insert(personExpertise).values({ personId: expert.id, termId: "D2", level: "reference", years: 12 });
  await db.insert(personLanguage).values({ personId: expert.id, language: "fr", speak: "C2" });
  await db.insert(personPost).values({ personId: expert.id, releasedById: owner.id });
  await db.insert(clearance).values({ personId: expert.id, kind: "security_training", validUntil: "2099-12-31" });
  await transaction((tx) => rememberWords(tx, expert.id));
  const team = await buildTeam(db, { termIds: ["D2"] });
  const coordinator = await buildPerson(db);
  await buildMembership(db, { teamId: team.id, personId: coordinator.id, role: "coordinator" });
  return { director, owner, expert, coordinator, team };
}

test("a request begun from a search comes to its end without JavaScript, each hand doing its part", async () => {
  const { director, owner, expert, coordinator, team } = await stage();
  const [asks, answers, goes, releases] = await Promise.all([director, coordinator, expert, owner].map((person) => clientOf(person)));
  const begun = await asks!.get(`/requests/new?q=social-security+actuary,+French,+Niger&kind=mission&term=D2&country=NE&languages=fr:C1&from=2066-03-01&until=2066-03-26&mode=on_site&team=${team.slug}`);
  const form = begun.form("Send the request");
  expect(["title", "termId", "country", "language1", "level1", "startsOn", "endsOn", "mode", "team"].map((name) => form.value(name))).toEqual(["social-security actuary, French, Niger", "D2", "NE", "fr", "C1", "2066-03-01", "2066-03-26", "on_site", team.slug]);
  const sent = await form.submit();
  expect(sent.text).toContain("The first answer is due by");
  const { path } = sent;

  const taken = await (await answers!.get(path)).form("Take it on").submit();
  expect(taken.text).toContain("speaks French at C2");
  expect(taken.text).toContain("in the team that serves the country");
  const asked = await taken.form(new RegExp(`^Ask .*${expert.displayName}`)).submit();
  expect(asked.text).toContain("Whoever is asked says yes or no.");

  await (await goes!.get(path)).form("Yes, I take it on").submit();
  const waiting = await releases!.get("/");
  expect(waiting.text).toContain("social-security actuary, French, Niger");
  await (await releases!.get(path)).form(/^Release/).submit();

  const planned = await (await asks!.get(path)).form("Fix the days").fill({ startsOn: "2066-03-08", endsOn: "2066-03-12" }).submit();
  expect(planned.text).toContain("The days are fixed.");
  await (await goes!.get(path)).form("It has happened").submit();
  expect((await asks!.get(path)).text).toContain(`It is the turn of:${expert.displayName}`);
  const filing = await goes!.get(path);
  expect(filing.text).toContain("It is your turn.");
  const missing = await filing.form("File the report").fill({ report: "", title: "Mission to Niamey" }).submit();
  expect([missing.status, missing.form("File the report").value("title")]).toEqual([422, "Mission to Niamey"]);
  await missing.form("File the report").fill({ report: "# Findings\n\nThe fund is sound." }).submit();
  const thanked = await (await asks!.get(path)).form("Give feedback").fill({ usefulness: "4", note: "It solved it." }).submit();
  const closed = await thanked.form("Close the request").submit();
  expect(closed.text).toContain("It is closed.");
  expect(closed.text).toContain("It solved the problem");
  const list = await asks!.get("/requests?show=ended");
  expect(list.hasLink("social-security actuary, French, Niger")).toBe(true);
});
