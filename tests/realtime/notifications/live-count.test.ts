import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";
import { LiveClient } from "../../support/live-client";
import { clientOf } from "../../support/sessions";

it("every window of a person hears how much waits in their inbox, and when they read it; nobody else hears it", async () => {
  const team = await buildTeam(database());
  const [author, other] = [await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [author, other]) await buildMembership(database(), { teamId: team.id, personId: id });
  const thread = await buildThread(database(), { teamId: team.id, authorId: author.id });
  await buildMessage(database(), { threadId: thread.id });
  const [one, stranger] = [await LiveClient.connect(author), await LiveClient.connect(other)];
  const channel = `person:${author.id}`;
  expect(await one.follow(channel)).toEqual({ ok: true });
  expect(await stranger.follow(channel)).toEqual({ ok: false, code: "not_found" });
  await postMessage(await actorFor(other), { threadId: thread.id, messageId: randomUUID(), message: renderMessage("A reply"), language: "en" });
  await one.heard("inbox_changed", ({ unread }) => unread === 1);
  const client = await clientOf(author);
  await (await client.get("/inbox")).form("Mark all as read").submit();
  await one.heard("inbox_changed", ({ unread }) => unread === 0);
  expect(stranger.events.filter(({ name }) => name === "inbox_changed")).toEqual([]);
});
