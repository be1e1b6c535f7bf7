import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { coverage, personExpertise } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { apiClientOf } from "../../support/api-client";

const asReader = async () => apiClientOf(await buildPerson(database()));

test("a program reads the offices with the one each answers to, and of one which countries it looks after, from when until when", async () => {
  const db = database();
  const above = await buildOffice(db, { region: "AF" });
  const office = await buildOffice(db, { region: "AF", parentId: above.id, countryIso2: "TG", timeZone: "Africa/Lome", workLanguages: ["fr", "en"] });
  const here = await buildPerson(db, { officeId: office.id });
  for (const gone of [{ status: "left" }, { organisationRole: "guest" }] as const) await buildPerson(db, { officeId: office.id, ...gone });
  await db.insert(coverage).values([
    { officeId: office.id, countryIso2: "TG", kind: "administrative", validFrom: "2020-01-01" },
    { officeId: office.id, countryIso2: "BJ", kind: "technical", validFrom: "2010-01-01", validUntil: "2015-06-30" },
    { officeId: office.id, countryIso2: "BJ", kind: "technical", validFrom: "2021-03-01" },
  ]);
  const client = await asReader();
  const { items } = (await client.get("/offices")).json<{ items: { code: string }[] }>();
  expect(items.find(({ code }) => code === office.code)).toEqual({
    code: office.code, name: office.name.en, city: office.city.en, type: office.type, region: "AF", timeZone: "Africa/Lome", people: 1, country: "TG", parent: above.code,
  });
  const day = { kind: "technical", iso2: "BJ", name: "Bénin" };
  expect((await client.get(`/offices/${office.code}`, { "accept-language": "fr" })).json()).toMatchObject({
    code: office.code, name: office.name.fr, country: { iso2: "TG", name: "Togo" }, languages: ["fr", "en"], people: 1, parent: { code: above.code, city: above.city.fr }, below: [],
    covered: [
      { ...day, from: "2021-03-01", until: null, now: true }, { ...day, from: "2010-01-01", until: "2015-06-30", now: false },
      { iso2: "TG", name: "Togo", kind: "administrative", from: "2020-01-01", until: null, now: true },
    ],
  });
  expect((await client.get(`/offices/${above.code}`)).json()).toMatchObject({ parent: null, below: [{ code: office.code, city: office.city.en, name: office.name.en }] });
  const people = (await client.get(`/experts?office=${office.code}`)).json<{ items: { handle: string }[] }>();
  expect(people.items.map(({ handle }) => handle)).toContain(here.handle);
  expect((await client.get("/offices/CO-NOWHERE")).status).toBe(404);
});

test("a program reads how many know a field well in each region, as its reader may know it", async () => {
  const client = await asReader();
  const office = await buildOffice(database(), { region: "AR" });
  const inArabStates = async () => {
    const { items } = (await client.get("/field-coverage")).json<{ items: { id: string; people: number; regions: { region: string; people: number }[] }[] }>();
    const field = items.find(({ id }) => id === "F");
    return { all: field?.people ?? 0, there: field?.regions.find(({ region }) => region === "AR")?.people ?? 0 };
  };
  const before = await inArabStates();
  const expert = await buildPerson(database(), { officeId: office.id });
  await database().insert(personExpertise).values({ personId: expert.id, termId: "F1", level: "reference" });
  expect(await inArabStates()).toEqual({ all: before.all + 1, there: before.there + 1 });
});
