import { describe, expect, test } from "vitest";
import { abilitiesFor, mayCreate, maySee, type OwnerFacts, type PersonFacts } from "~/modules/calendar/policy";

const person = (facts: Partial<PersonFacts> = {}): PersonFacts => ({ organisationRole: "staff", function: "specialist", officeId: 1, ...facts });
const team = (abilities: Partial<{ read: boolean; post: boolean; manage: boolean }>, archived = false): OwnerFacts => ({ kind: "team", team: { read: false, post: false, manage: false, ...abilities }, archived });
const office = (officeId: number): OwnerFacts => ({ kind: "office", officeId });
const everybody: OwnerFacts = { kind: "organisation" };

describe("who sees", () => {
  test("a team's events: who may read the team", () => {
    expect(maySee(person(), team({ read: true }))).toBe(true);
    expect(maySee(person({ organisationRole: "administrator" }), team({}))).toBe(false);
  });
  test("events of offices and of all: the staff, no guest", () => {
    for (const owner of [office(2), everybody]) {
      expect(maySee(person(), owner)).toBe(true);
      expect(maySee(person({ organisationRole: "guest" }), owner)).toBe(false);
    }
  });
});

describe("who makes", () => {
  test("in a team those who may post, a town hall those who manage", () => {
    expect(mayCreate(person(), team({ read: true, post: true }), "meeting")).toBe(true);
    expect(mayCreate(person(), team({ read: true }), "meeting")).toBe(false);
    expect(mayCreate(person(), team({ read: true, post: true }), "town_hall")).toBe(false);
    expect(mayCreate(person(), team({ read: true, post: true, manage: true }), "town_hall")).toBe(true);
  });
  test("in an office its own staff, a town hall its director", () => {
    expect(mayCreate(person(), office(1), "meeting")).toBe(true);
    expect(mayCreate(person(), office(2), "meeting")).toBe(false);
    expect(mayCreate(person(), office(1), "town_hall")).toBe(false);
    expect(mayCreate(person({ function: "country_office_director" }), office(1), "town_hall")).toBe(true);
  });
  test("for all headquarters units, communication officers and administrators", () => {
    expect(mayCreate(person(), everybody, "meeting")).toBe(false);
    for (const facts of [{ function: "headquarters_unit" }, { function: "communication_officer" }, { organisationRole: "administrator" }] as const) {
      expect(mayCreate(person(facts), everybody, "town_hall")).toBe(true);
    }
    expect(mayCreate(person({ organisationRole: "guest" }), everybody, "meeting")).toBe(false);
  });
});

describe("what one may do with an event", () => {
  const facts = { person: person(), owner: team({ read: true, post: true }), kind: "meeting", organises: false, cancelled: false, over: false } as const;
  test("its maker changes it, others of the team do not, those who manage do", () => {
    expect(abilitiesFor(facts).organise).toBe(false);
    expect(abilitiesFor({ ...facts, organises: true }).organise).toBe(true);
    expect(abilitiesFor({ ...facts, owner: team({ read: true, post: true, manage: true }) }).organise).toBe(true);
  });
  test("a maker who may no longer post changes nothing", () => {
    expect(abilitiesFor({ ...facts, organises: true, owner: team({ read: true }) }).organise).toBe(false);
  });
  test("nothing is answered once it is over or called off, and never a deadline", () => {
    expect(abilitiesFor(facts).answer).toBe(true);
    expect(abilitiesFor({ ...facts, over: true }).answer).toBe(false);
    expect(abilitiesFor({ ...facts, cancelled: true }).answer).toBe(false);
    expect(abilitiesFor({ ...facts, kind: "deadline" }).answer).toBe(false);
  });
  test("only a town hall takes questions", () => {
    expect(abilitiesFor(facts).ask).toBe(false);
    expect(abilitiesFor({ ...facts, kind: "town_hall" }).ask).toBe(true);
  });
  test("in an archived team all stands still", () => {
    expect(abilitiesFor({ ...facts, organises: true, owner: team({ read: true, post: true, manage: true }, true) })).toEqual({ see: true, organise: false, answer: false, ask: false });
  });
});
