import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { search } from "~/modules/search/search.server";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { aDocument, aPerson, aTeam, aThread, found, somebody } from "./library";

const counts = async (actor: Awaited<ReturnType<typeof somebody>>, word: string) =>
  Object.fromEntries((await search(actor, "en", word)).groups.map(({ group, count }) => [group, count]));

describe("search", () => {
  it.each([
    ["open", "staff", false, true], ["request", "staff", false, false], ["private", "staff", false, false], ["private", "administrator", false, false],
    ["open", "guest", false, false], ["request", "staff", true, true], ["private", "staff", true, true], ["private", "guest", true, true],
  ] as const)("of a %s team's threads and documents, by %s (member: %s), counts and shows them: %s", async (visibility, organisationRole, member, finds) => {
    const word = uniqueWord();
    const team = await aTeam({ visibility });
    const reader = await somebody({ organisationRole });
    if (member) await buildMembership(database(), { teamId: team.id, personId: reader.personId });
    await aThread(team, "en", `About ${word}`, `More of ${word}`);
    await aDocument(team, "en", `On ${word}`, "Text");
    expect(await counts(reader, word)).toMatchObject(finds ? { threads: 1, documents: 1 } : { threads: 0, documents: 0 });
  });

  it("shows staff every active colleague, and guests those they share a team with", async () => {
    const word = uniqueWord();
    const team = await aTeam({ visibility: "private" });
    const [near, , gone] = await Promise.all((["near", "far", "gone"] as const).map((name) =>
      aPerson({ displayName: `${name} ${word}`, familyName: word })));
    const guest = await somebody({ organisationRole: "guest" });
    for (const personId of [near?.id ?? 0, guest.personId]) await buildMembership(database(), { teamId: team.id, personId });
    await database().update(person).set({ status: "left" }).where(eq(person.id, gone?.id ?? 0));

    expect(await counts(await somebody(), word)).toMatchObject({ people: 2 });
    expect(await counts(guest, word)).toMatchObject({ people: 1 });
    expect(await counts(await actorFor(near ?? (await buildPerson(database()))), word)).toMatchObject({ people: 2 });
  });

  it("shows a thread once, however many of its messages fit, and leads to the message that fits best", async () => {
    const word = uniqueWord();
    const thread = await aThread(await aTeam(), "en", "A long talk", `Once ${word}`, "nothing", `${word} ${word} ${word} and ${word}`);
    const { count, hits } = await found(await somebody(), word, "threads");
    expect(count).toBe(1);
    expect(hits[0]?.href).toMatch(new RegExp(`/threads/${thread.id}\\b.*#message-3$`));
  });
});
