import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { createDocument } from "~/modules/documents/create-document.server";
import { editHref } from "~/modules/documents/hrefs";
import { withStoredState } from "~/modules/documents/stored-state.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { launchBrowser, readerIn } from "../support/browser";
import { LastingWriter } from "../support/lasting-writer";
import { openSessionFor } from "../support/open-session";
import { editAtRandom, textIn } from "../support/random-edits";
import type { Server } from "../support/server";
import { withServer } from "../support/standalone";
import { percentile, report } from "./figure";

/** The slow link of a field office, in bytes a second and milliseconds. */
const slowLink = { bytesASecond: 400_000 / 8, latency: 400 };
const samples = 200;
const load = { documents: 20, editors: 5, editsASecond: 2 };

async function made(count: number, text: string) {
  const team = await buildTeam(database());
  const people = await Promise.all(Array.from({ length: load.editors }, () => buildPerson(database())));
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const author = await actorFor(people[0]!);
  const documents = await Promise.all(Array.from({ length: count }, (_, number) => createDocument(author, team.slug, { title: `Shared ${number}`, kind: "working", language: "en", text })));
  return { people, documents };
}

/** Bytes of script and milliseconds until the text can be written, on a slow link with an empty cache. */
async function opening(server: Server, person: { id: number }, href: string): Promise<void> {
  const context = await readerIn(await launchBrowser(), server.origin, { person });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: slowLink.latency, downloadThroughput: slowLink.bytesASecond, uploadThroughput: slowLink.bytesASecond });
  let scripts = 0;
  page.on("requestfinished", (request) => void request.sizes().then(({ responseBodySize }) => (scripts += request.resourceType() === "script" ? responseBodySize : 0)));
  const began = performance.now();
  await page.goto(href, { waitUntil: "commit" });
  await page.locator("textarea[name=text], [contenteditable=true]").first().waitFor();
  const form = performance.now() - began;
  await page.locator("[contenteditable=true]").waitFor({ timeout: 60_000 });
  report({ figure: "document.editable_form_on_a_slow_link", value: form / 1_000, unit: "s", reference: null, budget: "400 kbit/s, 400 ms" });
  report({ figure: "document.live_editor_on_a_slow_link", value: (performance.now() - began) / 1_000, unit: "s", reference: null, budget: "400 kbit/s, 400 ms" });
  report({ figure: "document.javascript", value: scripts / 1_000, unit: "KB", reference: null, budget: "<= 280 (100 of every page, 180 of the editor)" });
  await context.browser()?.close();
}

/** Milliseconds from a change in one editor to the other's replica. */
async function toTheOther(one: LastingWriter, other: LastingWriter): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const word = `w${sample}x`;
    const began = performance.now();
    const arrived = new Promise<void>((resolve) => {
      const look = () => {
        if (!other.words.toString().includes(word)) return;
        other.doc.off("update", look);
        resolve();
      };
      other.doc.on("update", look);
    });
    one.change(() => one.words.insert(0, word));
    await arrived;
    times.push(performance.now() - began);
  }
  return times;
}

const bothOpen = async (...writers: LastingWriter[]) => {
  while (!writers.every(({ isOpen }) => isOpen)) await sleep(10);
};

/** Hocuspocus with nothing round it: no rights, no checks, no storing. */
async function bareHocuspocus(): Promise<{ origin: string; server: HttpServer }> {
  const hocuspocus = new Hocuspocus({ quiet: true });
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => sockets.handleUpgrade(request, socket, head, (webSocket) => {
    const client = hocuspocus.handleConnection(webSocket as never, new Request("http://localhost/collaboration"));
    webSocket.on("message", (data: Buffer) => client.handleMessage(new Uint8Array(data)));
    webSocket.on("close", (code, reason) => client.handleClose({ code, reason: reason.toString() }));
  }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function delay(origin: string, cookies: string[], name: string, begin: (writer: LastingWriter) => void = () => {}): Promise<number[]> {
  const [one, other] = [new LastingWriter(name, origin, cookies[0]!), new LastingWriter(name, origin, cookies[1]!)];
  await bothOpen(one, other);
  begin(one);
  while (other.doc.getXmlFragment("default").length === 0) await sleep(10);
  const times = await toTheOther(one, other);
  [one, other].forEach((writer) => writer.leave());
  return times;
}

/** L5: many editors in many documents; then all replicas and the database must be the same. */
async function manyEditors(server: Server, seconds: number): Promise<void> {
  const { people, documents } = await made(load.documents, "One.\n\nTwo.\n\nThree.");
  const cookies = await Promise.all(people.map(async ({ id }) => (await openSessionFor(id)).cookie));
  const texts = documents.map(({ id }) => ({ id, writers: cookies.map((cookie) => new LastingWriter(`document:${id}`, server.origin, cookie)) }));
  const all = texts.flatMap(({ writers }) => writers);
  await bothOpen(...all);
  for (let edit = 0; edit < seconds * load.editsASecond; edit += 1) {
    all.forEach((writer) => editAtRandom(writer, Math.random));
    await sleep(1_000 / load.editsASecond);
  }
  const idle = performance.now();
  const differing = async () => {
    let count = 0;
    for (const { id, writers } of texts) {
      const stored = await withStoredState(id, ({ state }) => textIn(state));
      if (writers.some(({ doc }) => textIn(doc) !== stored)) count += 1;
    }
    return count;
  };
  let left = await differing();
  while (left > 0 && performance.now() - idle < 60_000) {
    await sleep(250);
    left = await differing();
  }
  report({ figure: "document.l5_differing_documents", value: left, unit: "documents", reference: null, budget: "0" });
  report({ figure: "document.l5_identical_after_idle", value: (performance.now() - idle) / 1_000, unit: "s", reference: null, budget: "<= 15" });
  all.forEach((writer) => writer.leave());
}

/** `npm run bench -- document [seconds]`: weight and time of the editor, an edit to the other screen, twenty documents with five editors each. */
export async function benchDocument([seconds = "60"]: string[]): Promise<void> {
  await withServer({}, async (server) => {
    const { people, documents: [document] } = await made(1, "Call the cooperative first.\n\n".repeat(60));
    await opening(server, people[0]!, editHref(document!));
    const cookies = await Promise.all(people.map(async ({ id }) => (await openSessionFor(id)).cookie));
    const bare = await bareHocuspocus();
    const reference = await delay(bare.origin, cookies, "bare", (writer) => writer.beginParagraph());
    const ours = await delay(server.origin, cookies, `document:${document!.id}`);
    bare.server.close();
    bare.server.closeAllConnections();
    report({ figure: "document.edit_to_other_editor_p95", value: percentile(ours, 0.95), unit: "ms", reference: percentile(reference, 0.95), budget: "ratio <= 1.5" });
    await manyEditors(server, Number(seconds));
  });
}
