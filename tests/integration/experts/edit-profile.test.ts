import { and, count, desc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { entriesMax, profileLanguages } from "~/modules/experts/contract";
import { editProfile } from "~/modules/experts/edit-profile.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { profileStepSchema, type ProfileStep } from "~/modules/experts/schema.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { country, outboxEvent, personCountry } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { aReader, namesOf } from "./cast";

const owner = async () => actorFor(await buildPerson(database()));
const seen = (actor: Actor) => profileView(actor, actor.handle, "en");
const about = (step: Partial<Extract<ProfileStep, { intent: "about" }>>): ProfileStep => ({ intent: "about", title: "Specialist", about: "", aboutLanguage: "en", revision: 1, ...step });
const lastEvent = async () => (await database().select({ type: outboxEvent.type, payload: outboxEvent.payload }).from(outboxEvent).orderBy(desc(outboxEvent.id)).limit(1))[0];

describe("editing one's profile", () => {
  it("keeps text, language and openness, tells it, and makes the person found by it at once", async () => {
    const actor = await owner();
    await editProfile(actor, about({ title: "Ergonomist", about: "Je travaille sur la pénibilité des gestes.", aboutLanguage: "fr", open: undefined }));
    expect(await seen(actor)).toMatchObject({ title: "Ergonomist", aboutLanguage: "fr", open: false, revision: 2 });
    expect(await lastEvent()).toEqual({ type: "experts.profile_changed", payload: { personId: actor.personId } });
    expect(await namesOf(await aReader(), { q: "penibilite geste" })).toEqual([actor.displayName]);
  });

  it("refuses a text made on an older one, and keeps the newer", async () => {
    const actor = await owner();
    await editProfile(actor, about({ about: "First" }));
    await expect(editProfile(actor, about({ about: "Second, from another window" }))).rejects.toMatchObject({ code: "conflict", field: "about" });
    expect((await seen(actor)).about).toBe("First");
    await editProfile(actor, about({ about: "Second, knowing the first", revision: 2 }));
    expect((await seen(actor)).about).toBe("Second, knowing the first");
  });

  it("lets a text be saved though other parts were changed meanwhile", async () => {
    const actor = await owner();
    await editProfile(actor, { intent: "save-language", language: "fr", speak: "C1" });
    await editProfile(actor, about({ about: "Text" }));
    expect((await seen(actor)).about).toBe("Text");
  });

  it("adds, changes and removes a field, a language and a country", async () => {
    const actor = await owner();
    await editProfile(actor, { intent: "save-expertise", termId: "D2", level: "working" });
    await editProfile(actor, { intent: "save-expertise", termId: "D2", level: "reference", years: 7, lastUsed: 2025 });
    await editProfile(actor, { intent: "save-language", language: "sw", speak: "B1", read: "A2" });
    await editProfile(actor, { intent: "save-country", country: "KE", kind: "mission", fromYear: 2020 });
    await editProfile(actor, { intent: "save-country", country: "KE", kind: "mission", fromYear: 2020, untilYear: 2022 });
    expect(await seen(actor)).toMatchObject({
      expertise: [{ termId: "D2", level: "reference", years: 7, lastUsed: 2025 }],
      languages: [{ language: "sw", speak: "B1", read: "A2", write: null }],
      countries: [{ country: "KE", kind: "mission", fromYear: 2020, untilYear: 2022 }],
    });
    await editProfile(actor, { intent: "remove-expertise", termId: "D2" });
    await editProfile(actor, { intent: "remove-language", language: "sw" });
    await editProfile(actor, { intent: "remove-country", country: "KE", kind: "mission", fromYear: 2020 });
    expect(await seen(actor)).toMatchObject({ expertise: [], languages: [], countries: [] });
  });

  it("refuses terms and countries that do not exist", async () => {
    const actor = await owner();
    await expect(editProfile(actor, { intent: "save-expertise", termId: "Z99", level: "working" })).rejects.toMatchObject({ code: "invalid", field: "termId" });
    await expect(editProfile(actor, { intent: "save-country", country: "XQ", kind: "mission", fromYear: 2020 })).rejects.toMatchObject({ code: "invalid", field: "country" });
  });

  it("refuses the forty-first entry of a kind, and two at once that would both be the fortieth", async () => {
    const actor = await owner();
    for (const language of profileLanguages.slice(0, entriesMax)) await editProfile(actor, { intent: "save-language", language, speak: "A1" });
    await expect(editProfile(actor, { intent: "save-language", language: "to", speak: "A1" })).rejects.toMatchObject({ code: "invalid", field: "entries" });

    const known = await database().select({ iso2: country.iso2 }).from(country).limit(entriesMax + 1);
    await database().insert(personCountry).values(known.slice(0, entriesMax - 1).map(({ iso2 }) => ({ personId: actor.personId, countryIso2: iso2, kind: "remote" as const, fromYear: 2020 })));
    const added = await Promise.allSettled(known.slice(entriesMax - 1).map(({ iso2 }) => editProfile(actor, { intent: "save-country", country: iso2, kind: "remote", fromYear: 2020 })));
    expect(added.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [kept] = await database().select({ number: count() }).from(personCountry).where(and(eq(personCountry.personId, actor.personId), sql`true`));
    expect(kept?.number).toBe(entriesMax);
  });
});

describe("the input of a profile", () => {
  const wrong = (input: Record<string, string>) => {
    const result = profileStepSchema.safeParse(input);
    return result.success ? null : Object.fromEntries(result.error.issues.map((issue) => [issue.path.join("."), issue.message]));
  };

  it.each([
    [{ intent: "about", aboutLanguage: "en", revision: "1", about: "x".repeat(2001) }, { about: "about_long" }],
    [{ intent: "about", aboutLanguage: "en", revision: "1", title: "x".repeat(161) }, { title: "title_long" }],
    [{ intent: "about", aboutLanguage: "xx", revision: "1" }, { aboutLanguage: "language_missing" }],
    [{ intent: "save-expertise" }, { termId: "term_missing", level: "level_missing" }],
    [{ intent: "save-expertise", termId: "D2", level: "working", years: "61" }, { years: "years_wrong" }],
    [{ intent: "save-expertise", termId: "D2", level: "working", lastUsed: "soon" }, { lastUsed: "year_wrong" }],
    [{ intent: "save-language", language: "tlh" }, { language: "language_missing" }],
    [{ intent: "save-country", country: "", kind: "mission", fromYear: "2020" }, { country: "country_missing" }],
    [{ intent: "save-country", country: "KE", kind: "mission", fromYear: "2020", untilYear: "2019" }, { untilYear: "years_reversed" }],
  ])("%j is refused beside its field", (input, errors) => {
    expect(wrong(input)).toEqual(errors);
  });

  it("loses control characters and halves of characters", () => {
    const step = profileStepSchema.parse({ intent: "about", aboutLanguage: "en", revision: "1", title: " A\u0000\nB ", about: "one\r\ntwo\u0007\ud800" });
    expect(step).toMatchObject({ title: "A B", about: "one\ntwo\ufffd" });
  });
});
