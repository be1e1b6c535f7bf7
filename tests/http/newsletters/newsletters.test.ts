import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { unsubscribeToken } from "~/modules/newsletters/subscription.server";
import { database } from "~/platform/database/connection.server";
import { newsletter, newsletterIssue, newsletterUnsubscription } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";
import { serverOrigin } from "../../support/test-server";

async function ledTeam() {
  const team = await buildTeam(database(), { visibility: "private" });
  const [lead, member] = [await buildPerson(database(), { locale: "en" }), await buildPerson(database(), { locale: "en" })];
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(database(), { teamId: team.id, personId: member.id });
  const thread = await buildThread(database(), { teamId: team.id, title: "Heat in the cab" });
  return { team, lead, member, address: `/teams/${team.slug}/threads/${thread.id}` };
}

describe("a newsletter, without JavaScript", () => {
  it("is begun, filled from proposals, sent and read", async () => {
    const { team, lead, member, address } = await ledTeam();
    const name = `Monthly ${uniqueWord()}`;
    const [editor, reader] = [await clientOf(lead), await clientOf(member)];
    const begun = await (await editor.get("/newsletters")).form("Begin it").fill({ team: String(team.id), title: name }).submit();
    const page = await reader.get(begun.path);
    const refused = await page.form("Propose it").fill({ address, line: "" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Say in one line why it should be told.");
    expect((await refused.form("Propose it").fill({ line: "Read the third message" }).submit()).hasButton("Take back “Heat in the cab”")).toBe(true);
    const composing = await (await editor.get(begun.path)).form("Compose the next issue").submit();
    const worded = await composing.form("Save the words").fill({ "texts.en.title": "March", "texts.en.intro": "What **moved**" }).submit();
    const filled = await worded.form("Take “Heat in the cab” in").submit();
    expect(filled.text).toContain("It goes to 2 people");
    const sent = await filled.form("Send the issue").submit();
    expect(sent.text).toContain("until then it can be called back whole");
    const issue = await reader.get(`${begun.path}/1`);
    expect(issue.text).toContain("Read the third message");
    expect(issue.text).not.toContain("opened");
    await reader.get(`${begun.path}/1`);
    expect((await editor.get(begun.path)).text).toContain("sent to 2, opened 1 time");
  });

  it("is named by its editors in any language, and nobody else is offered it", async () => {
    const { team, member, lead } = await ledTeam();
    await database().insert(newsletter).values({ slug: `named-${team.id}`, teamId: team.id, title: { en: "Letterr" } });
    const page = await (await clientOf(lead)).get(`/newsletters/named-${team.id}`);
    const form = (await page.follow("Title and purpose")).form("Save");
    const refused = await form.fill({ "texts.en.title": "", "texts.en.purpose": "What is new" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.form("Save").value("texts.en.purpose")).toBe("What is new");
    const named = await refused.form("Save").fill({ "texts.en.title": "Team letter", "texts.ar.title": "رسالة الفريق" }).submit();
    expect(named.text).toContain("Team letter");
    expect(named.text).toContain("What is new");
    expect((await (await clientOf(member)).get(`/newsletters/named-${team.id}`)).text).not.toContain("Title and purpose");
  });

  it("is stopped by one press on its page, and comes again by another", async () => {
    const { team, member, lead } = await ledTeam();
    await database().insert(newsletter).values({ slug: `stop-${team.id}`, teamId: team.id, title: { en: "Stop" } });
    const client = await clientOf(member);
    const stopped = await (await client.get(`/newsletters/stop-${team.id}`)).form("Stop getting it by mail").submit();
    expect((await client.get("/newsletters")).text).toContain("Not by mail");
    expect((await stopped.form("Get it by mail again").submit()).hasButton("Stop getting it by mail")).toBe(true);
    expect((await (await clientOf(lead)).get("/newsletters")).text).not.toContain("Not by mail");
  });
});

describe("the link in a mail", () => {
  it("changes nothing when it is opened, and unsubscribes when a mail program posts to it, without cookie or Origin", async () => {
    const { team, member } = await ledTeam();
    const [letter] = await database().insert(newsletter).values({ slug: `link-${team.id}`, teamId: team.id, title: { en: "By link" } }).returning();
    const [issue] = await database().insert(newsletterIssue).values({ newsletterId: letter!.id, number: 1, state: "sent", secret: `secret ${team.id}` }).returning();
    const url = `${serverOrigin()}/newsletters/unsubscribe/${unsubscribeToken(issue!, member.id)}`;
    const stopped = () => database().$count(newsletterUnsubscription, and(eq(newsletterUnsubscription.newsletterId, letter!.id), eq(newsletterUnsubscription.personId, member.id)));
    expect((await fetch(url)).status).toBe(200);
    expect(await stopped()).toBe(0);
    const post = (to: string) => fetch(to, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click" });
    expect((await post(url)).status).toBe(200);
    expect(await stopped()).toBe(1);
    expect((await post(`${url.slice(0, -4)}AAAA`)).status).toBe(404);
    expect((await post(`${serverOrigin()}/newsletters/unsubscribe/../../newsletters`)).status).toBe(403);
  });
});
