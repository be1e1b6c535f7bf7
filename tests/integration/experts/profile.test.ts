import { describe, expect, it } from "vitest";
import { profileView } from "~/modules/experts/profile-view.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { anExpert, aReader } from "./cast";

describe("a profile", () => {
  it("shows what somebody knows, speaks and has seen, named in the reader's language, strongest first", async () => {
    const someone = await anExpert({ about: "Bonjour", locale: "fr" }, {
      fields: [{ termId: "A2", level: "working" }, { termId: "D2", level: "reference", years: 9 }],
      languages: [{ language: "wo", speak: null }, { language: "fr", speak: "C2" }],
      countries: [{ countryIso2: "ML", fromYear: 2019, untilYear: 2020 }, { countryIso2: "NE", fromYear: 2018, untilYear: null }],
    });
    const seen = await profileView(await aReader(), someone.handle, "es");
    expect(seen.expertise.map(({ termId, level }) => [termId, level])).toEqual([["D2", "reference"], ["A2", "working"]]);
    expect(seen.languages.map(({ name, speak }) => [name, speak])).toEqual([["francés", "C2"], ["wólof", null]]);
    expect(seen.countries.map(({ name }) => name)).toEqual(["Níger", "Mali"].map((name) => (name === "Mali" ? "Mali" : name)));
    expect(seen).toMatchObject({ about: "Bonjour", aboutLanguage: "fr", abilities: { edit: false } });
  });

  it("names only teams the reader may know of", async () => {
    const someone = await buildPerson(database());
    const [open, secret] = [await buildTeam(database()), await buildTeam(database(), { visibility: "private" })];
    for (const { id } of [open, secret]) await buildMembership(database(), { teamId: id, personId: someone.id });
    const slugs = async (actor: Awaited<ReturnType<typeof aReader>>) => (await profileView(actor, someone.handle, "en")).teams.map(({ slug }) => slug);
    expect(await slugs(await aReader())).toEqual([open.slug]);
    expect((await slugs(await actorFor(someone))).sort()).toEqual([open.slug, secret.slug].sort());
  });

  it("can be edited by its owner alone", async () => {
    const someone = await buildPerson(database());
    expect((await profileView(await actorFor(someone), someone.handle, "en")).abilities.edit).toBe(true);
    expect((await profileView(await aReader({ organisationRole: "administrator" }), someone.handle, "en")).abilities.edit).toBe(false);
  });

  it.each(["nobody-has-this", "", "Ünknown", "a\u0000b", "x".repeat(5000), "../etc"])("is not found where there is none: %j", async (handle) => {
    await expect(profileView(await aReader(), handle, "en")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not found once the person has gone, nor by a guest who shares no team with them", async () => {
    const [gone, there] = [await buildPerson(database(), { status: "left" }), await buildPerson(database())];
    await expect(profileView(await aReader(), gone.handle, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(profileView(await aReader({ organisationRole: "guest" }), there.handle, "en")).rejects.toMatchObject({ code: "not_found" });
  });
});
