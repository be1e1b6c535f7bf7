import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { changeAnnouncement } from "~/modules/announcements/change-announcement.server";
import { publishAnnouncement } from "~/modules/announcements/publish-announcement.server";
import { announcementInput } from "~/modules/announcements/schema.server";
import { composeIssue } from "~/modules/newsletters/compose-issue.server";
import { deliverIssues } from "~/modules/newsletters/deliver-issues.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { newsletterIssue } from "~db/schema";
import { buildSpace } from "../discussion/space";
import { aNewsletter, anIssue } from "../newsletters/cast";
import { toldTo } from "./told";

async function announced(by: Actor, teamId: number): Promise<number> {
  const texts = { en: { title: "Annual meeting moved", text: "To May." }, fr: { title: "Réunion annuelle déplacée", text: "En mai." } };
  const expiresOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  return (await publishAnnouncement(by, announcementInput.parse({ submissionId: randomUUID(), audience: `team:${teamId}`, expiresOn, texts }))).id;
}

describe("what goes out to many", () => {
  it("an announcement is told to its audience alone, in their language, until it is taken back", async () => {
    const { team, join, outsider } = await buildSpace({});
    const [lead, member, stranger] = [await join("lead"), await join("member"), await outsider()];
    const id = await announced(lead, team.id);
    expect(await toldTo(member)).toMatchObject([{ reason: "announcement", announcementId: id, mailDueAt: expect.any(Date) as Date }]);
    expect([await toldTo(stranger), await toldTo(lead)]).toEqual([[], []]);
    const [entry] = (await inboxView(member, "fr", { show: "unread", page: 1 })).entries;
    expect(entry).toMatchObject({ title: "Réunion annuelle déplacée", titleLang: "fr" });
    expect(await openNotification(member, entry!.latest)).toMatchObject({ href: `/announcements/${id}` });
    await changeAnnouncement(lead, id, "withdraw");
    expect([await toldTo(member), await unreadInInbox(member)]).toEqual([[], 0]);
  });

  it("a newsletter that came by mail stands in the inbox, and no letter tells of it", async () => {
    const { team, join } = await buildSpace({});
    const [lead, member] = [await join("lead"), await join("member")];
    const { slug } = await aNewsletter(lead, team.id);
    const issue = await anIssue(lead, slug, []);
    await composeIssue(lead, issue, { intent: "send" });
    expect(await toldTo(member)).toEqual([]);
    await database().update(newsletterIssue).set({ releasedAt: new Date(Date.now() - 3_600_000) });
    await deliverIssues(new Date());
    expect(await toldTo(member)).toMatchObject([{ reason: "newsletter", mailDueAt: null }]);
    expect((await inboxView(member, "en", { show: "unread", page: 1 })).entries).toMatchObject([{ title: "First issue", reason: "newsletter" }]);
  });
});
