import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

describe("places, without JavaScript", () => {
  it("stand on a map drawn by the server with tables beside it, in the reader's language", async () => {
    const client = await clientOf(await buildPerson(database(), { locale: "fr" }));
    const page = await client.get("/places?by=coverage");
    expect(page.elements("svg", { role: "img" })).toHaveLength(1);
    expect(page.elements("use").length).toBeGreaterThan(200);
    expect(page.text).toContain("Côte d’Ivoire");
    expect((await client.get("/places?by=nonsense")).status).toBe(200);
  });

  it("lead from the tree of the organisation to an office, whose code is read in any case", async () => {
    const office = await buildOffice(database(), { countryIso2: "TG" });
    const colleague = await buildPerson(database(), { officeId: office.id });
    const client = await clientOf(await buildPerson(database(), { locale: "en" }));
    expect((await client.get("/organisation")).html).toContain(`/offices/${office.code}`);
    const page = await client.get(`/offices/${office.code}`);
    expect(page.text).toContain(colleague.displayName);
    expect(page.text).toContain("Nine to five there is");
    expect((await client.get("/offices/NO-SUCH")).status).toBe(404);
    expect((await client.get("/offices/NO%20SUCH?page=-1")).status).toBe(404);
  });
});
