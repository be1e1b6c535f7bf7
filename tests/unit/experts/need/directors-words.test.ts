import { describe, expect, it } from "vitest";
import type { Need } from "~/modules/experts/need/contract";
import { asksSomething, lacksField } from "~/modules/experts/need/need-address";
import { parseNeed } from "~/modules/experts/need/parse-need";
import { referenceLexicon } from "./reference-lexicon";

const lexicon = referenceLexicon();
const parse = (words: string) => parseNeed(words, { lexicon, today: "2026-03-31", isName: () => false });

type Row = [words: string, understood: Partial<Need>];

const inTwoWeeks = { from: "2026-03-31", until: "2026-04-14" };
const inThreeWeeks = { from: "2026-03-31", until: "2026-04-21" };
const inTenDays = { from: "2026-03-31", until: "2026-04-10" };

describe("a word before a length of time is left whole", () => {
  const rows: Row[] = [
    ["labour inspection in Yemen for three weeks", { topics: ["F1"], countries: ["YE"], window: inThreeWeeks, rest: [] }],
    ["actuary, mission to Benin for two weeks", { topics: ["D2"], countries: ["BJ"], window: inTwoWeeks, mode: "onsite", rest: [] }],
    ["wages in Benin within ten days", { topics: ["J"], countries: ["BJ"], window: inTenDays, rest: [] }],
    ["child labour in Bahrain in two weeks", { topics: ["H1"], countries: ["BH"], window: inTwoWeeks, rest: [] }],
    ["labour inspection Sweden within ten days", { topics: ["F1"], countries: ["SE"], window: inTenDays, rest: [] }],
    ["wages in Cabo Verde for two weeks", { topics: ["J"], countries: ["CV"], window: inTwoWeeks, rest: [] }],
    ["salaires au Cabo Verde pendant deux semaines", { topics: ["J"], countries: ["CV"], window: inTwoWeeks, rest: [] }],
    ["enterprise development for women in two weeks", { topics: ["C", "K1"], window: inTwoWeeks, rest: [] }],
    ["inspection du travail, Yémen, dans deux semaines", { topics: ["F1"], countries: ["YE"], window: inTwoWeeks, rest: [] }],
    ["去也门为期三周，劳动监察", { topics: ["F1"], countries: ["YE"], window: inThreeWeeks, rest: [] }],
  ];

  it.each(rows)("%s", (words, understood) => {
    expect(parse(words)).toMatchObject(understood);
  });
});

describe("the ten requests of directors are read as they are said", () => {
  const inThreeMonths = { from: "2026-03-31", until: "2026-06-30" };
  const rows: Row[] = [
    ["Social-security actuary who speaks French, mission in Niger in March", { topics: ["D2"], languages: [{ code: "fr", level: "C1", skill: "speak" }], countries: ["NE"], window: { from: "2027-03-01", until: "2027-03-31" }, mode: "onsite" }],
    ["Comments on a draft labour code within ten days", { topics: ["G4"], window: inTenDays }],
    ["Has anyone set a minimum wage for domestic workers in a small island State?", { topics: ["J1", "J5"], areas: ["small-islands"] }],
    ["Trainer for Arabic-speaking inspectors on heat stress", { topics: ["Q3", "F1", "E9"], languages: [{ code: "ar", level: "C1", skill: "speak" }] }],
    ["Peer reviewers for a study on care work, not from our region", { topics: ["Q6", "K2"], outside: true }],
    ["Resident coordinator asks ILO input to the cooperation framework in a non-resident country", { topics: ["R3", "R2"] }],
    ["Earthquake: who can go within 72 hours", { topics: ["P2"], window: { from: "2026-03-31", until: "2026-04-03" }, standby: true, mode: "onsite" }],
    ["Cover a vacant specialist post for three months", { cover: true, window: inThreeMonths, rest: [] }],
    ["Which Convention applies, and is it ratified here?", { topics: ["G1"], rest: [] }],
    ["Joint mission of three specialists, one trip", { mode: "onsite", wanted: 3, rest: [] }],
  ];

  it.each(rows)("%s", (words, understood) => {
    expect(parse(words)).toMatchObject(understood);
    expect(asksSomething(parse(words))).toBe(true);
  });
});

describe("the organisation's own name says nothing of the field", () => {
  const rows: Row[] = [
    ["ILO expert on child labour in Ghana", { topics: ["H1"], countries: ["GH"], rest: [] }],
    ["Does the ILO have somebody for wage statistics in Peru", { topics: ["J2"], countries: ["PE"], rest: [] }],
    ["experte de l'OIT sur les salaires au Togo", { topics: ["J"], countries: ["TG"], rest: [] }],
    ["experto de la OIT en salarios en el Perú", { topics: ["J"], countries: ["PE"], rest: [] }],
    ["эксперт МОТ по детскому труду в Гане", { topics: ["H1"], countries: ["GH"], rest: [] }],
    ["خبير منظمة العمل الدولية في عمل الأطفال في غانا", { topics: ["H1"], countries: ["GH"], rest: [] }],
    ["国际劳工组织童工专家", { topics: ["H1"], rest: [] }],
    ["ILO/PENSIONS", { topics: ["D2.1"] }],
    ["ILO-OSH 2001", { topics: ["E2"] }],
    ["normas de la OIT", { topics: ["G"] }],
  ];

  it.each(rows)("%s", (words, understood) => {
    expect(parse(words)).toMatchObject(understood);
  });
});

describe("a post to be covered and its field are both read", () => {
  const rows: Row[] = [
    ["vacant OSH post Moscow", { topics: ["E"], countries: ["RU"], cover: true }],
    ["someone to cover the vacant OSH post", { topics: ["E"], cover: true }],
    ["cover the OSH post in Moscow", { topics: ["E"], countries: ["RU"], cover: true }],
    ["remplacer le spécialiste SST à Moscou", { topics: ["E"], countries: ["RU"], cover: true }],
    ["couvrir le poste SST à Moscou", { topics: ["E"], countries: ["RU"], cover: true }],
    ["extend social security to cover informal workers in Ghana", { countries: ["GH"], cover: false }],
  ];

  it.each(rows)("%s", (words, understood) => {
    expect(parse(words)).toMatchObject(understood);
  });
});

describe("how many people are wanted is read", () => {
  it.each([
    ["three wage specialists for Guinea", 3], ["deux relecteurs pour une étude", 2], ["un equipo de tres para el Perú", 3], ["нужны трое специалистов по охране труда", 3],
    ["ثلاثة خبراء في الأجور", 3], ["三名专家去几内亚", 3], ["需要两位精算师", 2], ["需要三四名专家", 4],
    ["12名专家去几内亚", 1], ["十二名专家去几内亚", 1], ["二十三位专家", 1], ["一百零三人", 1], ["第三人", 1],
    ["a specialist with 5 years of wages experts", 1], ["twenty experts on wages", 1], ["three countries, wages", 1], ["C190 experts", 1],
  ])("%s", (words, wanted) => {
    expect(parse(words).wanted).toBe(wanted);
  });
});

describe("what asks for something without a field asks back in which", () => {
  it.each(["Cover a vacant specialist post for three months", "Joint mission of three specialists, one trip", "somebody within ten days", "on standby", "кто-нибудь в течение десяти дней"])("%s", (words) => {
    expect([asksSomething(parse(words)), lacksField(parse(words))]).toEqual([true, true]);
  });

  it.each(["April", "Julio", "April Jones", "Mai Nguyen", "mission"])("%s is looked for among names and words", (words) => {
    expect(asksSomething(parse(words))).toBe(false);
  });
});
