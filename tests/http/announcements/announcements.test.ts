import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";

async function ledTeam() {
  const team = await buildTeam(database(), { visibility: "private" });
  const [lead, member] = [await buildPerson(database(), { locale: "en" }), await buildPerson(database(), { locale: "ar" })];
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(database(), { teamId: team.id, personId: member.id });
  return { team, lead, member };
}

describe("announcing, without JavaScript", () => {
  it("a lead tells their team in two languages; a member reads it on Today in theirs and puts it away", async () => {
    const { team, lead, member } = await ledTeam();
    const [english, arabic] = [`Hall closed ${uniqueWord()}`, `القاعة مغلقة ${uniqueWord()}`];
    const client = await clientOf(lead);
    const form = (await (await client.get("/announcements")).follow("Announce something")).form("Announce it");
    const refused = await form.fill({ audience: `team:${team.id}`, "texts.en.title": english, "texts.en.text": "" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Say what it is about.");
    expect(refused.form("Announce it").value("texts.en.title")).toBe(english);
    const told = await refused.form("Announce it").fill({ "texts.en.text": "Until **Friday**", "texts.ar.title": arabic, "texts.ar.text": "حتى الجمعة" }).submit();
    expect(told.text).toContain("2 people");
    const today = await (await clientOf(member)).get("/");
    expect(today.text).toContain(arabic);
    expect(today.text).not.toContain(english);
    const after = await today.form(`قرأتُ «${arabic}»`).submit();
    expect(after.path).toBe("/");
    expect(after.text).not.toContain(arabic);
    expect((await (await clientOf(member)).get("/announcements")).text).toContain(arabic);
  });

  it("is offered to nobody who may not", async () => {
    const { member } = await ledTeam();
    const client = await clientOf(member);
    expect((await client.get("/announcements/new")).status).toBe(403);
  });

  it("is taken back and brought back with one press", async () => {
    const { team, lead, member } = await ledTeam();
    const title = `Moved ${uniqueWord()}`;
    const client = await clientOf(lead);
    const told = await (await client.get(`/announcements/new?to=team:${team.id}`)).form("Announce it").fill({ "texts.en.title": title, "texts.en.text": "To Thursday" }).submit();
    const back = await told.form("Take it back").submit();
    expect((await (await clientOf(member)).get(told.path)).status).toBe(404);
    await back.form("Bring it back").submit();
    expect((await (await clientOf(member)).get(told.path)).text).toContain(title);
  });

  it("is corrected on a page of its own, which loses nothing that was typed and says so afterwards", async () => {
    const { team, lead, member } = await ledTeam();
    const word = uniqueWord();
    const client = await clientOf(lead);
    const told = await (await client.get(`/announcements/new?to=team:${team.id}`)).form("Announce it").fill({ "texts.en.title": `Movd ${word}`, "texts.en.text": "To Thursday" }).submit();
    const form = (await told.follow("Correct it")).form("Save the correction");
    expect(form.value("texts.en.title")).toBe(`Movd ${word}`);
    const refused = await form.fill({ "texts.en.title": "", "texts.fr.title": "Déplacé", "texts.fr.text": "À jeudi" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.form("Save the correction").value("texts.fr.title")).toBe("Déplacé");
    const corrected = await refused.form("Save the correction").fill({ "texts.en.title": `Moved ${word}` }).submit();
    expect(corrected.path).toBe(told.path);
    expect(corrected.text).toContain("Corrected on");
    const read = await (await clientOf(member)).get(told.path);
    expect(read.text).toContain(`Moved ${word}`);
    expect(read.text).not.toContain("Correct it");
  });
});
