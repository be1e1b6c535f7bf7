import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/platform/auth/actor";
import type { Team } from "~db/seed/factories/build-team";
import { aDocument, aTeam, aThread, found, somebody, titlesFound } from "./library";

let reader: Actor;
let team: Team;

beforeAll(async () => {
  [reader, team] = await Promise.all([somebody(), aTeam()]);
});

describe("search finds in Chinese", () => {
  beforeAll(async () => {
    await aThread(team, "zh", "住处", "我家在上海东边，离办公室很远。");
    await aThread(team, "zh", "海上劳工", "海上劳工公约在上次会议上讨论。");
  });

  it("any run of characters inside a sentence, and not the same characters apart", async () => {
    expect(await titlesFound(reader, "上海", "threads")).toEqual(["住处"]);
    expect(await titlesFound(reader, "海东边", "threads")).toEqual(["住处"]);
  });

  it("a single character, and two words that both stand there", async () => {
    expect(await titlesFound(reader, "家", "threads")).toEqual(["住处"]);
    expect(await titlesFound(reader, "公约 会议", "threads")).toEqual(["海上劳工"]);
    expect(await titlesFound(reader, "公约 东边", "threads")).toEqual([]);
  });

  it("a place far into a long text, and shows it", async () => {
    await aDocument(team, "zh", "长文", `${"劳动监察的方法和经验。".repeat(300)}矿山安全`);
    const { hits } = await found(reader, "矿山安全", "documents");
    expect(hits[0]?.excerpt.filter((piece) => piece.marked)).toEqual([{ text: "矿山安全", marked: true }]);
  });
});

describe("search finds in Arabic", () => {
  beforeAll(async () => {
    await aThread(team, "ar", "مراجع", "قرأت كِتاب السلامة المهنية.");
    await aThread(team, "ar", "مكتبة", "الدليل والكتاب على الرف.");
    await aThread(team, "ar", "إجراءات", "إجراءات التفتيش في الزراعة.");
  });

  it("a word with vowel signs, and with article and conjunction before it", async () => {
    expect((await titlesFound(reader, "كتاب", "threads")).sort()).toEqual(["مراجع", "مكتبة"].sort());
    expect((await titlesFound(reader, "الكتاب", "threads")).sort()).toEqual(["مراجع", "مكتبة"].sort());
  });

  it("a word in whichever form of alef and ta marbuta", async () => {
    expect(await titlesFound(reader, "اجراءات", "threads")).toEqual(["إجراءات"]);
    expect(await titlesFound(reader, "السلامه", "threads")).toEqual(["مراجع"]);
  });

  it("only where all words stand", async () => {
    expect(await titlesFound(reader, "كتاب السلامة", "threads")).toEqual(["مراجع"]);
  });
});

describe("search finds in Russian, French, Spanish and English", () => {
  beforeAll(async () => {
    await aThread(team, "ru", "Проверки", "Инспекции труда проводят внеплановые проверки. Берёзовый край.");
    await aThread(team, "fr", "Régimes", "La sécurité sociale des travailleurs agricoles et l’inspection du travail.");
    await aThread(team, "es", "Pensiones", "Las pensiones contributivas en países andinos.");
    await aThread(team, "en", "Rules", "Heat stress policies for construction workers, see C155 and ACT/EMP.");
  });

  it.each([
    ["another case of a Russian noun", "инспекцией", "Проверки"],
    ["ё written as е", "березовый", "Проверки"],
    ["French without accents", "securite", "Régimes"],
    ["another form of French words", "travailleur agricole", "Régimes"],
    ["a word after an apostrophe", "inspection travail", "Régimes"],
    ["French with its little words", "la sécurité des travailleurs", "Régimes"],
    ["Spanish in the singular and without its accent", "pension pais andino", "Pensiones"],
    ["English in the singular", "policy worker", "Rules"],
    ["capitals", "HEAT STRESS", "Rules"],
    ["the name of a convention", "c155", "Rules"],
    ["one half of a code", "actemp act", "none"],
    ["the beginning of the last word", "heat constr", "Rules"],
    ["both halves of a code", "act emp", "Rules"],
  ])("%s", async (_what, query, title) => {
    expect(await titlesFound(reader, query, "threads")).toEqual(title === "none" ? [] : [title]);
  });

  it("nothing for a word that merely contains the one asked for", async () => {
    expect(await titlesFound(reader, "tress", "threads")).toEqual([]);
  });

  it.each(["\" OR 1=1", "a & | ! ( ) <-> :*", "''''", "-heat", "\u0000heat\ud800", "%_\\", "*".repeat(200)])("whatever is typed, without a fault: %j", async (query) => {
    expect(Array.isArray(await titlesFound(reader, query, "threads"))).toBe(true);
  });
});
