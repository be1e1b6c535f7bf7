import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";
import { LiveClient } from "../../support/live-client";

/** Somebody who wrote in a team, was answered there and was written to, after their page was made and before its connection stood. */
async function answered() {
  const team = await buildTeam(database());
  const [author, other] = [await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [author, other]) await buildMembership(database(), { teamId: team.id, personId: id });
  const thread = await buildThread(database(), { teamId: team.id, authorId: author.id });
  await buildMessage(database(), { threadId: thread.id });
  const early = await LiveClient.connect(author);
  const channel = `person:${author.id}`;
  await early.follow(channel);
  await postMessage(await actorFor(other), { threadId: thread.id, messageId: randomUUID(), message: renderMessage("A reply"), language: "en" });
  await writeToPeople(await actorFor(other), { to: [author.handle], title: "", messageId: randomUUID(), message: renderMessage("A word"), language: "en" });
  await early.heard("inbox_changed", ({ unread }) => unread === 2);
  await early.heard("conversations_changed", ({ unread }) => unread === 1);
  return { author, channel, team };
}

describe("a window whose page was made before something came", () => {
  it("hears as it begins to follow what it missed", async () => {
    const { author, channel, team } = await answered();
    const late = await LiveClient.connect(author);
    expect(await late.follow(channel, { inbox: 0, messages: 0, teams: {} })).toEqual({ ok: true });
    expect((await late.heard("inbox_changed")).payload).toEqual({ unread: 2, channel });
    expect((await late.heard("conversations_changed")).payload).toEqual({ threadId: null, unread: 1, channel });
    expect((await late.heard("teams_unread")).payload).toEqual({ counts: { [team.slug]: 1 }, channel });
  });

  it("hears nothing of what it shows as it is, and nothing of what it does not show", async () => {
    const { author, channel, team } = await answered();
    const [uptodate, bare] = [await LiveClient.connect(author), await LiveClient.connect(author)];
    await uptodate.follow(channel, { inbox: 2, messages: 1, teams: { [team.slug]: 1 } });
    await bare.follow(channel, { inbox: 0 });
    await bare.heard("inbox_changed", ({ unread }) => unread === 2);
    // What is asked for later is answered later.
    await uptodate.follow(channel, { inbox: 0 });
    await uptodate.heard("inbox_changed");
    // What comes in a team is told a little later to every window, whatever that shows.
    for (const client of [uptodate, bare]) expect(client.events.map(({ name }) => name).filter((name) => name !== "team_unread")).toEqual(["inbox_changed"]);
  });

  it.each([[null], ["all"], [[1]], [{ inbox: "many", teams: "none", messages: [], unknown: 1 }], [{ teams: null }]])("is answered whatever it says: %j", async (shown) => {
    const { author, channel } = await answered();
    const client = await LiveClient.connect(author);
    expect(await client.follow(channel, shown)).toEqual({ ok: true });
    expect(await client.follow(channel, { inbox: 0 })).toEqual({ ok: true });
    await client.heard("inbox_changed", ({ unread }) => unread === 2);
  });
});
