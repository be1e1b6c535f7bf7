import { describe, expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

const paths = ["/", "/teams", "/experts", "/experts?narrow=1", "/countries", "/calendar", "/documents", "/account", "/nowhere"];

describe("letters of several bytes", () => {
  test.each(["ar", "ru", "zh"])("arrive whole on every page in %s", async (language) => {
    const [visitor, member] = [await clientOf(null, { language }), await clientOf(await buildPerson(database()), { language })];
    const pages = [await visitor.get("/"), await visitor.get("/sign-in")];
    for (const path of paths) pages.push(await member.get(path));
    for (const page of pages) {
      expect(page.html, page.path).not.toContain("\u0000");
      expect(page.html, page.path).not.toContain("\ufffd");
    }
  });
});
