import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentForEditing, documentView } from "~/modules/documents/document-view.server";
import { comparisonView } from "~/modules/guidance/compare/comparison-view.server";
import { keepIdleVersions } from "~/modules/guidance/versions/keep-idle-versions.server";
import { nameVersion } from "~/modules/guidance/versions/name-version.server";
import { restoreVersion } from "~/modules/guidance/versions/restore-version.server";
import { versionList } from "~/modules/guidance/versions/version-list.server";
import { versionView } from "~/modules/guidance/versions/version-view.server";
import { database } from "~/platform/database/connection.server";
import type { Actor } from "~/platform/auth/actor";
import { documentVersion } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

async function writing(text: string, kind: "working" | "guidance" = "working") {
  const team = await buildTeam(database());
  const people = [await buildPerson(database()), await buildPerson(database())] as const;
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const [awa, lan] = [await actorFor(people[0]), await actorFor(people[1])];
  const { id } = await createDocument(awa, team.slug, { title: "Farm visits", kind, language: "en", text });
  return { id, awa, lan };
}

async function write(actor: Actor, id: number, text: string): Promise<void> {
  const { revision } = await documentForEditing(actor, id, "en");
  await changeText(actor, id, { intent: "text", text, revision });
}

const inAnHour = () => new Date(Date.now() + 3_600_000);
const listed = async (actor: Actor, id: number) => (await versionList(actor, id, 1, "en")).versions;

describe("versions of a document", () => {
  it("are kept when writing pauses, each with who wrote since the one before", async () => {
    const { id, awa, lan } = await writing("One.");
    await write(lan, id, "One.\n\nTwo.");
    await keepIdleVersions(inAnHour());
    await write(awa, id, "One.\n\nTwo.\n\nThree.");
    await keepIdleVersions(new Date());
    expect(await listed(awa, id)).toHaveLength(1);
    await keepIdleVersions(inAnHour());
    await keepIdleVersions(inAnHour());
    const [second, first] = await listed(awa, id);
    expect(first).toMatchObject({ number: 1, cause: "idle", writers: [awa.displayName, lan.displayName] });
    expect(second).toMatchObject({ number: 2, cause: "idle", writers: [awa.displayName] });
    expect((await versionView(awa, id, 1, "en")).html).toBe('<p dir="auto">One.</p><p dir="auto">Two.</p>');
  });

  it("are not kept twice for the same words; a name goes to the one that has them", async () => {
    const { id, awa, lan } = await writing("One.");
    await write(awa, id, "Two.");
    await keepIdleVersions(inAnHour());
    expect(await nameVersion(lan, id, { name: "Sent to Dakar" })).toMatchObject({ number: 1 });
    expect(await nameVersion(lan, id, { name: "Sent to Lima" })).toMatchObject({ number: 2 });
    expect((await listed(awa, id)).map(({ name }) => name)).toEqual(["Sent to Lima", "Sent to Dakar"]);
  });

  it("come back as a new one through the shared text, and what stood there is kept", async () => {
    const { id, awa, lan } = await writing("## One\n\nFirst words.");
    await nameVersion(awa, id, { name: "First" });
    await write(awa, id, "Other words.");
    await restoreVersion(lan, id, 1);
    expect((await documentForEditing(awa, id, "en")).markdown).toBe("## One\n\nFirst words.");
    const page = await documentView(awa, id, "en");
    expect(page.html).toContain("First words.");
    expect(page.updatedBy.handle).toBe(lan.handle);
    expect((await listed(awa, id)).map(({ number, cause, restoredNumber, writers }) => [number, cause, restoredNumber, writers])).toEqual([
      [3, "restored", 1, [lan.displayName]], [2, "replaced", null, [awa.displayName]], [1, "named", null, [awa.displayName]],
    ]);
  });

  it("are compared with each other and with the text as it is now", async () => {
    const { id, awa } = await writing("One.\n\nThree words stay here.");
    await nameVersion(awa, id, { name: "First" });
    await write(awa, id, "One.\n\nThree words go here.");
    const now = await comparisonView(awa, id, { from: 1 }, "en");
    expect([now.changes, now.to]).toEqual([1, null]);
    await nameVersion(awa, id, { name: "Second" });
    expect((await comparisonView(awa, id, { from: 1, to: 2 }, "en")).parts.flatMap(({ passages }) => passages.flatMap(({ pieces }) => pieces)))
      .toContainEqual({ text: "go", change: "added" });
    await expect(comparisonView(awa, id, { from: 1, to: 9 }, "en")).rejects.toMatchObject({ code: "not_found" });
  });

  it("of guidance are for those who write it; other documents' are as open as their text", async () => {
    const reader = await actorFor(await buildPerson(database()));
    const guest = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
    for (const [kind, answer] of [["guidance", "not_found"], ["working", null]] as const) {
      const { id, awa } = await writing("One.", kind);
      await nameVersion(awa, id, { name: "First" });
      // The list is open to all readers, for what was published; nothing was.
      await expect(versionList(reader, id, 1, "en")).resolves.toMatchObject({ total: answer ? 0 : 1 });
      for (const read of [() => versionView(reader, id, 1, "en"), () => comparisonView(reader, id, { from: 1 }, "en")]) {
        if (answer) await expect(read()).rejects.toMatchObject({ code: answer });
        else await expect(read()).resolves.toBeTruthy();
      }
      await expect(versionView(guest, id, 1, "en")).rejects.toMatchObject({ code: "not_found" });
      await expect(restoreVersion(reader, id, 1)).rejects.toMatchObject({ code: "forbidden" });
      await expect(nameVersion(reader, id, { name: "Mine" })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("are numbered without gaps when many are kept at once", async () => {
    const { id, awa } = await writing("One.");
    await Promise.all(Array.from({ length: 8 }, (_, at) => nameVersion(awa, id, { name: `Name ${at}` })));
    const rows = await database().select({ number: documentVersion.number }).from(documentVersion).where(eq(documentVersion.documentId, id));
    expect(rows.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
