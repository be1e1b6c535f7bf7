import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { seedAnchor } from "~db/seed/clock";
import { seedDocuments, seedThreads } from "~db/seed/content";
import { insertPeople } from "~db/seed/people/insert-people.server";
import { consultedFor, evidenceFor, freeStretches, releaserOf, whoFits, type Need } from "./asking";

// docs/demo-flows.md tells the same in words. The anchor is a Tuesday, so the next March is that of 2027.
const march = { from: "2027-03-01", until: "2027-03-31", days: 10 };
const handlesOf = async (query: ReturnType<typeof sql>) => (await database().execute<{ handle: string }>(query)).map(({ handle }) => handle);

beforeAll(async () => {
  await database().transaction((tx) => insertPeople(tx, seedAnchor("2026-03-31")));
});

describe("1: an actuary who speaks French, for Niger in March", () => {
  const need: Need = { field: "D2", language: { code: "fr", level: "C1" }, onSite: "NE", window: march };

  it("finds four people, the specialist of the team in Dakar among them", async () => {
    expect(await whoFits(need)).toEqual(["abdoulaye-issoufou", "clarisse-mbarga", "ousmane-kone", "rania-haddad"]);
  });

  it("finds one more when help from afar will do, whose security training has run out", async () => {
    const { onSite: _, ...remote } = need;
    expect((await whoFits(remote)).filter((handle) => handle === "genevieve-tremblay")).toEqual(["genevieve-tremblay"]);
  });

  it("knows who releases each of them, who is consulted, and what they did in the Sahel", async () => {
    expect(await Promise.all(["ousmane-kone", "clarisse-mbarga", "rania-haddad", "abdoulaye-issoufou"].map(releaserOf)))
      .toEqual(["ibrahima-diop", "conceicao-evora", "hassan-haddad", "aminata-nguessan"]);
    expect(await consultedFor("NE")).toEqual({
      covering: ["aminata-nguessan"], team: ["ibrahima-diop"], employers: ["babatunde-adeyemi"], workers: ["abdoulaye-mbaye"],
    });
    expect((await evidenceFor("ousmane-kone", { country: "NE" })).map(({ kind }) => kind).sort()).toEqual(["mission", "publication"]);
    expect(await evidenceFor("abdoulaye-issoufou", { field: "D2", country: "NE" })).not.toEqual([]);
  });
});

describe("2: comments on a draft labour code of Gabon, in French, within ten days", () => {
  const need: Need = { field: "G4", language: { code: "fr", level: "C1", skill: "read" }, window: { from: "2026-04-01", until: "2026-04-10", days: 3 } };

  it("finds reviewers with three free days on end, who have commented on like codes", async () => {
    expect(await whoFits(need)).toEqual(expect.arrayContaining(["luisa-fonseca", "maeve-kowalczyk"]));
    expect((await evidenceFor("luisa-fonseca", { field: "G4" })).filter(({ kind }) => kind === "review")).toHaveLength(2);
  });

  it("finds a second reader from each bureau, at the team or at headquarters", async () => {
    expect(await consultedFor("GA")).toMatchObject({ employers: ["celestin-ngono"], workers: ["aissatou-abdou"], team: ["conceicao-evora"] });
    expect(await releaserOf("adjoa-traore")).toBe("guadalupe-nunez");
  });
});

describe("3: a minimum wage for domestic workers in a small island State", () => {
  it("finds people who have worked on it in one, and a thread about it", async () => {
    const contacts = await handlesOf(sql`
      select distinct p.handle from evidence e join person p on p.id = e.person_id join country c on c.iso2 = e.country_iso2
      where c.small_island and e.term_id in ('J1', 'J5') and e.kind in ('publication', 'guidance', 'training') order by p.handle`);
    expect(contacts).toEqual(expect.arrayContaining(["eoin-osullivan", "losalini-tuisawau", "shanice-persaud", "voahangy-andrianarisoa"]));
    expect(seedThreads.filter((thread) => thread.tags.includes("J5") && thread.messages.length >= 3)).not.toEqual([]);
  });
});

describe("4: a trainer for Arabic-speaking inspectors on heat stress", () => {
  it("finds people who have trained on it in Arabic, and the recorded course", async () => {
    const trainers = await handlesOf(sql`
      select distinct p.handle from evidence e join person p on p.id = e.person_id join person_language l on l.person_id = p.id and l.language = 'ar' and l.speak >= 'C1'
      where e.kind = 'training' and e.term_id = 'E9' and e.language = 'ar' order by p.handle`);
    expect(trainers).toEqual(["layla-haddad", "yusuf-al-zahrani", "yusuf-haddad"]);
    expect(await freeStretches("layla-haddad", { from: "2026-04-13", until: "2026-05-29", days: 4 })).not.toEqual([]);
    expect((await evidenceFor("yusuf-haddad", { field: "E9" }))[0]?.title).toContain("دورة مسجلة");
  });
});

describe("5: two reviewers for a study of care work from the South Cone, who read Spanish and come from elsewhere", () => {
  const study = "Sistemas de cuidados en el Cono Sur: organización, empleo y financiamiento (borrador)";
  const need: Need = { field: "K2", language: { code: "es", level: "C1", skill: "read" }, notRegion: "AM", notAuthorOf: study };

  it("finds one only: the other who reads it has written it", async () => {
    expect(await whoFits(need)).toEqual(["ines-pena"]);
    const { notAuthorOf: _, ...anybody } = need;
    expect(await whoFits(anybody)).toEqual(["ines-pena", "oscar-pena"]);
  });

  it("finds the second when B2 will do", async () => {
    expect(await whoFits({ ...need, language: { code: "es", level: "B2", skill: "read" } })).toEqual(["ines-pena", "sofia-ionescu"]);
  });
});

describe("6: a resident coordinator asks for input to the framework of Niger, where nobody resides", () => {
  it("finds the covering office, its focal point, a text that is ready and the coordinator's colleague", async () => {
    expect(await handlesOf(sql`select presence as handle from country where iso2 = 'NE'`)).toEqual(["none"]);
    expect((await consultedFor("NE")).covering).toEqual(["aminata-nguessan"]);
    const focalPoints = await handlesOf(sql`
      select distinct p.handle from person p join office o on o.id = p.office_id join coverage c on c.office_id = o.id and c.country_iso2 = 'NE' and c.kind = 'administrative' and c.valid_until is null
      join person_expertise e on e.person_id = p.id and e.term_id = 'R3' join person_country w on w.person_id = p.id and w.country_iso2 = 'NE'
      where p.function = 'other' order by p.handle`);
    expect(focalPoints).toEqual(["ibrahima-ouedraogo"]);
    expect((await evidenceFor("ibrahima-ouedraogo", { field: "R2", country: "NE" })).map(({ kind }) => kind)).toContain("guidance");
    expect(seedDocuments.filter((document) => document.team === "CT-UNCT")).not.toEqual([]);
    expect(await handlesOf(sql`select p.handle from person p join person_country w on w.person_id = p.id and w.country_iso2 = 'NE' where p.organisation_role = 'guest'`)).toEqual(["fatoumata-issoufou"]);
  });
});

describe("7: an earthquake in Nepal: who can go within 72 hours", () => {
  const need: Need = { field: "P", onSite: "NP", standbyIn: "AP", window: { from: "2026-04-01", until: "2026-04-03", days: 3 } };

  it("finds those on standby who are free and may travel", async () => {
    expect(await whoFits(need)).toEqual(["bishnu-gurung", "fatoumata-diallo", "lukas-jorgensen", "reynaldo-macaraeg"]);
  });

  it("leaves out whoever is on standby but away, or helps from afar only", async () => {
    const { window: _window, onSite: _onSite, ...onCall } = need;
    expect(await whoFits(onCall)).toEqual(expect.arrayContaining(["maricel-dela-cruz", "sarita-thapa"]));
  });

  it("has their security training checked though the country is not on the list", async () => {
    const valid = await handlesOf(sql`
      select p.handle from clearance c join person p on p.id = c.person_id where c.kind = 'security_training' and c.valid_until >= '2026-04-30'
        and p.handle in ('bishnu-gurung', 'lukas-jorgensen', 'reynaldo-macaraeg', 'sarita-thapa') order by p.handle`);
    expect(valid).toEqual(["bishnu-gurung", "lukas-jorgensen", "reynaldo-macaraeg"]);
  });
});

describe("8: cover the safety and health post of the team in Moscow for three months", () => {
  const need: Need = { field: "E1", language: { code: "ru", level: "C1" }, shortAssignmentIn: "EU" };

  it("finds nobody: no one who knows the field and speaks Russian wishes to go for a while", async () => {
    expect(await whoFits(need)).toEqual([]);
    const { shortAssignmentIn: _, ...withoutWish } = need;
    expect(await whoFits(withoutWish)).toEqual(["ilinca-rusu", "sergey-shcherbakov"]);
  });

  it("comes nearest with another field of safety: the mine safety officer in Astana", async () => {
    expect(await whoFits({ ...need, field: "E" })).toEqual(["nurlan-akhmetov"]);
    expect(await releaserOf("nurlan-akhmetov")).toBe("olga-lebedeva");
  });
});

describe("9: which Convention applies to domestic work in Madagascar, and is it ratified", () => {
  it("finds a specialist's note with its day and the official page", async () => {
    const [note] = await evidenceFor("marlise-van-der-merwe", { field: "G1", country: "MG" });
    expect(note).toMatchObject({ kind: "guidance", link: expect.stringMatching(/^https:\/\/normlex\.ilo\.org\//) });
    expect(note?.title).toContain("No. 189");
  });
});

describe("10: three specialists on one trip to Guinea, two weeks in common", () => {
  const window = { from: "2026-04-06", until: "2026-06-26", days: 10 };
  const three = ["ousmane-kone", "rokhaya-cisse", "mamadou-ngono"];

  it("finds one for each field who speaks French", async () => {
    const french = { code: "fr", level: "C1" };
    expect(await whoFits({ field: "D2", language: french, window })).toContain("ousmane-kone");
    expect(await whoFits({ field: "J1", language: french, window })).toContain("rokhaya-cisse");
    expect(await whoFits({ field: "I2", language: french, window })).toContain("mamadou-ngono");
  });

  it("finds the weeks that all three have free, and who releases them", async () => {
    const free = await Promise.all(three.map((handle) => freeStretches(handle, window)));
    const common = free.reduce((shared, days) => shared.filter((day) => days.includes(day)));
    expect(common).toContain("2026-06-01");
    expect(common).not.toContain("2026-04-20");
    expect(await Promise.all(three.map(releaserOf))).toEqual(["ibrahima-diop", "ibrahima-diop", "conceicao-evora"]);
  });
});
