import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { beforeAll, expect, it } from "vitest";
import { accessFile } from "~/modules/files/access-file.server";
import { takeFile } from "~/modules/files/take-file.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { conversationOf } from "~/modules/requests/conversation-list.server";
import { postRequestMessage } from "~/modules/requests/post-message.server";
import type { Actor } from "~/platform/auth/actor";
import { followEvents } from "../../support/events";
import { ask, somebody, stage } from "./cast";

beforeAll(followEvents);

const brought = async (actor: Actor, name: string) => (await takeFile(actor, { name, content: Readable.from([Buffer.from("office,fee\nNiamey,10")]) })).id;

it("a message of a request brings files, which those concerned open and nobody else", async () => {
  const on = await stage("D2");
  const stranger = await somebody();
  const id = await ask(on.requester.actor, { team: on.team.slug });
  const [file, messageId] = [await brought(on.requester.actor, "fees.csv"), randomUUID()];
  const message = { messageId, text: "The fees as they are", files: [{ id: file }] };
  await postRequestMessage(on.requester.actor, id, message);
  await postRequestMessage(on.requester.actor, id, message);
  expect((await conversationOf(id)).map(({ files }) => files.map(({ name }) => name))).toEqual([["fees.csv"]]);
  expect((await accessFile(on.coordinator.actor, file)).name).toBe("fees.csv");
  await expect(accessFile(stranger.actor, file)).rejects.toMatchObject({ code: "not_found" });
  await expect(postRequestMessage(stranger.actor, id, { ...message, messageId: randomUUID() })).rejects.toMatchObject({ code: "not_found" });
});

it("may be nothing but files, of what its writer has brought; neither words nor files is nothing", async () => {
  const on = await stage("D3");
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await followEvents();
  const file = await brought(on.requester.actor, "map.csv");
  await expect(postRequestMessage(on.coordinator.actor, id, { messageId: randomUUID(), text: "", files: [{ id: file }] })).rejects.toMatchObject({ code: "invalid", field: "files" });
  await expect(postRequestMessage(on.requester.actor, id, { messageId: randomUUID(), text: "" })).rejects.toMatchObject({ code: "invalid", field: "text", message: "message_missing" });
  await postRequestMessage(on.requester.actor, id, { messageId: randomUUID(), text: "", files: [{ id: file }] });
  expect((await conversationOf(id)).map(({ html, files }) => [html, files.length])).toEqual([["", 1]]);
  await followEvents();
  const told = (await inboxView(on.coordinator.actor, "en", { show: "calls", page: 1 })).entries.find((entry) => entry.requestId === id);
  expect(told?.words?.text).toBe("map.csv");
});
