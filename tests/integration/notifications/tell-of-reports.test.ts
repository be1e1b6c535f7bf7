import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messageReport } from "~db/schema";
import { openReports } from "~/modules/discussion/reports/open-reports.server";
import { reportMessage } from "~/modules/discussion/reports/report-message.server";
import { resolveDirectReport, resolveReport } from "~/modules/discussion/reports/resolve-report.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { changeRole } from "~/modules/teams/change-role.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { somebody, write } from "../conversations/people";
import { begin, buildSpace, say } from "../discussion/space";
import { reasonsOf, toldTo } from "./told";

const rude = { seq: 2, ground: "rude", note: "" } as const;
const reportsOf = ({ personId }: Actor) => database().select({ id: messageReport.id }).from(messageReport).where(eq(messageReport.reporterId, personId));

async function reported() {
  const { team, member, join } = await buildSpace();
  const [lead, coordinator, reader, other] = [await join("lead"), await join("coordinator"), await join(), await join()];
  const threadId = await begin(other, team.slug);
  await say(member, threadId, "Nonsense, all of it");
  await reportMessage(reader, threadId, rude);
  return { team, member, lead, coordinator, reader, other, threadId };
}

describe("a reported message", () => {
  it("waits for those who settle it, once however many report it, and neither for its author nor for members", async () => {
    const { team, member, lead, coordinator, reader, other, threadId } = await reported();
    await reportMessage(other, threadId, rude);
    for (const one of [lead, coordinator]) expect(await toldTo(one)).toMatchObject([{ reason: "report", teamId: team.id, threadId: null, actorId: null, readAt: null }]);
    expect(await reasonsOf(member)).not.toContain("report");
    expect(await reasonsOf(reader)).not.toContain("report");
    expect((await inboxView(lead, "en", { show: "calls" })).entries).toMatchObject([{ reason: "report", unread: 1 }]);
    expect(await openReports(team.id)).toBe(1);
    const [told] = await toldTo(lead);
    expect(await openNotification(lead, told!.id)).toMatchObject({ href: `/teams/${team.slug}/settings/reports` });
  });

  it("waits until all reports of it are settled; whoever reported it hears how", async () => {
    const { team, lead, coordinator, reader, other, threadId } = await reported();
    await reportMessage(other, threadId, rude);
    const [[first], [second]] = [await reportsOf(reader), await reportsOf(other)];
    await toldTo(lead);
    await resolveReport(lead, team.slug, { report: first!.id, outcome: "acted", resolution: "Spoken to" });
    await toldTo(lead);
    expect(await unreadInInbox(coordinator)).toBe(1);
    await resolveReport(lead, team.slug, { report: second!.id, outcome: "left", resolution: "Not rude" });
    expect(await reasonsOf(reader)).toEqual(["report_acted"]);
    expect((await toldTo(other)).filter(({ reason }) => reason === "report_left")).toMatchObject([{ threadId, readAt: null }]);
    expect([await unreadInInbox(lead), await unreadInInbox(coordinator), await openReports(team.id)]).toEqual([0, 0, 0]);
    await reportMessage(reader, threadId, rude);
    expect(await reasonsOf(coordinator)).toEqual(["report", "report"]);
  });

  it("is forgotten by whoever settles reports no longer", async () => {
    const { team, lead, coordinator } = await reported();
    expect(await reasonsOf(coordinator)).toEqual(["report"]);
    await changeRole(lead, { slug: team.slug, personId: coordinator.personId, role: "member" });
    expect(await reasonsOf(coordinator)).toEqual([]);
  });

  it("between two people waits for administrators alone", async () => {
    const [awa, lan, administrator] = [await somebody(), await somebody(), await somebody({ organisationRole: "administrator" })];
    const { threadId } = await write(awa, [lan], "Rude words");
    await reportMessage(lan, threadId, { ...rude, seq: 1 });
    const [told] = await toldTo(administrator);
    expect(told).toMatchObject({ reason: "report", teamId: null, threadId: null, messageId: null, readAt: null });
    expect((await inboxView(administrator, "en", { show: "calls" })).entries[0]).toMatchObject({ reason: "report", title: "", team: null, by: null, words: null });
    expect(await openNotification(administrator, told!.id)).toMatchObject({ href: "/administration/reports" });
    expect(await reasonsOf(awa)).toEqual([]);
    const [report] = await reportsOf(lan);
    await resolveDirectReport(administrator, { report: report!.id, outcome: "acted", resolution: "Spoken to" });
    expect((await reasonsOf(lan))[0]).toBe("report_acted");
    expect((await toldTo(administrator)).find(({ id }) => id === told!.id)?.readAt).not.toBeNull();
  });
});
