import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { clientOf } from "../../support/sessions";

describe("the page for visitors", () => {
  it("says what Meridian is, leads to the sign-in, and shows the duty stations as picture and table", async () => {
    const page = await (await clientOf(null)).get("/");
    expect(page.status).toBe(200);
    expect(page.link("Sign in")).toBe("/sign-in");
    expect(page.elements("svg", { role: "img" })[0]?.attribs["aria-label"]).toMatch(/^Map with \d+ duty stations$/);
    expect(page.elements("table")).toHaveLength(1);
    expect(page.text).toContain("Abidjan");
  });

  it("offers nobody's account outside demo mode", async () => {
    const page = await (await clientOf(null)).get("/");
    expect(page.html).not.toContain("demo.meridian.example");
    expect(page.elements("input", { name: "password" })).toEqual([]);
  });

  it("speaks the browser's language", async () => {
    const page = await (await clientOf(null, { language: "ru-RU,ru;q=0.9" })).get("/");
    expect(page.language).toBe("ru");
    expect(page.heading).toBe("Специалисты в каждом регионе — одно сообщество");
  });
});

describe("Today", () => {
  it("greets by the clock of the duty station", async () => {
    const office = await buildOffice(database(), { timeZone: "Asia/Tokyo", city: { en: "Tokyo", fr: "Tokyo", es: "Tokio", ar: "طوكيو", ru: "Токио", zh: "东京" } });
    const person = await buildPerson(database(), { officeId: office.id, displayName: "Aiko Mori", familyName: "Mori" });
    const page = await (await clientOf(person)).get("/");
    expect(page.heading).toMatch(/^Good (morning|afternoon|evening), Aiko$/);
    expect(page.text).toMatch(/Tokyo · \d+ \w+ \d{4} · \d\d:\d\d/);
  });

  it("lets a newcomer join a suggested team in one press and stay on the page", async () => {
    const newcomer = await buildPerson(database());
    const client = await clientOf(newcomer);
    const first = await client.get("/");
    expect(first.text).toContain("You are in no team yet");
    const join = first.buttons.find((name) => name.startsWith("Join ")) ?? "";
    const next = await first.form(join).submit();
    expect(next.path).toBe("/");
    expect(next.text).not.toContain("You are in no team yet");
    expect(next.hasLink(join.replace(/^Join /, ""))).toBe(true);
  });

  it("leads to what is unread in one's teams", async () => {
    const team = await buildTeam(database());
    const reader = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: reader.id, joinedAt: new Date(Date.now() - 86_400_000) });
    const thread = await buildThread(database(), { teamId: team.id, kind: "announcement" });
    await buildMessage(database(), { threadId: thread.id });
    const page = await (await clientOf(reader)).get("/");
    expect(page.link(thread.title)).toBe(`/teams/${team.slug}/threads/${thread.id}`);
    expect(page.text).toContain("1 unread message");
  });
});
