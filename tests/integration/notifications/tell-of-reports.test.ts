import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, membership, messageReport, person, team as teams } from "~db/schema";
import { openReports } from "~/modules/discussion/reports/open-reports.server";
import { leftReportList, reportList, reportsAfter } from "~/modules/discussion/reports/report-list.server";
import { reportMessage } from "~/modules/discussion/reports/report-message.server";
import { resolveLeftReport, resolveReport } from "~/modules/discussion/reports/resolve-report.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { tellOfOpenReports } from "~/modules/notifications/reports.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { changeRole } from "~/modules/teams/change-role.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { somebody, write } from "../conversations/people";
import { begin, buildSpace, say } from "../discussion/space";
import { reasonsOf, toldTo } from "./told";

const open = { show: "open", page: 1 } as const;
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
    expect(await openReports(lead, team.id)).toBe(1);
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
    expect([await unreadInInbox(lead), await unreadInInbox(coordinator), await openReports(lead, team.id)]).toEqual([0, 0, 0]);
    await reportMessage(reader, threadId, rude);
    expect(await reasonsOf(coordinator)).toEqual(["report", "report"]);
  });

  it("is forgotten by whoever settles reports no longer", async () => {
    const { team, lead, coordinator } = await reported();
    expect(await reasonsOf(coordinator)).toEqual(["report"]);
    await changeRole(lead, { slug: team.slug, personId: coordinator.personId, role: "member" });
    expect(await reasonsOf(coordinator)).toEqual([]);
  });

  it("waits for administrators where nobody but its author answers for the team, and the author learns of no report", async () => {
    const { team, join } = await buildSpace({ visibility: "private" });
    const [lead, reader, administrator] = [await join("lead"), await join(), await somebody({ organisationRole: "administrator" })];
    const threadId = await begin(reader, team.slug);
    await say(lead, threadId, "Nonsense, all of it");
    await reportMessage(reader, threadId, rude);
    const [told] = await toldTo(administrator);
    expect(told).toMatchObject({ reason: "report", teamId: null, threadId: null, messageId: null, readAt: null });
    expect(await openNotification(administrator, told!.id)).toMatchObject({ href: "/administration/reports" });
    expect(await reasonsOf(lead)).not.toContain("report");
    expect(await openReports(lead, team.id)).toBe(0);
    expect((await reportList(lead, team.slug, open)).reports).toEqual([]);
    expect(await reportsAfter(lead, team.slug, "open", { after: undefined, limit: 10 })).toEqual([]);
    const [report] = await reportsOf(reader);
    await expect(resolveReport(lead, team.slug, { report: report!.id, outcome: "left", resolution: "I meant it" })).rejects.toMatchObject({ code: "not_found" });
    const { reports } = await leftReportList(administrator, "en", open);
    expect(reports.find(({ id }) => id === report!.id)).toMatchObject({ words: "Nonsense, all of it", team: { slug: team.slug, name: team.name.en }, threadId: 0, title: "", seq: 0 });
    await resolveLeftReport(administrator, { report: report!.id, outcome: "acted", resolution: "Spoken to" });
    expect((await reasonsOf(reader))[0]).toBe("report_acted");
    expect((await toldTo(administrator)).find(({ id }) => id === told!.id)?.readAt).not.toBeNull();
    const entries = await database().select({ action: auditEntry.action, by: auditEntry.actorId }).from(auditEntry).where(eq(auditEntry.teamId, team.id)).orderBy(auditEntry.id);
    expect(entries.slice(-2)).toEqual([{ action: "message.reported", by: reader.personId }, { action: "report.resolved", by: administrator.personId }]);
  });

  it("waits for whoever has come to settle it since: administrators once nobody leads or coordinates, a team's new people once somebody does", async () => {
    const { team, member, lead, coordinator, reader } = await reported();
    const administrator = await somebody({ organisationRole: "administrator" });
    const report = (await reportsOf(reader))[0]!.id;
    await expect(resolveLeftReport(administrator, { report, outcome: "left", resolution: "Not mine" })).rejects.toMatchObject({ code: "not_found" });
    const told = async ({ personId }: Actor) => (await toldTo({ personId })).filter(({ cause }) => cause === `report:${report}`).length;
    await tellOfOpenReports();
    expect(await told(administrator)).toBe(0);
    await database().update(membership).set({ role: "member" }).where(and(eq(membership.teamId, team.id), eq(membership.personId, coordinator.personId)));
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, lead.personId));
    await tellOfOpenReports();
    await tellOfOpenReports();
    expect(await told(administrator)).toBe(1);
    await database().update(membership).set({ role: "coordinator" }).where(and(eq(membership.teamId, team.id), eq(membership.personId, member.personId)));
    await tellOfOpenReports();
    expect(await told(member)).toBe(0);
    const other = await somebody();
    await database().insert(membership).values({ teamId: team.id, personId: other.personId, role: "lead" });
    await tellOfOpenReports();
    expect(await told(other)).toBe(1);
  });

  it("of an archived team, in which nobody decides anything, waits for administrators", async () => {
    const { team, member, join } = await buildSpace({ visibility: "open" });
    const [lead, reader, administrator] = [await join("lead"), await join(), await somebody({ organisationRole: "administrator" })];
    const threadId = await begin(member, team.slug);
    await database().update(teams).set({ archivedAt: new Date() }).where(eq(teams.id, team.id));
    await reportMessage(reader, threadId, { ...rude, seq: 1 });
    expect(await reasonsOf(administrator)).toEqual(["report"]);
    expect(await reasonsOf(lead)).not.toContain("report");
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
    await resolveLeftReport(administrator, { report: report!.id, outcome: "acted", resolution: "Spoken to" });
    expect((await reasonsOf(lan))[0]).toBe("report_acted");
    expect((await toldTo(administrator)).find(({ id }) => id === told!.id)?.readAt).not.toBeNull();
  });
});
