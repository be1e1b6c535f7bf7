import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { editTaxonomy } from "~/modules/directory/edit-taxonomy.server";
import { taxonomyList, termView } from "~/modules/directory/taxonomy-view.server";
import { taxonomyStepSchema, type TaxonomyStep } from "~/modules/directory/taxonomy-schema.server";
import { forgetLexicon } from "~/modules/experts/need/lexicon.server";
import { understandNeed } from "~/modules/experts/need/understand-need.server";
import { database } from "~/platform/database/connection.server";
import { locales } from "~/platform/i18n/locales";
import { auditEntry, evidence, expertiseTerm, mission, personExpertise, savedSearch, supportRequest, team, thread } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { insertReference } from "~db/seed/reference/insert-reference.server";
import { actorFor } from "../../support/actors";

const anAdministrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
const labelled = (word: string) => Object.fromEntries(locales.map((locale) => [`label_${locale}`, `${word} ${locale}`]));
const step = (fields: object) => taxonomyStepSchema.parse(fields) as TaxonomyStep;
const termOf = async (id: string) => (await database().select().from(expertiseTerm).where(eq(expertiseTerm.id, id)))[0];

describe("the taxonomy", () => {
  it("is given labels and synonyms by which needs are understood, with a line in the audit log", async () => {
    const actor = await anAdministrator();
    const before = (await termOf("E9"))!;
    await editTaxonomy(actor, "E9", step({ intent: "save", ...Object.fromEntries(locales.map((locale) => [`label_${locale}`, before.label[locale]])), synonyms: `${before.alternatives.join("\n")}\nswelterology` }));
    await forgetLexicon();
    expect((await understandNeed(actor, "swelterology")).topics).toEqual(["E9"]);
    expect(await database().$count(auditEntry, and(eq(auditEntry.action, "taxonomy.changed"), eq(auditEntry.subjectId, "E9")))).toBe(1);
  });

  it("keeps what was changed here when the reference data come anew", async () => {
    const actor = await anAdministrator();
    await editTaxonomy(actor, "E8", step({ intent: "save", ...labelled("Renamed"), synonyms: "" }));
    await database().transaction((tx) => insertReference(tx));
    expect((await termOf("E8"))?.label.fr).toBe("Renamed fr");
  });

  it("says how many people know a term, and how many threads bear it", async () => {
    const actor = await anAdministrator();
    const id = await editTaxonomy(actor, "B2", step({ intent: "add", ...labelled("Counted"), synonyms: "" }));
    for (const { id: personId } of [await buildPerson(database()), await buildPerson(database())]) await database().insert(personExpertise).values({ personId, termId: id, level: "working" });
    await buildThread(database(), { termIds: [id] });
    expect(await termView(actor, id, "en")).toMatchObject({ people: 2, itself: 2, threads: 1 });
    expect((await taxonomyList(actor, "en")).find((term) => term.id === id)).toMatchObject({ people: 2 });
  });

  it("counts with a term whoever knows it or a narrower one: each once, and colleagues of today alone", async () => {
    const actor = await anAdministrator();
    const known = async (id: string) => (await taxonomyList(actor, "en")).find((term) => term.id === id)?.people;
    const before = { broad: await known("B"), itself: (await termView(actor, "B3", "en")).itself };
    const narrow = await editTaxonomy(actor, "B3", step({ intent: "add", ...labelled("Narrow one"), synonyms: "" }));
    const [both, broad, gone] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database(), { status: "left" })];
    const names = [{ personId: both.id, termId: narrow }, { personId: both.id, termId: "B3" }, { personId: broad.id, termId: "B" }, { personId: gone.id, termId: narrow }];
    await database().insert(personExpertise).values(names.map((one) => ({ ...one, level: "working" as const })));
    expect(await termView(actor, "B3", "en")).toMatchObject({ people: 1, itself: before.itself + 1 });
    expect([await known(narrow), await known("B")]).toEqual([1, (before.broad ?? 0) + 2]);
  });

  it("grows below a term, under the next free number", async () => {
    const actor = await anAdministrator();
    const id = await editTaxonomy(actor, "B1", step({ intent: "add", ...labelled("Narrow"), synonyms: "" }));
    const second = await editTaxonomy(actor, "B1", step({ intent: "add", ...labelled("Narrower"), synonyms: "" }));
    expect(await termOf(id)).toMatchObject({ parentId: "B1", level: 3, label: { ar: "Narrow ar" } });
    expect([id, second].every((one) => one.startsWith("B1.")) && id !== second).toBe(true);
    await expect(editTaxonomy(actor, id, step({ intent: "add", ...labelled("Too deep"), synonyms: "" }))).rejects.toMatchObject({ code: "invalid" });
  });

  it("merges without loss: people, evidence, missions, requests, threads, teams and searches say the kept term", async () => {
    const actor = await anAdministrator();
    const [both, one] = [await buildPerson(database()), await buildPerson(database())];
    await database().insert(personExpertise).values([
      { personId: both.id, termId: "L2", level: "reference", years: 3 }, { personId: both.id, termId: "L3", level: "working", years: 9 }, { personId: one.id, termId: "L2", level: "advanced" },
    ]);
    const said = (termId: string, happenedOn: string, title: string) => ({ personId: both.id, kind: "confirmation" as const, confirmedById: one.id, termId, happenedOn, title, language: "en" as const });
    await database().insert(evidence).values([said("L2", "2026-01-01", "Earlier"), said("L3", "2026-02-01", "Later"), { personId: one.id, kind: "publication", termId: "L2", happenedOn: "2026-01-01", title: "Agreements", language: "en" }]);
    const [went] = await database().insert(mission).values({ countryIso2: "NE", termId: "L2", startsOn: "2026-01-01", endsOn: "2026-01-05" }).returning();
    const [asks] = await database().insert(supportRequest).values({ requesterId: one.id, kind: "advice", title: "Help", language: "en", termId: "L2", otherTermIds: ["L3", "F1"] }).returning();
    const [about, circle] = [await buildThread(database(), { termIds: ["L2", "F1", "L3"] }), await buildTeam(database(), { termIds: ["L2"] })];
    const [kept] = await database().insert(savedSearch).values({ personId: one.id, name: "Mine", query: "need=1&topic=L2%2CL1&rest=L25" }).returning();
    const gone = (await termOf("L2"))!;
    expect(await editTaxonomy(actor, "L2", step({ intent: "merge", into: "L3", reason: "The same thing" }))).toBe("L3");
    expect(await termOf("L2")).toBeUndefined();
    expect((await termOf("L3"))?.alternatives).toEqual(expect.arrayContaining(Object.values(gone.label)));
    expect(await database().select({ personId: personExpertise.personId, level: personExpertise.level, years: personExpertise.years }).from(personExpertise).where(eq(personExpertise.termId, "L3")).orderBy(personExpertise.personId)).toEqual([
      { personId: both.id, level: "reference", years: 9 }, { personId: one.id, level: "advanced", years: null },
    ]);
    expect((await database().select({ title: evidence.title }).from(evidence).where(eq(evidence.termId, "L3")).orderBy(evidence.title)).map(({ title }) => title)).toEqual(["Agreements", "Later"]);
    expect((await database().select().from(mission).where(eq(mission.id, went!.id)))[0]?.termId).toBe("L3");
    expect((await database().select().from(supportRequest).where(eq(supportRequest.id, asks!.id)))[0]).toMatchObject({ termId: "L3", otherTermIds: ["F1"] });
    expect((await database().select().from(thread).where(eq(thread.id, about.id)))[0]?.termIds).toEqual(["L3", "F1"]);
    expect((await database().select().from(team).where(eq(team.id, circle.id)))[0]?.termIds).toEqual(["L3"]);
    expect((await database().select().from(savedSearch).where(eq(savedSearch.id, kept!.id)))[0]?.query).toBe("need=1&topic=L3%2CL1&rest=L25");
    await database().transaction((tx) => insertReference(tx));
    expect(await termOf("L2")).toBeUndefined();
    const [log] = await database().select().from(auditEntry).where(and(eq(auditEntry.action, "taxonomy.merged"), eq(auditEntry.subjectId, "L2")));
    expect(log).toMatchObject({ reason: "The same thing", detail: { intoId: "L3" } });
  });

  it("merges terms of one level alone, never one into itself, and is the administrators'", async () => {
    const actor = await anAdministrator();
    await expect(editTaxonomy(actor, "L4", step({ intent: "merge", into: "A" }))).rejects.toMatchObject({ code: "invalid", field: "into" });
    await expect(editTaxonomy(actor, "L4", step({ intent: "merge", into: "L4" }))).rejects.toMatchObject({ code: "invalid", field: "into" });
    const staff = await actorFor(await buildPerson(database()));
    expect(() => editTaxonomy(staff, "L4", step({ intent: "merge", into: "L5" }))).toThrow(expect.objectContaining({ code: "not_found" }));
    expect(taxonomyStepSchema.safeParse({ intent: "save", ...labelled("x"), label_zh: "" }).success).toBe(false);
    expect(await database().execute(sql`select 1 from expertise_term where id = 'L4'`)).toHaveLength(1);
  });
});
