import { describe, expect, it } from "vitest";
import { markUnread } from "~/modules/discussion/mark-unread.server";
import { readEverything } from "~/modules/discussion/read-everything.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { catchUpView, nextUnread } from "~/modules/home/catch-up-view.server";
import { begin, buildSpace, say } from "../discussion/space";

describe("an absence", () => {
  it("is told by what it is to its reader, what concerns their own words first", async () => {
    const { team, member, join } = await buildSpace();
    const [reader, lead] = [await join(), await join("lead")];
    const mine = await begin(reader, team.slug, { kind: "question", title: "Mine" });
    await say(member, mine, "a reply");
    const news = await begin(member, team.slug, { title: "News" });
    const told = await begin(lead, team.slug, { kind: "announcement", title: "Told" });
    const view = await catchUpView(reader, "en", 3);
    expect(view.groups.map(({ reason, threads }) => [reason, threads.map(({ id }) => id)])).toEqual([["announcement", [told]], ["answer_to_you", [mine]], [null, [news]]]);
    expect(view.messages).toBe(3);
    expect(await nextUnread(reader, "en", undefined)).toMatchObject({ id: told, slug: team.slug });
    expect(await nextUnread(reader, "en", told)).toMatchObject({ id: mine });
  });

  it("ends when everything is marked as read, but for what came in after it was shown", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const early = await begin(member, team.slug);
    const shown = new Date();
    const late = await begin(member, team.slug);
    await readEverything(reader, shown);
    expect((await catchUpView(reader, "en", 3)).groups.flatMap(({ threads }) => threads.map(({ id }) => id))).toEqual([late]);
    expect((await threadView(reader, early, "en")).read).toBe(1);
  });
});

describe("marking unread from a message on", () => {
  it("moves the reader's position back, for them alone, within the thread", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const id = await begin(member, team.slug);
    await say(member, id, "two");
    await readThread(reader, { threadId: id, seq: 2 });
    await markUnread(reader, { threadId: id, seq: 2 });
    expect((await threadView(reader, id, "en")).read).toBe(1);
    await expect(markUnread(reader, { threadId: id, seq: 3 })).rejects.toMatchObject({ code: "invalid" });
    expect((await threadView(member, id, "en")).read).toBe(2);
  });
});
