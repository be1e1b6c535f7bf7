import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { country, countryList, coverage, listedCountry, standbyList, standbyPlace } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";
import { administrator, mailedLink, visitor } from "../identity/doors";

// Whole ways through Meridian, in Arabic and without JavaScript: as three kinds of people would go them.

describe("a new specialist", () => {
  it("goes from the invitation to the first answered question", async () => {
    const [word, title] = [uniqueWord(), `هل تنطبق الاتفاقية على عمال الموسم ${uniqueWord()}؟`];
    const email = `${word}@test.meridian.example`;
    const team = await buildTeam(database());
    const colleague = await buildPerson(database(), { locale: "ar" });
    await buildMembership(database(), { teamId: team.id, personId: colleague.id });
    await (await (await administrator()).get("/administration/people")).form("Invite").fill({ displayName: `Layla ${word}`, email }).submit();

    const newcomer = await visitor({ language: "ar" });
    const door = await newcomer.get(await mailedLink(email));
    expect(door.language).toBe("ar");
    const today = await door.form("تحديد كلمة المرور وتسجيل الدخول").fill({ password: "four words in a row", repeated: "four words in a row" }).submit();
    expect(today.text).toContain("Layla");
    const about = await newcomer.get(`/teams/${team.slug}`);
    await about.form("انضمام").submit();
    const form = (await newcomer.get(`/teams/${team.slug}/threads/new`)).form("بدء المناقشة");
    const asked = await form.fill({ title, message: "نعمل على مشروع قانون، ونحتاج إلى جواب قبل الخميس.", kind: "question", language: "ar" }).submit();
    expect(asked.text).toContain(title);

    const answering = await clientOf(colleague);
    const question = await (await answering.get(`/teams/${team.slug}`)).follow(title);
    await question.form("إرسال").fill({ message: "نعم، بموجب المادة الخامسة." }).submit();
    const answered = await newcomer.get(asked.path);
    expect(answered.text).toContain("بموجب المادة الخامسة");
    const accepted = await answered.form(/قبول كإجابة/).submit();
    expect(accepted.text).toContain("تمت الإجابة");
  });
});

describe("a director of a country without an office", () => {
  it("finds from the two thematic teams who covers it and whom to call, also at night", async () => {
    const db = database();
    const [iso2] = (await db.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, "TM"))).map((row) => row.iso2);
    const [covering, own] = [await buildOffice(db, { city: { en: "Tashkent", fr: "Tachkent", es: "Taskent", ar: "طشقند", ru: "Ташкент", zh: "塔什干" } }), await buildOffice(db)];
    const coveringDirector = await buildPerson(db, { officeId: covering.id, function: "country_office_director" });
    await db.insert(coverage).values({ officeId: covering.id, countryIso2: iso2!, kind: "administrative", validFrom: "2020-01-01" });
    const [unct, fragile] = [await buildTeam(db), await buildTeam(db)];
    const focal = await buildPerson(db, { officeId: covering.id });
    const [list] = await db.insert(countryList).values({ teamId: unct.id, slug: "non-resident", title: { ar: "بلدان بلا مكتب" }, facts: ["offices", "focal_point", "meetings"] }).returning();
    await db.insert(listedCountry).values({ listId: list!.id, countryIso2: iso2!, focalPersonId: focal.id });
    const [standby] = await db.insert(standbyList).values({ teamId: fragile.id, slug: "standby", title: { ar: "الاستعداد" } }).returning();
    const ready = await buildPerson(db);
    await buildMembership(db, { teamId: fragile.id, personId: ready.id });
    await db.insert(standbyPlace).values({ listId: standby!.id, personId: ready.id, fromDay: "2026-01-01", contact: "+44 7700 900 733" });

    const client = await clientOf(await buildPerson(db, { officeId: own.id, function: "country_office_director", locale: "ar" }));
    const countries = await client.get(`/teams/${unct.slug}/countries`);
    expect(countries.text).toContain("تركمانستان");
    const page = await client.get(`/countries/${iso2}`);
    for (const words of ["طشقند", coveringDirector.displayName, focal.displayName]) expect(page.text).toContain(words);
    const office = await client.get(`/offices/${covering.code}`);
    expect(office.text).toContain(coveringDirector.displayName);
    expect((await client.get(`/teams/${fragile.slug}/standby`)).html).toContain("900 733");
  });
});
