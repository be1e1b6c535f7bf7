import { describe, expect, it } from "vitest";
import { eventually } from "../../support/eventually";
import { buildSpace, startThread } from "../discussion/spaces";

describe("without JavaScript", () => {
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
