import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry } from "~db/schema";
import { auditList } from "~/modules/audit/audit-list.server";
import { reportList } from "~/modules/discussion/reports/report-list.server";
import { reportMessage } from "~/modules/discussion/reports/report-message.server";
import { resolveReport } from "~/modules/discussion/reports/resolve-report.server";
import { setStanding } from "~/modules/discussion/set-standing.server";
import { database } from "~/platform/database/connection.server";
import { begin, buildSpace, say } from "./space";

const open = { show: "open", page: 1 } as const;

describe("a reported message", () => {
  it("waits with those who answer for the team until one of them settles it, with the reason, once", async () => {
    const { team, member, join, outsider } = await buildSpace();
    const [coordinator, reader] = [await join("coordinator"), await join("observer")];
    const id = await begin(coordinator, team.slug);
    await say(member, id, "Nonsense, all of it");
    await reportMessage(reader, id, { seq: 2, ground: "rude", note: "" });
    await reportMessage(reader, id, { seq: 2, ground: "rude", note: "It hurts" });
    await reportMessage(await outsider(), id, { seq: 2, ground: "off_topic", note: "" });
    const { reports, total } = await reportList(coordinator, team.slug, open);
    expect(total).toBe(2);
    expect(reports[0]).toMatchObject({ ground: "rude", note: "It hurts", words: "Nonsense, all of it", reporter: { handle: reader.handle }, author: { handle: member.handle } });
    await expect(reportList(member, team.slug, open)).rejects.toMatchObject({ code: "forbidden" });
    await resolveReport(coordinator, team.slug, { report: reports[0]!.id, outcome: "acted", resolution: "Talked with the author" });
    await resolveReport(coordinator, team.slug, { report: reports[0]!.id, outcome: "left", resolution: "Twice" });
    expect((await reportList(coordinator, team.slug, open)).total).toBe(1);
    expect((await reportList(coordinator, team.slug, { show: "settled", page: 1 })).reports[0]).toMatchObject({ outcome: "acted", resolution: "Talked with the author", resolvedBy: coordinator.displayName });
    const actions = await database().select({ action: auditEntry.action }).from(auditEntry).where(eq(auditEntry.teamId, team.id)).orderBy(desc(auditEntry.id));
    expect(actions.map(({ action }) => action)).toEqual(["report.resolved", "message.reported", "message.reported", "message.reported"]);
  });

  it("is somebody else's, and another team's lead decides nothing about it", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const id = await begin(member, team.slug);
    await expect(reportMessage(member, id, { seq: 1, ground: "other", note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(reportMessage(reader, id, { seq: 7, ground: "other", note: "" })).rejects.toMatchObject({ code: "not_found" });
    await reportMessage(reader, id, { seq: 1, ground: "other", note: "" });
    const elsewhere = await buildSpace();
    const lead = await elsewhere.join("lead");
    const own = await join("lead");
    const { reports } = await reportList(own, team.slug, open);
    await expect(resolveReport(lead, elsewhere.team.slug, { report: reports[0]!.id, outcome: "left", resolution: "Mine" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the audit log", () => {
  it("shows administrators who did what, narrowed by team, without what private teams write", async () => {
    const { team, member, outsider } = await buildSpace({ visibility: "private" });
    const administrator = await outsider("administrator");
    const id = await begin(member, team.slug);
    await setStanding(member, id, { intent: "close", reason: "Quotes a secret" });
    const { lines, next } = await auditList(administrator, "en", { in: team.slug });
    expect(next).toBeNull();
    expect(lines).toEqual([expect.objectContaining({ action: "thread.closed", reason: "", by: { name: member.displayName, handle: member.handle } })]);
    expect((await auditList(administrator, "en", { in: team.slug, action: "thread.locked" })).lines).toEqual([]);
    await expect(auditList(member, "en", {})).rejects.toMatchObject({ code: "not_found" });
  });
});
