import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { changeDetails } from "~/modules/documents/change-details.server";
import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentForEditing, documentView } from "~/modules/documents/document-view.server";
import { database } from "~/platform/database/connection.server";
import { document, membership, outboxEvent } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

async function writing(text: string) {
  const team = await buildTeam(database());
  const people = [await buildPerson(database()), await buildPerson(database())] as const;
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const [awa, lan] = [await actorFor(people[0]), await actorFor(people[1])];
  const { id } = await createDocument(awa, team.slug, { title: "Farm visits", kind: "working", language: "en", text });
  const form = () => documentForEditing(awa, id, "en");
  return { team, id, awa, lan, form };
}

const send = (actor: Awaited<ReturnType<typeof actorFor>>, id: number, text: string, revision: string) => changeText(actor, id, { intent: "text", text, revision });

describe("the plain form", () => {
  it("changes the shared text, and the reading page shows it at once with whose it is", async () => {
    const { id, lan, awa, form } = await writing("## Before\n\nOne.");
    const { revision } = await form();
    await send(lan, id, "## Before\n\nOne.\n\nTwo.", revision);
    const page = await documentView(awa, id, "en");
    expect(page.html).toMatch(/<p dir="auto">One\.<\/p><p dir="auto">Two\.<\/p>$/);
    expect(page.updatedBy.handle).toBe(lan.handle);
    expect((await form()).markdown).toBe("## Before\n\nOne.\n\nTwo.");
  });

  it("keeps what others wrote elsewhere meanwhile", async () => {
    const { id, awa, lan, form } = await writing("One.\n\nTwo.\n\nThree.");
    const { revision } = await form();
    await send(awa, id, "One, changed.\n\nTwo.\n\nThree.", revision);
    await send(lan, id, "One.\n\nTwo.\n\nThree.\n\nFour.", revision);
    expect((await form()).markdown).toBe("One, changed.\n\nTwo.\n\nThree.\n\nFour.");
  });

  it("keeps both of two forms that are sent at the same moment", async () => {
    const { id, awa, lan, form } = await writing("One.\n\nTwo.\n\nThree.");
    const { revision } = await form();
    await Promise.all([send(awa, id, "First.\n\nTwo.\n\nThree.", revision), send(lan, id, "One.\n\nTwo.\n\nThird.", revision)]);
    expect((await form()).markdown).toBe("First.\n\nTwo.\n\nThird.");
  });

  it("is refused, and changes nothing, when both changed the same part", async () => {
    const { id, awa, lan, form } = await writing("One.\n\nTwo.");
    const { revision } = await form();
    await send(awa, id, "One by Awa.\n\nTwo.", revision);
    await expect(send(lan, id, "One by Lan.\n\nTwo.", revision)).rejects.toMatchObject({ code: "conflict" });
    expect((await form()).markdown).toBe("One by Awa.\n\nTwo.");
  });

  it("counts once when it is sent fifty times", async () => {
    const { id, awa, form } = await writing("One.");
    const { revision } = await form();
    await Promise.all(Array.from({ length: 50 }, () => send(awa, id, "One.\n\nTwo.", revision)));
    expect((await form()).markdown).toBe("One.\n\nTwo.");
  });

  it("leaves the headings' permanent addresses as they were", async () => {
    const { id, awa, form } = await writing("## One\n\nText.\n\n## Two");
    const before = (await documentView(awa, id, "en")).contents;
    const { revision } = await form();
    await send(awa, id, "## One\n\nOther text.\n\n## Two\n\nEnd.", revision);
    expect((await documentView(awa, id, "en")).contents).toEqual(before);
  });

  it("fills a blank document and empties it again", async () => {
    const { id, awa, form } = await writing("");
    await send(awa, id, "Words.", (await form()).revision);
    expect((await form()).markdown).toBe("Words.");
    await send(awa, id, "", (await form()).revision);
    expect((await form()).markdown).toBe("");
    expect((await documentView(awa, id, "en")).html).toBe('<p dir="auto"></p>');
  });

  it("is refused for whoever may not write, and for a text nested too deep", async () => {
    const { id, team, awa, lan, form } = await writing("One.");
    const { revision } = await form();
    await expect(send(awa, id, `${"> ".repeat(30)}deep`, revision)).rejects.toMatchObject({ code: "invalid" });
    await database().update(membership).set({ role: "observer" }).where(eq(membership.personId, lan.personId));
    await expect(send(lan, id, "Two.", revision)).rejects.toMatchObject({ code: "forbidden" });
    const stranger = await actorFor(await buildPerson(database(), { organisationRole: "guest" }));
    await expect(send(stranger, id, "Two.", revision)).rejects.toMatchObject({ code: "not_found" });
    expect(team.id).toBeGreaterThan(0);
    expect((await form()).markdown).toBe("One.");
  });
});

describe("what a document is called", () => {
  it("changes for those who may write, and is told only when it is another", async () => {
    const { id, awa } = await writing("One.");
    const events = async () => (await database().select().from(outboxEvent).where(eq(outboxEvent.type, "documents.document_changed"))).filter(({ payload }) => payload.documentId === id).length;
    const details = { intent: "details", title: "Farm visits at harvest", kind: "guidance", language: "fr" } as const;
    await changeDetails(awa, id, details);
    await changeDetails(awa, id, details);
    const [row] = await database().select().from(document).where(eq(document.id, id));
    expect(row).toMatchObject({ title: "Farm visits at harvest", kind: "guidance", language: "fr" });
    expect(await events()).toBe(1);
  });
});
