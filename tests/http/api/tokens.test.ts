import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { accessToken, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { ApiClient, apiClientOf, tokenFor } from "../../support/api-client";
import { clientOf } from "../../support/sessions";

const secretIn = (text: string) => /mrd_[0-9A-Za-z]{40}/.exec(text)?.[0] ?? "";

/** Makes a token as a person does, with the page's form. */
async function madeByForm(who: { id: number }) {
  const client = await clientOf(who);
  const page = await client.get("/account/tokens");
  const answer = await client.post("/account/tokens", [
    ["intent", "create"], ["tokenId", page.elements("input", { name: "tokenId" })[0]?.attribs.value ?? ""],
    ["name", "Monthly report"], ["scopes", "teams:read"], ["scopes", "threads:write"], ["days", "30"],
  ]);
  return { client, answer, secret: secretIn(answer.text) };
}

test("a token is shown once, works, and is stored as a hash alone", async () => {
  const who = await buildPerson(database());
  const { client, answer, secret } = await madeByForm(who);
  expect(answer.status).toBe(201);
  const me = await new ApiClient(secret).get("/me");
  expect(me.json()).toMatchObject({ handle: who.handle, token: { name: "Monthly report", scopes: ["teams:read", "threads:write"] } });
  const later = await client.get("/account/tokens");
  expect(secretIn(later.html)).toBe("");
  expect(later.text).toContain(secret.slice(-4));
  const [stored] = await database().select().from(accessToken).where(eq(accessToken.personId, who.id));
  expect(stored?.tokenHash).toBe(tokenHashOf(secret));
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test("a form that is sent twice makes one token", async () => {
  const who = await buildPerson(database());
  const client = await clientOf(who);
  const fields = { intent: "create", tokenId: randomUUID(), name: "Twice", scopes: "teams:read", days: "7" };
  expect((await client.post("/account/tokens", fields)).first.status).toBe(201);
  expect((await client.post("/account/tokens", fields)).first.status).toBe(303);
  expect(await database().$count(accessToken, eq(accessToken.personId, who.id))).toBe(1);
});

test("a form without a name, a scope or a time comes back with what is missing beside each field", async () => {
  const client = await clientOf(await buildPerson(database()));
  const page = await client.post("/account/tokens", { intent: "create", tokenId: randomUUID(), name: " ", days: "400" });
  expect(page.status).toBe(422);
  expect(page.describes("name")).toContain("Give the token a name");
  expect(page.text).toContain("Choose at least one thing");
  expect(page.describes("days")).toContain("Choose how long");
});

test("a revoked token is refused at once; another person's cannot be revoked", async () => {
  const who = await buildPerson(database());
  const { id, secret } = await tokenFor(who);
  const stranger = await clientOf(await buildPerson(database()));
  await stranger.post("/account/tokens", { intent: "revoke", tokenId: id });
  expect((await new ApiClient(secret).get("/me")).status).toBe(200);
  const owner = await clientOf(who);
  await (await owner.get("/account/tokens")).form("Revoke Test").submit();
  const refused = await new ApiClient(secret).get("/me");
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toContain("invalid_token");
});

test("an expired token, a made-up one and one with a wrong letter are refused", async () => {
  const who = await buildPerson(database());
  const { secret: expired } = await tokenFor(who, { expiresAt: new Date(Date.now() - 1_000) });
  const { secret } = await tokenFor(who);
  const mistyped = secret.slice(0, -1) + (secret.endsWith("A") ? "B" : "A");
  for (const wrong of [expired, mistyped, `mrd_${"0".repeat(40)}`, "x"]) expect((await new ApiClient(wrong).get("/me")).status, wrong).toBe(401);
});

test.each(["suspended", "left"] as const)("the tokens of somebody who is %s stop at once", async (status) => {
  const who = await buildPerson(database());
  const client = await apiClientOf(who);
  expect((await client.get("/me")).status).toBe(200);
  await database().update(person).set({ status }).where(eq(person.id, who.id));
  expect((await client.get("/me")).status).toBe(401);
});

test("nobody has more than twenty tokens that work", async () => {
  const who = await buildPerson(database());
  for (let number = 0; number < 20; number += 1) await tokenFor(who);
  await tokenFor(who, { revokedAt: new Date() });
  const client = await clientOf(who);
  const page = await client.post("/account/tokens", { intent: "create", tokenId: randomUUID(), name: "One more", scopes: "teams:read", days: "7" });
  expect(page.status).toBe(422);
  expect(page.describes("name")).toContain("20 tokens");
});

test("the page says when a token was used last", async () => {
  const who = await buildPerson(database());
  const { secret } = await tokenFor(who);
  const client = await clientOf(who);
  expect((await client.get("/account/tokens")).text).toContain("Never used");
  await new ApiClient(secret).get("/me");
  expect((await client.get("/account/tokens")).text).toContain("Last used");
});
