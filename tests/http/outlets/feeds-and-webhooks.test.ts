import { describe, expect, it } from "vitest";
import { webhookDelivery } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

async function aLead() {
  const [team, lead] = [await buildTeam(database(), { visibility: "private" }), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  return { team, lead, client: await clientOf(lead) };
}

describe("without scripts", () => {
  it("a reader makes a secret address, a feed reader reads it with 304 for what it has, and it ends when withdrawn", async () => {
    const { team, client } = await aLead();
    const made = await (await client.get(`/teams/${team.slug}/feeds`)).form("Make an address").submit();
    const address = made.elements("input", { name: "address" })[0]?.attribs.value ?? "";
    const path = new URL(address).pathname;
    const reader = await clientOf(null);
    const feed = await reader.send(path);
    expect([feed.status, feed.headers["content-type"]]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(feed.body.toString()).toContain("<feed xmlns=");
    expect((await reader.send(path, { headers: { "if-none-match": feed.headers.etag ?? "" } })).status).toBe(304);
    await (await client.get(`/teams/${team.slug}/feeds`)).form("Withdraw").submit();
    expect((await reader.send(path)).status).toBe(404);
  });

  it("a lead makes a webhook, reads its log and sends something again; what is wrong stands beside its field", async () => {
    const { team, client } = await aLead();
    const here = `/teams/${team.slug}/settings/webhooks`;
    const refused = await (await client.get(here)).form("Make a webhook").fill({ url: "ftp://example.org" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("begins with https://");
    expect(refused.text).toContain("Tick at least one");
    expect(refused.form("Make a webhook").value("url")).toBe("ftp://example.org");
    const made = await client.post(here, { intent: "create", url: "https://hook.invalid/meridian", events: "message.posted" });
    expect(made.elements("input", { name: "secret" })[0]?.attribs.value).toMatch(/^whsec_/);
    const list = await client.get(here);
    expect(list.text).not.toContain("whsec_");
    const log = await list.follow("https://hook.invalid/meridian");
    expect(log.text).toContain("told nothing yet");
    const webhookId = Number(log.path.split("/").at(-1));
    await database().insert(webhookDelivery).values({ webhookId, cause: "message.posted:x", event: "message.posted", payload: { type: "message.posted" }, status: 500, attempts: 9, endedAt: new Date() });
    const told = await client.get(log.path);
    expect(told.text).toContain("Given up");
    expect((await told.form("Send again A message was posted").submit()).text).toContain("On its way");
    await (await client.get(here)).form("Delete https://hook.invalid/meridian").submit();
    expect((await client.get(log.path)).status).toBe(404);
  });
});
