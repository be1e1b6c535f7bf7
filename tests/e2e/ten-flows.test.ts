import { expect, test } from "vitest";
import { eventually } from "../support/eventually";
import type { HttpClient } from "../support/http-client";
import { carryOut, coordinatorOf, demoClient, freeWeek, send, staff } from "../support/request-journey";

// The ten requests of docs/demo-flows.md, each from the words of whoever asks to the answer it deserves, and to its
// closing where it is a request: at the server with the demonstration, without JavaScript.

const search = (words: string) => `/experts?${new URLSearchParams({ q: words })}`;
/** People are told behind what was done; it need not be there at once. */
const beTold = (who: HttpClient, words: string) => eventually(async () => (await who.get("/inbox?show=all")).text.replaceAll(/[\u2068\u2069]/g, "").includes(words), `“${words}” in the inbox`, 20_000);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("1: an actuary who speaks French for Niger in March", async () => {
  const director = await demoClient("aminata-nguessan");
  const answer = await director.get(search("Social-security actuary who speaks French, mission in Niger in March"));
  for (const words of ["Ousmane Koné", "Clarisse Mbarga", "Rania Haddad", "Abdoulaye Issoufou", "Ibrahima Diop", "Babatunde Adeyemi"]) expect(answer.text).toContain(words);
  expect(answer.text.indexOf("Ousmane Koné")).toBeLessThan(answer.text.indexOf("Clarisse Mbarga"));
  const sent = await send(await answer.follow("Ask for support of Ousmane Koné"), {});
  expect(sent.text).toContain("The first answer is due by");
  const released = await staff(sent.path, ["ousmane-kone"]);
  expect(released.text).toContain("Everybody is released.");
  const days = await freeWeek(["ousmane-kone"], 60);
  const closed = await carryOut(sent.path, director, "ousmane-kone", days, "# Valuation\n\nThe fund lasts to 2041.");
  expect(closed.text).toContain("It is closed.");
  await beTold(director, "Ousmane Koné filed the report. How useful was it?");
});

test("2: comments on a draft labour code within ten days, with a second reader from each bureau offered", async () => {
  const director = await demoClient("conceicao-evora");
  const answer = await director.get(search("Comments on a draft labour code for Gabon, in French, within ten days"));
  for (const words of ["Luísa Fonseca", "Maeve Kowalczyk"]) expect(answer.text).toContain(words);
  const sent = await send(await answer.follow("Ask for support of Luísa Fonseca"), { mode: "remote" });
  for (const words of ["Employers’ specialist", "Workers’ specialist", "Offered"]) expect(sent.text).toContain(words);
  await staff(sent.path, ["luisa-fonseca"]);
  const closed = await carryOut(sent.path, director, "luisa-fonseca", { startsOn: inDays(3), endsOn: inDays(6) }, "Title VI needs another look.");
  expect(closed.text).toContain("It is closed.");
});

test("3: has anyone set a minimum wage for domestic workers in a small island State", async () => {
  const director = await demoClient("losalini-tuisawau");
  const words = "Has anyone set a minimum wage for domestic workers in a small island State?";
  const answer = await director.get(search(words));
  for (const name of ["Shanice Persaud", "Voahangy Andrianarisoa", "Eoin O'Sullivan"]) expect(answer.text).toContain(name);
  const found = await director.get(`/search?${new URLSearchParams({ q: "minimum wage domestic workers island" })}`);
  const thread = found.elements("a", { href: "" }).map(({ attribs }) => attribs.href ?? "").find((href) => /\/threads\/\d+/.test(href));
  expect(thread).toBeDefined();
  const told = await director.get(thread!);
  expect(told.status).toBe(200);
  expect(told.html.match(/id="message-\d+"/g)?.length).toBeGreaterThanOrEqual(3);
});

test("4: a trainer for Arabic-speaking inspectors on heat stress", async () => {
  const director = await demoClient("khalid-al-najjar");
  const answer = await director.get(search("Trainer for Arabic-speaking inspectors on heat stress"));
  for (const words of ["Layla Haddad", "Yusuf Al-Zahrani", "Yusuf Haddad"]) expect(answer.text).toContain(words);
  expect((await director.get("/experts/yusuf-haddad")).text).toContain("دورة مسجلة");
  const sent = await send(await answer.follow("Ask for support of Layla Haddad"), {});
  await staff(sent.path, ["layla-haddad"]);
  const closed = await carryOut(sent.path, director, "layla-haddad", await freeWeek(["layla-haddad"], 20), "Forty inspectors trained.");
  expect(closed.text).toContain("It is closed.");
});

test("5: two reviewers for a study of care work in Spanish, from elsewhere: one only, and it says what fails", async () => {
  const director = await demoClient("andres-munoz");
  const answer = await director.get(search("Two peer reviewers for a study on care work who read Spanish, remotely, not from our region"));
  const begun = await answer.follow("Ask for support");
  expect(["kind", "termId", "language1", "level1", "skill1", "wanted", "mode", "otherRegions"].map((name) => begun.form("Send the request").value(name))).toEqual(["review", "K2", "es", "C1", "read", "2", "remote", "on"]);
  const sent = await send(begun, { authors: "Óscar Peña" });
  const coordinator = await coordinatorOf(sent.path);
  const taken = await (await coordinator.get(sent.path)).form("Take it on").submit();
  expect(taken.text).toContain("1 person fits");
  expect(taken.text).toContain("Inés Peña");
  expect(taken.text).toContain("does not know the language well enough");
  expect(taken.text).toMatch(/Óscar Peña.*But:[^.]*wrote what is to be reviewed/);
  const refused = await coordinator.post(sent.path, { intent: "propose", person: "oscar-pena", role: "field", note: "", byName: "on" });
  expect([refused.status, refused.text.includes("This person wrote what is to be reviewed.")]).toEqual([422, true]);
  const released = await staff(sent.path, ["ines-pena"], { conflict: "none" });
  expect(released.text).toContain("Declares no conflict of interest.");
});

test("6: input to the cooperation framework of a country where nobody resides", async () => {
  const director = await demoClient("aminata-nguessan");
  const place = await director.get("/countries/NE");
  for (const words of ["Aminata N'Guessan", "Ibrahima Diop", "Next meetings", "Open requests"]) expect(place.text).toContain(words);
  expect((await director.get("/experts/ibrahima-ouedraogo")).text).toContain("Texte prêt pour le cadre de coopération du Niger");
  expect((await director.get(`/search?${new URLSearchParams({ q: "contribution cadre de coopération" })}`)).text).toContain("Modèle : contribution");
  const answer = await director.get(search("Input to the cooperation framework for Niger, in French, remote"));
  expect(answer.text).toContain("Ibrahima Ouédraogo");
  const sent = await send(await answer.follow("Ask for support of Ibrahima Ouédraogo"), {});
  await staff(sent.path, ["ibrahima-ouedraogo"]);
  const closed = await carryOut(sent.path, director, "ibrahima-ouedraogo", { startsOn: inDays(3), endsOn: inDays(5) }, "Two pages on youth employment.");
  expect(closed.text).toContain("It is closed.");
});

test("7: an earthquake: who can go within 72 hours", async () => {
  const director = await demoClient("bishnu-gurung");
  const answer = await director.get(search("Earthquake in Nepal: who can go within 72 hours"));
  for (const words of ["Reynaldo Macaraeg", "Lukas Jørgensen"]) expect(answer.text).toContain(words);
  const place = await director.get("/countries/NP");
  expect(place.text).toContain("Who can leave at short notice");
  const [fromPlace, begun] = [await place.follow("Ask for people at once"), await answer.follow("Ask for support")];
  for (const form of [fromPlace, begun]) expect(["kind", "country", "mode"].map((name) => form.form("Send the request").value(name))).toEqual(["standby", "NP", "on_site"]);
  const sent = await send(begun, { wanted: "1" });
  await staff(sent.path, ["lukas-jorgensen"]);
  const closed = await carryOut(sent.path, director, "lukas-jorgensen", await freeWeek(["lukas-jorgensen"], 0), "Rapid assessment done.");
  expect(closed.text).toContain("It is closed.");
});

test("8: cover a vacant post for three months: nobody, and it says what comes nearest", async () => {
  const director = await demoClient("olga-lebedeva");
  const answer = await director.get(search("Cover the safety and health post in Moscow for three months, in Russian, on site"));
  const begun = await answer.follow("Ask for support");
  expect(["kind", "termId", "country", "language1", "level1", "mode"].map((name) => begun.form("Send the request").value(name))).toEqual(["cover", "E", "RU", "ru", "C1", "on_site"]);
  const sent = await send(begun, { termId: "E1", days: "60" });
  const officer = await demoClient("ilinca-muller");
  await beTold(officer, "Cover the safety and health post in Moscow");
  const wishes = await officer.get(sent.path);
  expect(wishes.text).toContain("Who wishes to go");
  expect(wishes.text).toMatch(/Nurlan Akhmetov.*a field beside it/);
  expect(wishes.text).not.toContain("Ilinca Rusu");
  const coordinator = await coordinatorOf(sent.path);
  expect((await coordinator.get(sent.path)).text).not.toContain("Who wishes to go");
});

test("9: which Convention applies, and is it ratified here", async () => {
  const director = await demoClient("lalao-andrianarisoa");
  expect((await director.get(search("C189 in Madagascar"))).text).toContain("Marlise van der Merwe");
  const specialist = await director.get("/experts/marlise-van-der-merwe");
  expect(specialist.html).toMatch(/https:\/\/[^"]*ilo\.org/);
});

test("10: a joint mission of three specialists, one trip with common free weeks and one lead", async () => {
  const director = await demoClient("ibrahima-diop");
  const three = ["ousmane-kone", "rokhaya-cisse", "mamadou-ngono"];
  const begun = await director.get("/requests/new?kind=mission&term=D2,J1,I2&country=GN&languages=fr:C1&wanted=3&mode=on_site&q=Joint+mission+of+an+actuary,+a+wage+specialist+and+one+for+tripartite+institutions");
  const sent = await send(begun, { startsOn: inDays(7), endsOn: inDays(150) });
  const coordinator = await coordinatorOf(sent.path);
  await (await coordinator.get(sent.path)).form("Take it on").submit();
  const released = await staff(sent.path, three, { leads: "ousmane-kone" });
  expect(released.text).toMatch(/All of them are free for (one|\d+) whole weeks? from/);
  expect(released.text).toMatch(/Ousmane Koné[^•]*?Leads/);
  const two = await released.form("Show their weeks").fill({ together: ["ousmane-kone", "rokhaya-cisse"] }).submit();
  expect(two.elements("input", { name: "together", checked: "" }).map(({ attribs }) => attribs.value).sort()).toEqual(["ousmane-kone", "rokhaya-cisse"]);
  const closed = await carryOut(sent.path, director, "ousmane-kone", await freeWeek(three, 7), "One report of all three.");
  expect(closed.text).toContain("It is closed.");
});
