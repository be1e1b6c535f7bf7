import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { libraryList } from "~/modules/documents/document-list.server";
import { standings } from "~/modules/documents/standing/standing";
import { askConfirmation, stopAsking } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading } from "~/modules/guidance/confirmations/confirm.server";
import { comparisonView } from "~/modules/guidance/compare/comparison-view.server";
import { lifeView } from "~/modules/guidance/life/life-view.server";
import { withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, recallFromReview, sendForReview } from "~/modules/guidance/life/review.server";
import { todayView } from "~/modules/home/today-view.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { guidance } from "~db/schema";
import { eq } from "drizzle-orm";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { day, publishedGuidance, rewrite } from "../../support/published-guidance";
import { toldTo } from "../notifications/told";

beforeAll(registerDocumentTexts);

const unread = async (actor: Actor, reason: string) => (await toldTo(actor)).filter((told) => told.reason === reason && told.readAt === null).length;
const waiting = async (actor: Actor) => (await todayView(actor, "en")).waiting.guidance;

/** Published guidance whose next words are with two reviewers. */
async function inReview() {
  const cast = await publishedGuidance("Paragraph one.");
  const others = [await actorFor(await buildPerson(database())), await actorFor(await buildPerson(database()))] as const;
  const send = (...whom: readonly Actor[]) => sendForReview(cast.author, cast.id, { reviewers: whom.map(({ handle }) => handle), dueOn: day(5) });
  await rewrite(cast, cast.id, "Paragraph one.\n\nParagraph two.");
  await send(...others);
  return { ...cast, reviewer: others[0], second: others[1], send };
}

describe("what reviewers said", () => {
  it("stays in sight when other words are sent, with what changed since for whoever said it", async () => {
    const { id, author, lead, reviewer, second, send } = await inReview();
    await answerReview(reviewer, id, { verdict: "changes", comment: "Paragraph two contradicts article 5" });
    await recallFromReview(lead, id);
    await rewrite({ author }, id, "Paragraph one.\n\nParagraph two, mended.");
    await send(reviewer, second);
    const view = await lifeView(reviewer, id, "en");
    expect(view.reviewers.map(({ verdict }) => verdict)).toEqual([null, null]);
    const said = view.earlier.filter(({ handle }) => handle === reviewer.handle);
    expect(said).toMatchObject([{ version: 2, verdict: "changes", comment: "Paragraph two contradicts article 5", self: true, readable: true }]);
    expect((await comparisonView(reviewer, id, { from: 2, to: 3 }, "en")).changes).toBe(1);
    // Another reviewer hears what was said, and may not read the words it was said of.
    expect((await lifeView(second, id, "en")).earlier.find(({ version }) => version === 2)).toMatchObject({ readable: false });
  });

  it("stands about the same words when they are sent again, until it is said otherwise", async () => {
    const { id, lead, reviewer, second, send } = await inReview();
    await answerReview(reviewer, id, { verdict: "changes", comment: "Not yet" });
    await recallFromReview(lead, id);
    await send(second);
    const answers = async () => (await lifeView(lead, id, "en")).reviewers.map(({ handle, verdict, comment }) => [handle, verdict, comment]);
    expect(await answers()).toContainEqual([reviewer.handle, "changes", "Not yet"]);
    expect((await lifeView(lead, id, "en")).gates.find(({ name }) => name === "nobody_objects")?.passed).toBe(false);
    expect((await waiting(reviewer)).reviews).toEqual([]);
    await recallFromReview(lead, id);
    await send(reviewer);
    expect((await waiting(reviewer)).reviews).toMatchObject([{ id }]);
    expect(await unread(reviewer, "review_asked")).toBe(1);
    await answerReview(reviewer, id, { verdict: "approve", comment: "Now it does" });
    expect(await answers()).toEqual([[reviewer.handle, "approve", "Now it does"]]);
    expect((await waiting(reviewer)).reviews).toEqual([]);
  });
});

describe("what waits for a reviewer or reader of guidance", () => {
  it("is on Today by the day, and nowhere once it is answered or taken back", async () => {
    const { id, lead, reviewer, second, author } = await inReview();
    for (const who of [reviewer, second]) {
      expect((await waiting(who)).reviews).toMatchObject([{ id, dueOn: day(5), href: expect.stringMatching(/\/approval$/) }]);
      expect(await unread(who, "review_asked")).toBe(1);
    }
    expect((await waiting(author)).reviews).toEqual([]);
    await answerReview(reviewer, id, { verdict: "approve", comment: "" });
    expect([(await waiting(reviewer)).reviews, await unread(reviewer, "review_asked"), await unread(second, "review_asked")]).toEqual([[], 0, 1]);
    await recallFromReview(lead, id);
    expect([(await waiting(second)).reviews, await unread(second, "review_asked")]).toEqual([[], 0]);
  });

  it("is what they are asked to confirm, until they have or nobody is asked any more", async () => {
    const cast = await publishedGuidance("One.");
    const { id, lead, author, reader } = cast;
    const ask = () => askConfirmation(lead, id, { wholeTeam: true, offices: [cast.office.code], functions: [], dueOn: day(8) });
    await ask();
    for (const who of [author, reader]) expect((await waiting(who)).confirmations).toMatchObject([{ id, dueOn: day(8) }]);
    expect([await unread(author, "confirmation_asked"), await unread(reader, "confirmation_asked")]).toEqual([1, 1]);
    await confirmReading(author, id);
    expect([(await waiting(author)).confirmations, await unread(author, "confirmation_asked"), await unread(reader, "confirmation_asked")]).toEqual([[], 0, 1]);
    await stopAsking(lead, id);
    expect([(await waiting(reader)).confirmations, await unread(reader, "confirmation_asked")]).toEqual([[], 0]);
    await ask();
    await withdrawGuidance(lead, id, { reason: "Wrong law", successor: undefined });
    expect([(await waiting(reader)).confirmations, await unread(reader, "confirmation_asked")]).toEqual([[], 0]);
  });
});

describe("the library", () => {
  it("finds guidance by how it stands today", async () => {
    const cast = await publishedGuidance("One.");
    const { id, team, author, lead, reader } = cast;
    const draft = await createDocument(author, team.slug, { title: "Draft", kind: "guidance", language: "en", text: "" });
    await createDocument(author, team.slug, { title: "Notes", kind: "working", language: "en", text: "" });
    const found = async () => {
      const all = await Promise.all(standings.map(async (standing) => [standing, (await libraryList(reader, { team: team.slug, standing, page: 1 }, "en"))] as const));
      for (const [standing, { documents, total }] of all) expect([documents.every((line) => line.standing === standing), total]).toEqual([true, documents.length]);
      return Object.fromEntries(all.flatMap(([standing, { documents }]) => documents.map((line) => [line.id, standing])));
    };
    const dates = (reviewOn: string, expiresOn: string) => database().update(guidance).set({ reviewOn, expiresOn }).where(eq(guidance.documentId, id));
    expect(await found()).toEqual({ [id]: "valid", [draft.id]: "draft" });
    await dates(day(0), day(9));
    expect((await found())[id]).toBe("review_due");
    await dates(day(-9), day(0));
    expect((await found())[id]).toBe("expired");
    await withdrawGuidance(lead, id, { reason: "Wrong law", successor: draft.id });
    expect((await found())[id]).toBe("superseded");
  });
});
