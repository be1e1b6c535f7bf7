import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

const addresses = ["/files/5b0c8f3e-0000-4000-8000-000000000000", "/experts/nobody-of-this-name/card.vcf", "/calendar/2000000000/nothing/invitation.ics", "/documents/2000000000/nothing/export/md", "/inbox/2000000000"];

test.each(addresses)("who follows an old link to %s is told so in their language, in the frame", async (address) => {
  const client = await clientOf(await buildPerson(database(), { locale: "fr" }));
  const page = await client.get(address);
  expect([page.status, page.language, page.heading]).toEqual([404, "fr", "Il n’y a rien à cette adresse"]);
  expect(page.text).toContain(`404 · ${String(page.headers["x-request-id"])}`);
  expect(page.hasLink("Équipes")).toBe(true);
});

test("a program that asks for a file is told the code", async () => {
  const client = await clientOf(await buildPerson(database()));
  const { status, body } = await client.send(addresses[0] ?? "", { headers: { accept: "image/avif,image/*" } });
  expect([status, JSON.parse(body.toString())]).toMatchObject([404, { code: "not_found" }]);
});
