import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { trashDocument } from "~/modules/documents/places/trash.server";
import { remarksOnFile } from "~/modules/documents/remarks/document-remarks.server";
import { postRemark, removeComment, replyToRemark, resolveRemark } from "~/modules/documents/remarks/post-remark.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { database } from "~/platform/database/connection.server";
import { fileVersion, notification, storedFile, team as teams } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildTeamFile } from "~db/seed/factories/build-team-file";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";

beforeAll(followEvents);

/** A PDF of one page in a closed team, with somebody who writes there, two who only read, and somebody outside. */
async function filed() {
  const team = await buildTeam(database(), { visibility: "private" });
  const person = async (role?: "member" | "observer") => {
    const made = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: made.id, role });
    return { ...(await actorFor(made)), handle: made.handle };
  };
  const [writer, observer, colleague, outsider] = [await person("member"), await person("observer"), await person("observer"), await person()];
  const { id } = await buildTeamFile(database(), { teamId: team.id, authorId: writer.personId });
  const comment = (more: { page?: number; version?: number; quotation?: string; message?: string } = {}, by = observer) =>
    postRemark(by, id, { id: randomUUID(), message: "Is that so?", quotation: "", before: "", behind: "", ...more });
  const remarks = () => remarkList(writer, id, { mayWrite: true });
  return { id, team, writer, observer, colleague, outsider, comment, remarks };
}

/** Another content, of any type. */
async function anew(documentId: number, addedById: number, number: number, type = "application/pdf"): Promise<void> {
  const stored = randomUUID();
  await database().insert(storedFile).values({ id: stored, name: "next", type, size: 1, hash: stored, uploaderId: addedById, ownerKind: "team-file", ownerId: String(documentId) });
  await database().insert(fileVersion).values({ documentId, number, storedFileId: stored, addedById, reading: "none" });
}

const toldOf = async (personId: number) => (await database().select({ reason: notification.reason }).from(notification).where(eq(notification.personId, personId))).map(({ reason }) => reason);

describe("a comment on a file", () => {
  it("is made by whoever reads it, of the version that was read and a page of it, and says so once there is another", async () => {
    const { id, writer, comment, remarks } = await filed();
    await comment();
    await comment({ page: 1, version: 1 });
    expect((await remarks()).map(({ file }) => file)).toEqual([{ version: 1, isPresent: true, page: null, pages: "page" }, { version: 1, isPresent: true, page: 1, pages: "page" }]);
    await anew(id, writer.personId, 2);
    // Whoever has the page of the first version open still, speaks of that.
    await comment({ version: 1 });
    await comment({ page: 70 });
    expect((await remarks()).map(({ file }) => [file?.version, file?.isPresent, file?.page])).toEqual([[1, false, null], [1, false, 1], [1, false, null], [2, true, 70]]);
  });

  it("is refused beside its field for a page that is not there, of what has no pages, and with words of a text", async () => {
    const { id, writer, comment } = await filed();
    await expect(comment({ page: 2 })).rejects.toMatchObject({ code: "invalid", field: "page", message: "page_unknown" });
    await expect(comment({ quotation: "quarries" })).rejects.toMatchObject({ code: "invalid", field: "quotation" });
    await expect(comment({ message: " " })).rejects.toMatchObject({ code: "invalid", field: "message" });
    await expect(comment({ version: 9 })).rejects.toMatchObject({ code: "not_found" });
    await anew(id, writer.personId, 2, "text/csv");
    await expect(comment({ page: 1 })).rejects.toMatchObject({ field: "page" });
  });

  it("is nobody's who does not read the file, answered and resolved as comments on a document are, and silent in an archived team", async () => {
    const { id, team, writer, observer, colleague, outsider, comment, remarks } = await filed();
    await expect(comment({}, outsider)).rejects.toMatchObject({ code: "not_found" });
    const { remarkId } = await comment();
    await expect(replyToRemark(outsider, { id: randomUUID(), remarkId, message: "Yes" })).rejects.toMatchObject({ code: "not_found" });
    await expect(resolveRemark(colleague, { remarkId, resolved: "yes" })).rejects.toMatchObject({ code: "forbidden" });
    await resolveRemark(writer, { remarkId, resolved: "yes" });
    const beside = await remarksOnFile(observer, { id, abilities: { write: false } });
    expect(beside).toMatchObject({ remarks: [], resolved: 1, file: { version: 1, pages: "page" } });
    const reply = randomUUID();
    await replyToRemark(colleague, { id: reply, remarkId, message: "Not quite" });
    expect((await remarks())[0]?.resolved).toBe(false);
    await removeComment(colleague, { id: reply });
    await database().update(teams).set({ archivedAt: new Date() }).where(eq(teams.id, team.id));
    await expect(comment()).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is told to whom it names and to whoever brought the file, leads back to it, and is forgotten with the membership and the file", async () => {
    const { id, team, writer, observer, colleague, comment } = await filed();
    const { remarkId } = await comment({ message: `@${colleague.handle} which page?` });
    await followEvents();
    expect([await toldOf(writer.personId), await toldOf(colleague.personId), await toldOf(observer.personId)]).toEqual([["comment"], ["mention"], []]);
    const [entry] = (await inboxView(colleague, "en", { show: "unread", page: 1 })).entries;
    expect((await openNotification(colleague, entry!.latest)).href).toMatch(new RegExp(`/documents/${id}/.+/comments#remark-${remarkId}$`));
    await leaveTeam(colleague, { slug: team.slug });
    await followEvents();
    expect(await toldOf(colleague.personId)).toEqual([]);
    await trashDocument(writer, id);
    await expect(replyToRemark(observer, { id: randomUUID(), remarkId, message: "Yes" })).rejects.toMatchObject({ code: "not_found" });
  });
});
