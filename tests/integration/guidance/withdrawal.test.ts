import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { libraryList } from "~/modules/documents/document-list.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentView } from "~/modules/documents/document-view.server";
import { findableDocument } from "~/modules/documents/findable.server";
import { searchWeight } from "~/modules/documents/standing/standing";
import { askConfirmation, stopAsking } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading, ownConfirmation } from "~/modules/guidance/confirmations/confirm.server";
import { confirmationReport } from "~/modules/guidance/confirmations/confirmation-report.server";
import { peopleToConfirm } from "~/modules/guidance/confirmations/people-to-confirm.server";
import { remindReaders } from "~/modules/guidance/confirmations/remind-readers.server";
import { markUpToDate } from "~/modules/guidance/languages/translate.server";
import { publishGuidance, reinstateGuidance, withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { database } from "~/platform/database/connection.server";
import { confirmationRequest, outboxEvent } from "~db/schema";
import { beginFrench, day, publish, publishedGuidance, rewrite, type GuidanceCast } from "../../support/published-guidance";

beforeAll(registerDocumentTexts);

const events = async (type: string, documentId: number) => (await database().select().from(outboxEvent).where(eq(outboxEvent.type, type))).filter(({ payload }) => payload.documentId === documentId).length;

/** Published guidance with a French version that readers are shown too. */
async function inTwoLanguages(text: string) {
  const cast = await publishedGuidance(text);
  const french = await beginFrench(cast);
  await publish({ ...cast, id: french });
  return { ...cast, french };
}

const askTeam = (cast: GuidanceCast, dueOn = day(10)) => askConfirmation(cast.lead, cast.id, { wholeTeam: true, offices: [], functions: [], dueOn });

describe("guidance that is withdrawn", () => {
  it("is withdrawn in all its languages, each with what holds instead in that language, until it is taken back", async () => {
    const [old, next] = [await inTwoLanguages("Old."), await inTwoLanguages("Next.")];
    const standing = async () => (await documentView(old.reader, old.french, "fr")).guidance;
    expect((await standing())?.standing).toBe("valid");
    await withdrawGuidance(old.lead, old.id, { reason: "Wrong law", successor: next.id });
    expect(await standing()).toMatchObject({ standing: "superseded", withdrawn: { reason: "Wrong law" }, successor: { href: expect.stringContaining(`/documents/${next.french}/`) } });
    expect((await documentView(old.reader, old.id, "en")).guidance?.successor?.href).toContain(`/documents/${next.id}/`);
    expect((await findableDocument(old.french))?.weight).toBe(searchWeight.superseded);
    expect((await libraryList(old.reader, { team: old.team.slug, page: 1 }, "en")).documents.map((line) => line.standing)).toEqual(["superseded", "superseded"]);
    await reinstateGuidance(old.lead, old.id);
    expect((await standing())?.standing).toBe("valid");
    // The index hears of both, twice.
    expect([await events("guidance.standing_changed", old.id), await events("guidance.standing_changed", old.french)]).toEqual([2, 2]);
  });

  it("holds on in the language that replaces it", async () => {
    const cast = await inTwoLanguages("Old.");
    await withdrawGuidance(cast.lead, cast.id, { reason: "The French text is the one to follow", successor: cast.french });
    expect((await documentView(cast.reader, cast.french, "fr")).guidance).toMatchObject({ standing: "valid", withdrawn: null, successor: null });
  });

  it("is confirmed by nobody and reminds nobody, until it is taken back", async () => {
    const cast = await inTwoLanguages("Old.");
    await askTeam(cast);
    await withdrawGuidance(cast.lead, cast.id, { reason: "Wrong law", successor: undefined });
    for (const id of [cast.id, cast.french]) {
      expect(await ownConfirmation(cast.author, id)).toBeNull();
      await expect(confirmReading(cast.author, id)).rejects.toMatchObject({ code: "conflict" });
    }
    expect(await peopleToConfirm(cast.id)).toBeNull();
    await remindReaders(new Date(Date.now() + 9 * 86_400_000));
    expect(await events("guidance.confirmation_reminded", cast.id)).toBe(0);
    await expect(askTeam(cast)).rejects.toMatchObject({ code: "conflict" });
    expect(await confirmationReport(cast.lead, cast.id, "en")).toMatchObject({ mayAsk: false, withdrawn: true });
    await reinstateGuidance(cast.lead, cast.id);
    expect(await ownConfirmation(cast.author, cast.french)).toMatchObject({ confirmedAt: null });
  });
});

describe("a request to confirm", () => {
  it("is called off by those who manage the team, and keeps what was confirmed", async () => {
    const cast = await publishedGuidance("One.");
    await askTeam(cast);
    await confirmReading(cast.author, cast.id);
    await expect(stopAsking(cast.author, cast.id)).rejects.toMatchObject({ code: "forbidden" });
    await stopAsking(cast.lead, cast.id);
    await stopAsking(cast.lead, cast.id);
    expect([await ownConfirmation(cast.author, cast.id), await events("guidance.confirmation_ended", cast.id)]).toEqual([null, 1]);
    await askTeam(cast);
    expect((await ownConfirmation(cast.author, cast.id))?.confirmedAt).toBeInstanceOf(Date);
  });

  it("leads readers of a translation that is behind to the version that is asked for", async () => {
    const cast = await inTwoLanguages("One.");
    await askTeam(cast);
    expect((await ownConfirmation(cast.author, cast.french))?.instead).toBeNull();
    await rewrite(cast, cast.id, "Another rule.");
    await publish(cast, { material: true });
    expect((await ownConfirmation(cast.author, cast.french))?.instead).toMatchObject({ version: 2, name: "English", href: expect.stringMatching(new RegExp(`^/documents/${cast.id}/.*in=en$`)) });
    expect((await ownConfirmation(cast.author, cast.id))?.instead).toBeNull();
    await markUpToDate(cast.author, cast.french);
    expect((await ownConfirmation(cast.author, cast.french))?.instead).toBeNull();
  });

  it("is made anew with a material change, by a new day, and by none that has passed", async () => {
    const cast = await publishedGuidance("One.");
    await askTeam(cast);
    const asked = async () => (await database().select().from(confirmationRequest).where(eq(confirmationRequest.documentId, cast.id)))[0]!;
    const before = await asked();
    await rewrite(cast, cast.id, "Another rule.");
    await publish(cast, { material: true, confirmBy: day(30) });
    expect(await asked()).toMatchObject({ dueOn: day(30), remindedAt: null });
    expect((await asked()).askedAt.getTime()).toBeGreaterThan(before.askedAt.getTime());
    expect(await events("guidance.confirmation_asked", cast.id)).toBe(2);
    await database().update(confirmationRequest).set({ dueOn: day(-30) }).where(eq(confirmationRequest.documentId, cast.id));
    await rewrite(cast, cast.id, "A third rule.");
    const { author, lead, id } = cast;
    await sendForReview(author, id, { reviewers: [lead.handle], dueOn: day(3) });
    await tickGate(author, id, { gate: "sources_checked", done: true });
    await answerReview(lead, id, { verdict: "approve", comment: "" });
    await approveGuidance(lead, id);
    const change = { reviewOn: day(300), expiresOn: day(400), material: true, note: "" };
    await expect(publishGuidance(lead, id, change)).rejects.toMatchObject({ code: "invalid", field: "confirmBy" });
    await publishGuidance(lead, id, { ...change, confirmBy: day(20) });
    expect((await asked()).dueOn).toBe(day(20));
  });
});
