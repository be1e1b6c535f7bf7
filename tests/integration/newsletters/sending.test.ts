import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { and, eq, sql } from "drizzle-orm";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { composeIssue } from "~/modules/newsletters/compose-issue.server";
import { deliverIssues } from "~/modules/newsletters/deliver-issues.server";
import { changeByLink, unsubscribeToken } from "~/modules/newsletters/subscription.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { mailFolder } from "~/platform/mail/mail.server";
import { newsletter, newsletterDelivery, newsletterIssue, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { aTeam, somebody } from "../teams/cast";
import { aNewsletter, anIssue, proposed } from "./cast";

const later = () => new Date(Date.now() + 10 * 60_000);

async function mailsTo(personId: number) {
  const [row] = await database().select({ email: person.email }).from(person).where(eq(person.id, personId));
  const names = await readdir(mailFolder()).catch(() => []);
  const mails = await Promise.all(names.filter((name) => name.endsWith(".eml")).map(async (name) => simpleParser(await readFile(path.join(mailFolder(), name)), { skipHtmlToText: true })));
  return mails.filter((mail) => [mail.to ?? []].flat().some((to) => to.text.includes(row?.email ?? "nobody")));
}

async function teamLetter() {
  const team = await aTeam({ visibility: "private" });
  const open = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const member = await actorFor(await buildPerson(database(), { locale: "fr" }));
  const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
  for (const { personId } of [member, guest]) await buildMembership(database(), { teamId: team.id, personId });
  const { slug } = await aNewsletter(lead, team.id);
  const [ours, everybodys] = [await buildThread(database(), { teamId: team.id, title: "Ours alone" }), await buildThread(database(), { teamId: open.id, title: "Everybody’s" })];
  const items = [await proposed(lead, slug, `/teams/${team.slug}/threads/${ours.id}`), await proposed(lead, slug, `/teams/${open.slug}/threads/${everybodys.id}`)];
  const place = await anIssue(lead, slug, items, { en: { title: "In English", intro: "Words" }, fr: { title: "En français", intro: "Mots" } });
  const [issue] = await database().select({ issue: newsletterIssue }).from(newsletterIssue).innerJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId)).where(eq(newsletter.slug, slug));
  return { team, lead, member, guest, slug, place, issue: issue!.issue };
}

const send = (by: Actor, place: { slug: string; number: number }) => composeIssue(by, place, { intent: "send" });

describe("an issue that is sent", () => {
  it("reaches each in their own language with what they may read, some minutes later and once", async () => {
    const { lead, member, guest, place } = await teamLetter();
    await send(lead, place);
    await deliverIssues(new Date());
    expect(await mailsTo(member.personId)).toHaveLength(0);
    await Promise.all([deliverIssues(later()), deliverIssues(later())]);
    await deliverIssues(later());
    const [french, ...more] = await mailsTo(member.personId);
    expect(more).toHaveLength(0);
    expect(french?.subject).toBe("En français");
    expect(french?.text).toContain("Ours alone");
    expect(french?.text).toContain("Everybody’s");
    const [toGuest] = await mailsTo(guest.personId);
    expect(toGuest?.text).toContain("Ours alone");
    expect(toGuest?.text).not.toContain("Everybody’s");
    expect(french?.headers.get("list")).toMatchObject({ "unsubscribe-post": { name: "List-Unsubscribe=One-Click" } });
  });

  it("comes once also when the process dies between sending and marking it sent", async () => {
    const { lead, member, place, issue } = await teamLetter();
    await send(lead, place);
    await deliverIssues(later());
    // As a crash leaves it: the mail has gone, the mark was never committed.
    await database().update(newsletterDelivery).set({ sentAt: null }).where(and(eq(newsletterDelivery.issueId, issue.id), eq(newsletterDelivery.personId, member.personId)));
    await database().update(newsletterIssue).set({ state: "sending" }).where(eq(newsletterIssue.id, issue.id));
    const [before] = await mailsTo(member.personId);
    await deliverIssues(later());
    const after = await mailsTo(member.personId);
    expect(after).toHaveLength(1);
    expect(after[0]?.messageId).toBe(before?.messageId);
  });

  it("goes to nobody who has unsubscribed by the link of an earlier one, and the link is nobody else's", async () => {
    const { lead, member, guest, place, issue } = await teamLetter();
    const token = unsubscribeToken(issue, member.personId);
    expect(await changeByLink(token.replace(`.${member.personId}.`, `.${guest.personId}.`), false)).toBe(false);
    expect(await changeByLink(token, false)).toBe(true);
    expect(await changeByLink(token, false)).toBe(true);
    await send(lead, place);
    await deliverIssues(later());
    expect(await mailsTo(member.personId)).toHaveLength(0);
    expect(await mailsTo(guest.personId)).toHaveLength(1);
  });

  it("is called back whole before its first mail, and not after", async () => {
    const { lead, member, place, issue } = await teamLetter();
    await send(lead, place);
    await composeIssue(lead, place, { intent: "call-back" });
    await deliverIssues(later());
    expect(await mailsTo(member.personId)).toHaveLength(0);
    await send(lead, place);
    await deliverIssues(later());
    await expect(composeIssue(lead, place, { intent: "call-back" })).rejects.toMatchObject({ code: "conflict" });
    await database().update(newsletterIssue).set({ releasedAt: sql`now() - interval '1 hour'` }).where(eq(newsletterIssue.id, issue.id));
    await deliverIssues(later());
    const [closed] = await database().select({ state: newsletterIssue.state, recipients: newsletterIssue.recipients }).from(newsletterIssue).where(eq(newsletterIssue.id, issue.id));
    expect(closed).toEqual({ state: "sent", recipients: 3 });
  });
});
