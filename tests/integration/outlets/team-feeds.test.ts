import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { membership, person } from "~db/schema";
import { teamFeedFile } from "~/modules/outlets/feeds/feed-file.server";
import { makeTeamFeed, revokeTeamFeed, teamFeeds } from "~/modules/outlets/feeds/team-feeds.server";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "../discussion/space";

async function aFeed(visibility: "open" | "private" = "private") {
  const space = await buildSpace({ visibility });
  const threadId = await begin(space.member, space.team.slug, { title: "Dust <& silica>" });
  await followEvents();
  const address = await makeTeamFeed(space.member, space.team.slug);
  const token = /\/teams\/feeds\/([\w-]+)\.atom$/.exec(address)?.[1] ?? "";
  return { ...space, threadId, token };
}

describe("a team's feed", () => {
  it("shows its newest messages as valid Atom to whoever knows the secret address, and the same tag while nothing changed", async () => {
    const { token, member, threadId } = await aFeed();
    const first = await teamFeedFile(token);
    expect(first.body).toContain("<title>Dust &lt;&amp; silica&gt;</title>");
    expect(first.body).toContain(`/threads/${threadId}?around=1#message-1`);
    expect((await teamFeedFile(token)).tag).toBe(first.tag);
    await say(member, threadId, "Another measurement");
    await followEvents();
    const second = await teamFeedFile(token);
    expect(second.tag).not.toBe(first.tag);
    expect(second.body.indexOf("Another measurement")).toBeLessThan(second.body.indexOf("First words"));
  });

  it("ends at once when it is revoked, when its owner may no longer read the team, and when they are suspended", async () => {
    const revoked = await aFeed();
    const [held] = (await teamFeeds(revoked.member, revoked.team.slug)).feeds;
    await revokeTeamFeed(await revoked.outsider(), held!.id);
    await teamFeedFile(revoked.token);
    await revokeTeamFeed(revoked.member, held!.id);
    await expect(teamFeedFile(revoked.token)).rejects.toMatchObject({ code: "not_found" });

    const left = await aFeed();
    await database().delete(membership).where(eq(membership.personId, left.member.personId));
    await expect(teamFeedFile(left.token)).rejects.toMatchObject({ code: "not_found" });

    const suspended = await aFeed("open");
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, suspended.member.personId));
    await expect(teamFeedFile(suspended.token)).rejects.toMatchObject({ code: "not_found" });
    await expect(teamFeedFile("nonsense")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is only for those who may read the team, some addresses each", async () => {
    const { team, outsider, member } = await aFeed();
    await expect(makeTeamFeed(await outsider(), team.slug)).rejects.toMatchObject({ code: "not_found" });
    for (let made = 1; made < 5; made += 1) await makeTeamFeed(member, team.slug);
    await expect(makeTeamFeed(member, team.slug)).rejects.toMatchObject({ code: "invalid", field: "feeds" });
  });
});
