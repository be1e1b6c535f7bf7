import { expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { credential } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { eventually } from "../../support/eventually";
import { clientOf } from "../../support/sessions";

it("shows an administrator the mail that was written, with its link, and nobody else", async () => {
  const administrator = await buildPerson(database(), { organisationRole: "administrator" });
  const forgetful = await buildPerson(database());
  await database().insert(credential).values({ personId: forgetful.id, passwordHash: "none that opens" });
  const visitor = await clientOf(null, { from: "127.0.0.31" });
  await (await visitor.get("/password/forgotten")).form("Send me a link").fill({ email: forgetful.email }).submit();

  const client = await clientOf(administrator);
  const folder = await eventually(async () => {
    const page = await client.get("/administration/mail");
    return page.text.includes(forgetful.email) ? page : null;
  }, "the mail in the folder", 10_000);
  expect(folder.heading).toBe("Mail folder");
  const [row] = folder.elements("a").filter((link) => link.attribs.href?.startsWith("/administration/mail/"));
  const mail = await client.get(row?.attribs.href ?? "");
  expect(mail.status).toBe(200);
  expect(mail.text).toContain(forgetful.email);
  const link = mail.elements("a").map((element) => element.attribs.href ?? "").find((href) => href.includes("/password/")) ?? "";
  expect((await visitor.get(new URL(link).pathname)).status).toBe(200);

  expect((await client.get("/administration/mail/no-such.eml")).status).toBe(404);
  const colleague = await clientOf(await buildPerson(database()));
  expect((await colleague.get("/administration/mail")).status).toBe(404);
  expect((await colleague.get(row?.attribs.href ?? "")).status).toBe(404);
});
