import { beforeAll, describe, expect, it } from "vitest";
import { changeDetails } from "~/modules/documents/change-details.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentForEditing, documentView } from "~/modules/documents/document-view.server";
import { placeToChange } from "~/modules/documents/places/document-place.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { languageVersions } from "~/modules/guidance/languages/language-versions.server";
import { besideReading, inOwnLanguage } from "~/modules/guidance/reading.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { eq } from "drizzle-orm";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { beginFrench, publish, publishedGuidance, type GuidanceCast } from "../../support/published-guidance";

beforeAll(registerDocumentTexts);

/** A private team in which author and lead of the guidance write too. */
async function closedTeamOf({ author, lead }: GuidanceCast) {
  const team = await buildTeam(database(), { visibility: "private" });
  for (const { personId } of [author, lead]) await buildMembership(database(), { teamId: team.id, personId, role: "member" });
  return team;
}

const teamOf = async (id: number) => (await database().select({ teamId: document.teamId }).from(document).where(eq(document.id, id)))[0]?.teamId;

describe("guidance that readers were shown", () => {
  it("stays guidance, for whoever writes and whoever leads, and what nobody approved reaches no reader", async () => {
    const cast = await publishedGuidance("Approved words.");
    const { id } = cast;
    for (const who of [cast.author, cast.lead]) {
      await expect(changeDetails(who, id, { intent: "details", title: "Visits", kind: "working", language: "en" })).rejects.toMatchObject({ code: "invalid", field: "kind", message: "kind_published" });
    }
    expect((await documentForEditing(cast.author, id, "en")).keepsKind).toBe(true);
    await changeDetails(cast.author, id, { intent: "details", title: "Visits to farms", kind: "guidance", language: "en" });
    expect((await documentView(cast.reader, id, "en")).html).toContain("Approved words.");
  });

  it("is taken into another team by those who manage its team alone, and into another kind while nobody approved it", async () => {
    const cast = await publishedGuidance("Words.");
    const [closed, draft] = [await closedTeamOf(cast), await createDocument(cast.author, cast.team.slug, { title: "Draft", kind: "guidance", language: "en", text: "" })];
    await expect(moveDocument(cast.author, cast.id, { teamId: closed.id })).rejects.toMatchObject({ code: "forbidden" });
    expect([(await placeToChange(cast.author, cast.id)).mayLeave, (await placeToChange(cast.lead, cast.id)).mayLeave]).toEqual([false, true]);
    await moveDocument(cast.lead, cast.id, { teamId: closed.id });
    await moveDocument(cast.author, draft.id, { teamId: closed.id });
    await changeDetails(cast.author, draft.id, { intent: "details", title: "Draft", kind: "working", language: "en" });
    expect([await teamOf(cast.id), await teamOf(draft.id)]).toEqual([closed.id, closed.id]);
  });
});

describe("guidance in several languages", () => {
  it("goes into another team with all of them, from whichever one begins", async () => {
    const cast = await publishedGuidance("Words.");
    const [closed, translation] = [await closedTeamOf(cast), await beginFrench(cast)];
    expect((await placeToChange(cast.lead, cast.id)).inLanguages).toBe(true);
    // The translation is a draft still, the source is what readers were shown.
    await expect(moveDocument(cast.author, translation, { teamId: closed.id })).rejects.toMatchObject({ code: "forbidden" });
    await moveDocument(cast.lead, translation, { teamId: closed.id });
    expect([await teamOf(cast.id), await teamOf(translation)]).toEqual([closed.id, closed.id]);
  });

  it("shows each reader the languages that they may read, and leads them to none else", async () => {
    const cast = await publishedGuidance("Words.");
    const [closed, translation] = [await closedTeamOf(cast), await beginFrench(cast)];
    await publish({ ...cast, id: translation });
    // As it could come to lie before languages stayed together.
    await database().update(document).set({ teamId: closed.id }).where(eq(document.id, translation));
    const { languages } = await besideReading(cast.reader, { id: cast.id, write: false });
    expect(languages.map(({ id }) => id)).toEqual([cast.id]);
    expect(inOwnLanguage(languages, cast.id, "fr")).toBeNull();
    expect((await languageVersions(cast.author, cast.id)).map(({ id }) => id)).toEqual([cast.id, translation]);
  });
});
