import { describe, expect, it } from "vitest";
import { mailSecret, secretWord } from "~/modules/notifications/mail/secret-address.server";
import { eventually } from "../../support/eventually";
import { clientOf } from "../../support/sessions";
import { serverOrigin } from "../../support/test-server";
import { buildSpace, startThread } from "../discussion/spaces";

describe("the way out of letters", () => {
  it("takes a mail program's press, which comes from nowhere; a look at it stops nothing, and a foreign page cannot press it", async () => {
    const { href, member } = await buildSpace();
    const { client, person } = await member();
    const id = Number(/threads\/(\d+)/.exec((await startThread(client, href)).path)?.[1]);
    const word = secretWord(await mailSecret(person.id), { personId: person.id, purpose: "stop", id });
    const address = `/mail/stop/${word}`;
    const nobody = await clientOf(null);
    const page = await nobody.get(address);
    expect(page.heading).toBe("No more about this thread");
    expect((await client.get(`${href}/threads/${id}`)).hasLink("Notifications: Tracking")).toBe(true);
    const oneClick = { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "content-type": "application/x-www-form-urlencoded" } };
    const foreign = await nobody.send(address, { ...oneClick, headers: { ...oneClick.headers, origin: "https://elsewhere.example" } });
    expect(foreign.status).toBe(403);
    const pressed = await fetch(serverOrigin() + address, oneClick);
    expect(pressed.status).toBe(200);
    expect((await client.get(`${href}/threads/${id}`)).hasLink("Notifications: Muted")).toBe(true);
    expect((await page.form("Stop it").submit()).text).toContain("That is done.");
  });
});

describe("without JavaScript", () => {
  it("one says how letters come, and a time that is none is said beside its field", async () => {
    const { member } = await buildSpace();
    const { client } = await member("member", { timeZone: "Europe/Zurich" });
    const settings = await client.get("/inbox/settings");
    // Zones are called as the offices that keep them are.
    expect(settings.text).toContain("By the clock of Geneva.");
    const save = settings.form("Save mail settings");
    const back = await save.fill({ quietFrom: "late" }).submit();
    expect(back.status).toBe(422);
    expect(back.describes("quietFrom")).toContain("Give a time of day");
    const saved = await save.fill({ frequency: "daily", quietFrom: "20:30", quietUntil: "08:00" }).submit();
    expect(saved.text).toContain("Saved.");
    expect(saved.form("Save mail settings").value("frequency")).toBe("daily");
    expect(saved.form("Save mail settings").value("quietFrom")).toBe("20:30");
  });

  it("a reply is found in the inbox, opened where it is new, and read there", async () => {
    const { href, member } = await buildSpace();
    const [{ client: asker }, { client: helper, person }] = [await member(), await member()];
    const thread = await startThread(asker, href, { title: "Counting farms" });
    await (await helper.get(thread.path)).form("Send").fill({ message: "There is a register" }).submit();
    const inbox = await eventually(async () => {
      const page = await asker.get("/inbox");
      return page.hasLink("Counting farms") ? page : undefined;
    }, "the reply in the inbox");
    expect(inbox.text).toContain(`${person.displayName}: There is a register`);
    expect(inbox.text).toContain("You track this thread");
    expect((await asker.get("/inbox/unread")).json()).toEqual({ unread: 1 });
    const read = await inbox.form(/^Mark as read/).submit();
    expect(read.first.status).toBe(303);
    expect(read.text).toContain("You have read everything.");
    expect((await asker.get("/inbox?show=all")).hasLink("Counting farms")).toBe(true);
  });

  it("one chooses how closely one follows a thread, a team, and all teams at once", async () => {
    const { href, team, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const level = await (await client.get(thread.path)).follow("Notifications: Tracking");
    const back = await level.form("Save").fill({ level: "muted" }).submit();
    expect(back.first.status).toBe(303);
    expect(back.hasLink("Notifications: Muted")).toBe(true);
    const ofTeam = await (await client.get(href)).follow("Notifications of this team");
    expect((await ofTeam.form("Save").fill({ level: "watching" }).submit()).path).toBe(href);
    const settings = await client.get("/inbox/settings");
    expect(settings.form("Save").value(`level.${team.slug}`)).toBe("watching");
    const saved = await settings.form("Save").fill({ [`level.${team.slug}`]: "tracking" }).submit();
    expect(saved.text).toContain("Saved.");
    expect(saved.form("Save").value(`level.${team.slug}`)).toBe("tracking");
    expect(saved.text).toContain("Threads with a choice of their own");
  });
});
