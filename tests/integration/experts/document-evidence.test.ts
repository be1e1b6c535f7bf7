import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { followDocument } from "~/modules/experts/document-evidence.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { publishGuidance, withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

async function published() {
  const team = await buildTeam(database(), { termIds: ["F1"] });
  const [author, lead, reviewer] = await Promise.all([1, 2, 3].map(async () => actorFor(await buildPerson(database()))));
  await buildMembership(database(), { teamId: team.id, personId: author!.personId, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: lead!.personId, role: "lead" });
  const { id } = await createDocument(author!, team.slug, { title: "Visits to farms", kind: "guidance", language: "en", text: "Go early." });
  await sendForReview(author!, id, { reviewers: [reviewer!.handle], dueOn: day(7) });
  await tickGate(author!, id, { gate: "sources_checked", done: true });
  await answerReview(reviewer!, id, { verdict: "approve", comment: "" });
  return { id, author: author!, lead: lead!, reviewer: reviewer! };
}

const shown = async (who: Actor, reader = who) => (await profileView(reader, who.handle, "en")).evidence.map(({ kind, title, href }) => [kind, title, href?.startsWith("/documents/")]);

describe("guidance as evidence", () => {
  it("counts once it is published, for whoever wrote it and whoever answered a review, and names its source", async () => {
    const { id, author, lead, reviewer } = await published();
    await followDocument({ documentId: id });
    expect(await shown(author)).toEqual([]);
    await approveGuidance(lead, id);
    await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "" });
    await followDocument({ documentId: id });
    await followDocument({ documentId: id });
    expect(await shown(author)).toEqual([["guidance", "Visits to farms", true]]);
    expect(await shown(reviewer)).toEqual([["review", "Visits to farms", true]]);
    expect(await shown(lead)).toEqual([]);
    await withdrawGuidance(lead, id, { reason: "Outdated", successor: undefined });
    await followDocument({ documentId: id });
    expect([await shown(author), await shown(reviewer)]).toEqual([[], []]);
  });

  it("follows into a private team, and then nobody outside hears of it", async () => {
    const { id, author, lead } = await published();
    await approveGuidance(lead, id);
    await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "" });
    await followDocument({ documentId: id });
    const outsider = await actorFor(await buildPerson(database()));
    expect(await shown(author, outsider)).toHaveLength(1);
    const closed = await buildTeam(database(), { visibility: "private" });
    await database().update(document).set({ teamId: closed.id }).where(eq(document.id, id));
    await followDocument({ documentId: id });
    expect(await shown(author, outsider)).toEqual([]);
  });
});
