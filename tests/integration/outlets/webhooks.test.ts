import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createHmac } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { webhook, webhookDelivery } from "~db/schema";
import { deliverDue } from "~/modules/outlets/webhooks/deliver-due.server";
import { createWebhook, deleteWebhook, resumeWebhook, sendAgain, webhookList, webhookLog } from "~/modules/outlets/webhooks/keep-webhooks.server";
import type { WebhookEvent } from "~/modules/outlets/contract";
import { database } from "~/platform/database/connection.server";
import { begin, buildSpace, say } from "../discussion/space";
import { followEvents } from "../../support/events";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  path: string;
}

const received: Received[] = [];
let answer: { status: number; headers?: Record<string, string> } = { status: 204 };
const receiver = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
    received.push({ headers: request.headers, body: Buffer.concat(parts).toString(), path: request.url ?? "" });
    response.writeHead(answer.status, answer.headers).end();
  });
});
await new Promise<void>((listening) => receiver.listen(0, "127.0.0.1", listening));
const { port } = receiver.address() as AddressInfo;
// Only this loopback name is open; the number of the same machine is not.
process.env.OUTBOUND_PRIVATE = "localhost";
afterAll(() => receiver.close());

const open = `http://localhost:${port}/hook`;
beforeEach(() => {
  received.length = 0;
  answer = { status: 204 };
});

async function aWebhook(url = open, events: WebhookEvent[] = ["message.posted", "thread.started"]) {
  const space = await buildSpace();
  const lead = await space.join("lead");
  const made = await createWebhook(lead, space.team.slug, { url, events });
  const log = async () => (await webhookLog(lead, space.team.slug, made.id)).deliveries;
  const post = async () => {
    const threadId = await begin(lead, space.team.slug, { title: "Heat stress" });
    await followEvents();
    return threadId;
  };
  const dueNow = () => database().update(webhookDelivery).set({ dueAt: sql`now()` }).where(eq(webhookDelivery.webhookId, made.id));
  return { ...space, lead, ...made, log, post, dueNow };
}

describe("a webhook", () => {
  it("is told once of what it wants, signed over the raw body, with ids and addresses", async () => {
    const { secret, team, post, log, lead } = await aWebhook();
    const threadId = await post();
    await Promise.all([deliverDue(), deliverDue()]);
    const said = received.map(({ body }) => JSON.parse(body) as { type: string; data: { team: string; thread: { id: number; title: string } } });
    expect(said.map(({ type }) => type).sort()).toEqual(["message.posted", "thread.started"]);
    expect(said[0]?.data).toMatchObject({ team: team.slug, thread: { id: threadId, title: "Heat stress" } });
    for (const { headers, body } of received) {
      const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
      const expected = createHmac("sha256", Buffer.from(secret.slice(6), "base64")).update(signed).digest("base64");
      expect(headers["webhook-signature"]).toBe(`v1,${expected}`);
      expect(Math.abs(Date.now() / 1000 - Number(headers["webhook-timestamp"]))).toBeLessThan(60);
    }
    expect((await log()).every(({ delivered, status }) => delivered && status === 204)).toBe(true);
    await say(lead, threadId, "More");
    await followEvents();
    await deliverDue();
    expect(received).toHaveLength(3);
  });

  it("is told nothing of other teams, nor of what it did not choose", async () => {
    const { post } = await aWebhook(open, ["question.answered"]);
    await post();
    await (await aWebhook()).log();
    await deliverDue();
    expect(received).toEqual([]);
  });

  it("that fails is tried again later and later with the same id, and the log says what happened", async () => {
    const { post, log, dueNow } = await aWebhook(open, ["thread.started"]);
    answer = { status: 500 };
    await post();
    await deliverDue();
    await deliverDue();
    expect(received).toHaveLength(1);
    const [first] = await log();
    expect(first).toMatchObject({ status: 500, attempts: 1, delivered: false, endedAt: null });
    expect(first!.dueAt.getTime()).toBeGreaterThan(Date.now());
    answer = { status: 200 };
    await dueNow();
    await deliverDue();
    expect((await log())[0]).toMatchObject({ status: 200, attempts: 2, delivered: true });
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it("can be told again by hand, and follows no redirect", async () => {
    const { post, log, lead, team, id } = await aWebhook(open, ["thread.started"]);
    answer = { status: 302, headers: { location: `http://127.0.0.1:${port}/elsewhere` } };
    await post();
    await deliverDue();
    expect(received.map(({ path }) => path)).toEqual(["/hook"]);
    answer = { status: 200 };
    await sendAgain(lead, team.slug, id, (await log())[0]!.id);
    await deliverDue();
    expect((await log())[0]).toMatchObject({ delivered: true, status: 200 });
  });

  it.each([[`http://127.0.0.1:${port}/`, "private_address"], [`http://[::1]:${port}/`, "private_address"], [`http://0x7f000001:${port}/`, "private_address"], ["http://169.254.169.254/latest", "private_address"], ["http://localhost:1/", "refused"]])("never reaches %s", async (url, problem) => {
    const { post, log } = await aWebhook(url, ["thread.started"]);
    await post();
    await deliverDue();
    expect(received).toEqual([]);
    expect((await log())[0]).toMatchObject({ status: null, problem, delivered: false });
  });

  it("is switched off after days of failures, or when it says that it is gone, and on again by the lead", async () => {
    const { post, lead, team, id, dueNow } = await aWebhook(open, ["thread.started"]);
    const now = async () => (await webhookList(lead, team.slug))[0]!;
    answer = { status: 503 };
    await post();
    await deliverDue();
    expect(await now()).toMatchObject({ disabledAt: null, failingSince: expect.any(Date) as Date });
    await database().update(webhook).set({ failingSince: sql`now() - interval '6 days'` }).where(eq(webhook.id, id));
    await dueNow();
    await deliverDue();
    expect((await now()).disabledAt).not.toBeNull();
    await dueNow();
    await deliverDue();
    expect(received).toHaveLength(2);
    await resumeWebhook(lead, team.slug, id);
    answer = { status: 410 };
    await dueNow();
    await deliverDue();
    expect((await now()).disabledAt).not.toBeNull();
  });

  it("is the leads' alone", async () => {
    const { team, id, member, join, outsider, lead } = await aWebhook();
    for (const actor of [member, await join("coordinator"), await outsider(), await outsider("administrator")]) {
      await expect(webhookList(actor, team.slug)).rejects.toMatchObject({ code: "forbidden" });
      await expect(deleteWebhook(actor, team.slug, id)).rejects.toMatchObject({ code: "forbidden" });
    }
    const elsewhere = await aWebhook();
    await expect(webhookLog(lead, team.slug, elsewhere.id)).rejects.toMatchObject({ code: "not_found" });
    expect(JSON.stringify(await webhookList(lead, team.slug))).not.toContain("whsec_");
  });
});
