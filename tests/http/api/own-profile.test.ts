import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { apiClientOf, type ApiAnswer } from "../../support/api-client";

interface OwnProfile {
  expertise: { termId: string; level: string }[];
  languages: { language: string; speak: string | null; facilitates: boolean }[];
  countries: { country: string; fromYear: number; untilYear: number | null }[];
  takenTimes: { id: number; fromDay: string; untilHalf: string }[];
  toldEvidence: { id: number; hidden: boolean }[];
  clearances: { id: number; kind: string }[];
  audiences: Record<string, string>;
  wish: { regions: string[] } | null;
  confirmedOn: string | null;
}

/** Somebody, their program, and what it reads of their profile. */
async function owner() {
  const who = await buildPerson(database());
  const client = await apiClientOf(who);
  return { who, client, read: async () => (await client.get("/profile")).json<OwnProfile>() };
}

const errorsOf = (answer: ApiAnswer) => answer.json<{ errors: { pointer: string; code: string }[] }>().errors;
const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

test("somebody's program tells what they know, speak, did and need, step by step, and takes it out again", async () => {
  const { client, read } = await owner();
  const put = (path: string, body: unknown) => client.call("PUT", path, { body });
  expect((await put("/profile/expertise/F1", { level: "advanced", years: null })).status).toBe(204);
  expect((await put("/profile/languages/fr", { speak: "C1", facilitates: true })).status).toBe(204);
  expect((await put("/profile/countries/NE/mission/2019", { untilYear: 2021 })).status).toBe(204);
  expect((await put("/profile/mobility-wish", { regions: ["AF"], shortAssignment: true })).status).toBe(204);
  expect((await put("/profile/confirmation", undefined)).status).toBe(204);
  const span = { fromDay: soon, fromHalf: "am", untilDay: soon, untilHalf: "am", kind: "leave" };
  const time = await client.post("/profile/taken-times", span, { "idempotency-key": "once" });
  expect((await client.post("/profile/taken-times", span, { "idempotency-key": "once" })).json()).toEqual(time.json());
  const told = await client.post("/profile/evidence", { kind: "publication", title: "Heat stress", language: "en", happenedOn: "2026-05-04", termId: "F1", hidden: true });
  const profile = await read();
  expect(profile).toMatchObject({
    expertise: [{ termId: "F1", level: "advanced" }], languages: [{ language: "fr", speak: "C1", facilitates: true }], countries: [{ country: "NE", fromYear: 2019, untilYear: 2021 }],
    takenTimes: [{ ...time.json<{ id: number }>(), fromDay: soon, untilHalf: "am" }], toldEvidence: [{ ...told.json<{ id: number }>(), hidden: true }], wish: { regions: ["AF"] },
  });
  expect(profile.confirmedOn).not.toBeNull();
  for (const path of ["/expertise/F1", "/languages/fr", "/countries/NE/mission/2019", "/mobility-wish", `/taken-times/${profile.takenTimes[0]?.id}`, `/evidence/${profile.toldEvidence[0]?.id}`]) {
    expect((await client.call("DELETE", `/profile${path}`)).status, path).toBe(204);
  }
  expect(await read()).toMatchObject({ expertise: [], languages: [], countries: [], takenTimes: [], toldEvidence: [], wish: null });
});

test("the forms' own limits hold, and each wrong field is named", async () => {
  const { client } = await owner();
  expect(errorsOf(await client.call("PUT", "/profile/languages/fr", { body: { speak: "Z9", reads: "C1" } })).map(({ pointer }) => pointer).sort()).toEqual(["#/reads", "#/speak"]);
  expect(errorsOf(await client.call("PUT", "/profile/countries/NE/mission/2019", { body: { untilYear: 2001 } }))).toMatchObject([{ pointer: "#/untilYear", code: "years_reversed" }]);
  expect(errorsOf(await client.post("/profile/clearances", { kind: "visa", validUntil: soon }))).toMatchObject([{ pointer: "#/country", code: "visa_country" }]);
  expect(errorsOf(await client.call("PUT", "/profile/expertise/Z9", { body: { level: "working" } }))).toMatchObject([{ pointer: "#/termId" }]);
  expect((await client.call("PUT", "/profile/languages/xx", { body: {} })).status).toBe(404);
});

test("nobody overwrites a text about somebody's work that they have not read", async () => {
  const { client } = await owner();
  const about = { title: "Actuary", about: "Pensions", aboutLanguage: "en", open: false };
  const tag = (await client.get("/profile/about")).headers.get("etag") ?? "";
  const replace = (ifMatch: Record<string, string>, body: unknown = about) => client.call("PUT", "/profile/about", { body, headers: ifMatch });
  expect((await replace({})).status).toBe(428);
  const first = await replace({ "if-match": tag });
  expect(first.status).toBe(204);
  expect((await replace({ "if-match": tag })).status).toBe(412);
  expect((await replace({ "if-match": first.headers.get("etag") ?? "" }, { ...about, about: "Health insurance" })).status).toBe(204);
  expect((await client.get("/profile/about")).json()).toEqual({ ...about, about: "Health insurance" });
});

test("who may know which part is chosen by program, and holds for colleagues' programs", async () => {
  const { who, client, read } = await owner();
  const colleague = await apiClientOf(await buildPerson(database()));
  await client.call("PUT", "/profile/languages/fr", { body: { speak: "C1" } });
  const seen = async () => (await colleague.get(`/experts/${who.handle}`)).json<{ languages: unknown[] }>().languages;
  expect(await seen()).toHaveLength(1);
  const { audiences } = await read();
  expect((await client.call("PUT", "/profile/audiences", { body: { ...audiences, languages: "self" } })).status).toBe(204);
  expect(await seen()).toHaveLength(0);
  expect((await client.call("PUT", "/profile/audiences", { body: { ...audiences, post: "guests" } })).status).toBe(422);
});

test("a photo is put and taken away, a card and a list leave as files", async () => {
  const { who, client } = await owner();
  const body = new Uint8Array(await sharp({ create: { width: 300, height: 400, channels: 3, background: "#0a0" } }).jpeg().toBuffer());
  const photo = async () => (await database().select({ photo: person.photoId }).from(person).where(eq(person.id, who.id)))[0]?.photo;
  expect((await client.call("PUT", "/profile/photo?part=start", { body, headers: { "content-type": "application/octet-stream" } })).status).toBe(204);
  expect(await photo()).not.toBeNull();
  expect((await client.call("DELETE", "/profile/photo")).status).toBe(204);
  expect(await photo()).toBeNull();
  const card = await client.get(`/experts/${who.handle}/card.vcf`);
  expect([card.status, card.headers.get("content-type")]).toEqual([200, "text/vcard; charset=utf-8"]);
  expect(card.text).toContain("BEGIN:VCARD");
  const list = await client.get("/experts.csv?q=nobody-of-this-name");
  expect([list.status, list.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
});
