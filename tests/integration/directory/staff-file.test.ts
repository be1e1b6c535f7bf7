import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { PlannedLine } from "~/modules/directory/contract";
import { applyImport, importView, prepareImport } from "~/modules/directory/import-staff.server";
import { readStaffFile } from "~/modules/directory/read-staff-file.server";
import { expertList } from "~/modules/experts/expert-list.server";
import { database } from "~/platform/database/connection.server";
import { accessChange, office, outboxEvent, person, personPost } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";

const anAdministrator = async () => actorFor(await buildPerson(database(), { organisationRole: "administrator" }));

async function read(text: string, invites = false) {
  const actor = await anAdministrator();
  const file = readStaffFile(text);
  if ("error" in file) throw new Error(file.error);
  const { id } = await prepareImport(actor, file.lines, invites);
  return { actor, id, view: await importView(actor, id) };
}

const rowOf = async ({ id }: Person) => (await database().select().from(person).where(eq(person.id, id)))[0]!;
const errorsOf = (lines: PlannedLine[]) => lines.flatMap(({ line, errors }) => errors.map(({ column, error }) => `${line} ${column} ${error}`));

describe("a staff file", () => {
  it("shows every change by line and writes nothing until it is confirmed, then exactly that", async () => {
    const [known, manager, word] = [await buildPerson(database(), { title: "Economist" }), await buildPerson(database()), uniqueWord()];
    const { actor, id, view } = await read(`email,name,title,office,line_manager,grade\n${known.email},${known.displayName},Chief economist,CO-SUVA,${manager.email},senior\nnew-${word}@x.example,Nova ${word},Analyst,CO-SUVA,,\n${manager.email},${manager.displayName},Specialist,,,`);
    expect(view.counts).toEqual({ new: 1, changed: 1, same: 1, wrong: 0 });
    expect(view.lines[0]).toMatchObject({ line: 2, kind: "changed", changes: [{ column: "title", from: "Economist", to: "Chief economist" }, { column: "office", from: "", to: "CO-SUVA" }, { column: "grade", from: "", to: "senior" }, { column: "line_manager", from: "", to: manager.email }] });
    expect(await rowOf(known)).toMatchObject({ title: "Economist", officeId: null });
    expect(await applyImport(actor, id, view.tag)).toBe("applied");
    expect(await applyImport(actor, id, view.tag)).toBe("applied");
    const [there] = await database().select({ id: office.id }).from(office).where(eq(office.code, "CO-SUVA"));
    expect(await rowOf(known)).toMatchObject({ title: "Chief economist", officeId: there!.id });
    expect(await database().select({ lineManagerId: personPost.lineManagerId, grade: personPost.grade }).from(personPost).where(eq(personPost.personId, known.id))).toEqual([{ lineManagerId: manager.id, grade: "senior" }]);
    expect(await database().$count(accessChange, eq(accessChange.personId, known.id))).toBe(1);
    const [added] = await database().select().from(person).where(eq(person.email, `new-${word}@x.example`));
    expect(added).toMatchObject({ displayName: `Nova ${word}`, familyName: word, organisationRole: "staff", title: "Analyst" });
    expect((await expertList(actor, "en", { q: `nova ${word}`, page: 1 })).count).toBe(1);
    const invited = (await database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(eq(outboxEvent.type, "identity.person_invited"))).filter(({ payload }) => (payload as { personId: number }).personId === added!.id);
    expect(invited).toEqual([]);
  });

  it("writes nothing when the directory changed in between, and shows what it would do now", async () => {
    const known = await buildPerson(database(), { title: "Economist" });
    const { actor, id, view } = await read(`email,title\n${known.email},Chief economist`);
    await database().update(person).set({ title: "Statistician" }).where(eq(person.id, known.id));
    expect(await applyImport(actor, id, view.tag)).toBe("changed_in_between");
    expect((await rowOf(known)).title).toBe("Statistician");
    const now = await importView(actor, id);
    expect(now.lines[0]?.changes).toEqual([{ column: "title", from: "Statistician", to: "Chief economist" }]);
    expect(await applyImport(actor, id, now.tag)).toBe("applied");
    expect((await rowOf(known)).title).toBe("Chief economist");
  });

  it("tells every error by line and leaves those lines out", async () => {
    const [known, gone] = [await buildPerson(database()), await buildPerson(database(), { status: "left" })];
    const { actor, id, view } = await read([
      "email,name,office,function,contract_ends,line_manager", "nonsense,Somebody,,,,", `${known.email},${known.displayName},CO-NOWHERE,wizard,2027-02-30,nobody@x.example`, `${known.email},Twice,,,,`,
      "new@x.example,,,,,", `${gone.email},${gone.displayName},,,,`, `self@x.example,Self Made,,,,self@x.example`, "short@x.example",
    ].join("\n"));
    expect(errorsOf(view.lines)).toEqual([
      "2 email email_wrong", "3 function function_unknown", "3 office office_unknown", "3 contract_ends day_wrong", "3 line_manager person_unknown", "4 email email_twice",
      "5 name name_missing", "6 email has_left", "7 line_manager self", "8 null columns", "8 name name_missing",
    ]);
    expect(view.counts).toEqual({ new: 0, changed: 0, same: 0, wrong: 7 });
    await applyImport(actor, id, view.tag);
    expect((await rowOf(known)).displayName).toBe(known.displayName);
  });

  it("lets new people name one another, invites them when asked, and takes nobody's own rights", async () => {
    const word = uniqueWord();
    const { actor, id, view } = await read(`email,name,line_manager\na-${word}@x.example,Aba ${word},b-${word}@x.example\nb-${word}@x.example,Bab ${word},`, true);
    expect(view.counts.new).toBe(2);
    await applyImport(actor, id, view.tag);
    const [both] = await database().execute<{ a: number; b: number; manager: number }>(sql`
      select a.id as a, b.id as b, person_post.line_manager_id as manager from person a join person_post on person_post.person_id = a.id, person b where a.email = ${`a-${word}@x.example`} and b.email = ${`b-${word}@x.example`}`);
    expect(both?.manager).toBe(both?.b);
    const self = readStaffFile(`email,role\n${(await database().select({ email: person.email }).from(person).where(eq(person.id, actor.personId)))[0]!.email},staff`);
    if ("error" in self) throw new Error(self.error);
    const own = await importView(actor, (await prepareImport(actor, self.lines, false)).id);
    expect(errorsOf(own.lines)).toEqual(["2 role own_role"]);
  });

  it("gives the time of who moves to headquarters to the head of the unit, whether the line changes the unit or not", async () => {
    const [house, unit] = [await buildOffice(database(), { type: "HQ" }), `U-${uniqueWord()}`];
    const [head, member, comes, stays] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database()), await buildPerson(database())];
    await database().insert(personPost).values([{ personId: head.id, unit }, { personId: member.id, unit, releasedById: head.id }, { personId: stays.id, unit }]);
    const { actor, id, view } = await read(`email,office,unit\n${comes.email},${house.code},${unit}\n${stays.email},${house.code},${unit}`);
    await applyImport(actor, id, view.tag);
    for (const { id: personId } of [comes, stays]) {
      expect(await database().select({ unit: personPost.unit, owner: personPost.releasedById }).from(personPost).where(eq(personPost.personId, personId))).toEqual([{ unit, owner: head.id }]);
    }
  });

  it("is for administrators, and each one's own", async () => {
    const { id } = await read(`email,name\nlast-${uniqueWord()}@x.example,Last One`);
    const staff = await actorFor(await buildPerson(database()));
    expect(() => prepareImport(staff, [], false)).toThrow(expect.objectContaining({ code: "not_found" }));
    await expect(importView(await anAdministrator(), id)).rejects.toMatchObject({ code: "not_found" });
  });
});
