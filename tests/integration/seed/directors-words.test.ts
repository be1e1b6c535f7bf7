import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { rememberAllWords } from "~/modules/experts/findable-words.server";
import { rankPeople, understandNeed } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { seedAnchor } from "~db/seed/clock";
import { insertPeople } from "~db/seed/people/insert-people.server";
import { actorFor } from "../../support/actors";

// docs/demo-flows.md tells who answers each request; here the directory is asked in the words of whoever needs help.
const now = seedAnchor("2026-03-31");
let director: Actor;

beforeAll(async () => {
  await database().transaction((tx) => insertPeople(tx, now));
  await rememberAllWords();
  const [found] = await database().select({ id: person.id }).from(person).where(eq(person.handle, "lalao-andrianarisoa"));
  director = await actorFor(found ?? { id: 0 });
});

async function ask(words: string, limit = 10) {
  const answer = await rankPeople(director, "en", await understandNeed(director, words, now), { limit }, now);
  const fitting = answer.people.filter(({ misses }) => misses.length === 0).map(({ handle }) => handle);
  return { ...answer, fitting, handles: answer.people.map(({ handle }) => handle) };
}

const kindsOf = ({ people: [first] }: Awaited<ReturnType<typeof ask>>) => first?.reasons.map(({ kind }) => kind);

describe("the directory answers a director's own words", () => {
  it("1: an actuary who speaks French, for Niger in March: the team's own specialist, those of other teams, then the consultant, with reasons and who is consulted", async () => {
    const answer = await ask("Social-security actuary who speaks French, mission in Niger in March");
    expect(answer.fitting).toEqual(["ousmane-kone", "clarisse-mbarga", "rania-haddad", "abdoulaye-issoufou"]);
    expect(kindsOf(answer)).toEqual(expect.arrayContaining(["evidence", "field", "language", "country", "free", "training", "chain"]));
    expect(answer.people[0]?.releasedBy?.handle).toBe("ibrahima-diop");
    expect(answer.consulted).toMatchObject({ covering: [{ handle: "aminata-nguessan" }], employers: [{ handle: "babatunde-adeyemi" }], workers: [{ handle: "abdoulaye-mbaye" }] });
  });

  it("1: the same in Russian and in Chinese finds the same people", async () => {
    const russian = await ask("актуарий со знанием французского для Нигера в марте, на месте");
    const chinese = await ask("三月去尼日尔的精算师，要会说法语");
    expect(russian.fitting[0]).toBe("ousmane-kone");
    expect([...chinese.fitting].sort()).toEqual([...russian.fitting].sort());
  });

  it("2: comments on a draft labour code within ten days: those who read French and have done it", async () => {
    expect((await ask("Comments on a draft labour code for Gabon, in French, within ten days")).fitting.slice(0, 2)).toEqual(["luisa-fonseca", "maeve-kowalczyk"]);
  });

  it("3: a minimum wage for domestic workers in a small island State: whoever has done it first", async () => {
    const { handles } = await ask("Has anyone set a minimum wage for domestic workers in a small island State?");
    expect(handles[0]).toBe("shanice-persaud");
    expect(handles).toEqual(expect.arrayContaining(["voahangy-andrianarisoa", "eoin-osullivan"]));
  });

  it("4: a trainer for Arabic-speaking inspectors on heat stress", async () => {
    expect((await ask("Trainer for Arabic-speaking inspectors on heat stress")).handles.slice(0, 3)).toEqual(["layla-haddad", "yusuf-al-zahrani", "yusuf-haddad"]);
  });

  it("7: who can go to Nepal within 72 hours: those on standby who are free and trained", async () => {
    const { fitting, excluded } = await ask("Earthquake in Nepal: who can go within 72 hours");
    expect(fitting).toEqual(expect.arrayContaining(["bishnu-gurung", "reynaldo-macaraeg", "lukas-jorgensen"]));
    expect(fitting).not.toEqual(expect.arrayContaining(["maricel-dela-cruz"]));
    expect(excluded.map(({ constraint }) => constraint)).toEqual(expect.arrayContaining(["window", "standby"]));
  });

  it("9: which Convention for domestic work in Madagascar: those who know it there", async () => {
    expect((await ask("C189 in Madagascar")).handles.slice(0, 2)).toContain("marlise-van-der-merwe");
  });

  it("10: each of three fields has its specialist in French for Guinea", async () => {
    expect((await ask("actuaire francophone, Guinée")).fitting[0]).toBe("ousmane-kone");
    expect((await ask("salaire minimum, français, Guinée")).fitting[0]).toBe("rokhaya-cisse");
    expect((await ask("institutions tripartites, français, Guinée")).fitting).toContain("mamadou-ngono");
  });

  it("10: of three who go together each knows one of the fields", async () => {
    const three = ["ousmane-kone", "rokhaya-cisse", "mamadou-ngono"];
    const { fitting } = await ask("three specialists for Guinea, in French: actuary, minimum wage, tripartite institutions", 50);
    expect(fitting).toEqual(expect.arrayContaining(three));
    expect((await ask("for Guinea, in French: actuary, minimum wage, tripartite institutions", 50)).fitting).not.toEqual(expect.arrayContaining(three));
  });

  it("says which condition excludes everybody and the smallest step that helps", async () => {
    const { count, nearest, partly } = await ask("actuary, French C2, in Niger, within 72 hours, on site");
    expect([count, partly]).toEqual([0, true]);
    expect(nearest.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["standby"]));
  });
});
