import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref, editHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { membership } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

async function teamWithDocument(text: string, title = "Visits to farms") {
  const team = await buildTeam(database());
  const writer = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const document = await createDocument(await actorFor(writer), team.slug, { title, kind: "guidance", language: "en", text });
  return { team, writer, document };
}

describe("reading a document without JavaScript", () => {
  test("shows its words, its contents and who changed it last", async () => {
    const { writer, document } = await teamWithDocument("## Before the visit\n\nAnnounce it.\n\n## During the visit\n\n- Look\n- Listen");
    const page = await (await clientOf(await buildPerson(database()))).get(documentHref(document));
    expect(page.status).toBe(200);
    expect(page.heading).toBe("Visits to farms");
    expect(page.text).toContain("Announce it.");
    expect(page.text).toContain("Guidance");
    expect(page.text).toContain(writer.displayName);
    expect(page.link("Before the visit")).toMatch(/^#s-/);
    expect(page.html).toContain(`id="${page.link("During the visit").slice(1)}"`);
    expect(page.hasLink("Edit")).toBe(false);
  });

  test("leads from an old or missing title to the right address", async () => {
    const { writer, document } = await teamWithDocument("Words", "Visites à la ferme");
    const client = await clientOf(writer);
    for (const path of [`/documents/${document.id}`, `/documents/${document.id}/another-title`]) {
      const page = await client.get(path);
      expect(page.status).toBe(200);
      expect(page.path).toBe(documentHref(document));
    }
    expect((await client.get("/documents/999999999/nothing")).status).toBe(404);
    expect((await client.get("/documents/nonsense")).status).toBe(404);
  });

  test("says in Arabic what belongs to the page, and keeps the text's own language", async () => {
    const { writer, document } = await teamWithDocument("## One\n\nWords\n\n## Two");
    const page = await (await clientOf(writer, { language: "ar" })).get(documentHref(document));
    expect([page.language, page.direction]).toEqual(["ar", "rtl"]);
    expect(page.text).toContain("المحتويات");
    expect(page.html).toContain('<article aria-label="Visits to farms" lang="en">');
  });
});

describe("writing a document without JavaScript", () => {
  test("begins with a form and leads to the page where it is written", async () => {
    const { team, writer } = await teamWithDocument("");
    const client = await clientOf(writer);
    const list = await client.get(`/teams/${team.slug}/documents`);
    const form = await list.follow("New document");
    const made = await form.form("Begin the document").fill({ Title: "Notes of the meeting", "First text (optional)": "## Agenda\n\nFirst." }).submit();
    expect(made.first.status).toBe(303);
    expect(made.heading).toBe("Notes of the meeting");
    expect(made.form("Save the text").value("text")).toBe("## Agenda\n\nFirst.");
    expect((await client.get(`/teams/${team.slug}/documents`)).hasLink("Notes of the meeting")).toBe(true);
    expect((await client.get(`/documents?team=${team.slug}&kind=working`)).hasLink("Notes of the meeting")).toBe(true);
    expect((await client.get(`/documents?team=${team.slug}&kind=guidance`)).hasLink("Notes of the meeting")).toBe(false);
  });

  test("comes back with what was typed and says beside the field what is missing", async () => {
    const { team, writer } = await teamWithDocument("");
    const form = await (await clientOf(writer)).get(`/teams/${team.slug}/documents/new`);
    const back = await form.form("Begin the document").fill({ Title: "   ", "First text (optional)": "Kept words" }).submit();
    expect(back.status).toBe(422);
    expect(back.describes("title")).toContain("Give the document a title.");
    expect(back.form("Begin the document").value("text")).toBe("Kept words");
  });

  test("changes the text and shows it on the reading page", async () => {
    const { writer, document } = await teamWithDocument("One.");
    const edit = await (await clientOf(writer)).get(editHref(document));
    const saved = await edit.form("Save the text").fill({ text: "One.\n\nTwo, **bold**." }).submit();
    expect(saved.first.status).toBe(303);
    expect(saved.path).toBe(documentHref(document));
    expect(saved.html).toContain("Two, <strong>bold</strong>.");
  });

  test("never overwrites what somebody else wrote: both texts are shown, and saving again is a decision", async () => {
    const { team, writer, document } = await teamWithDocument("One.\n\nTwo.");
    const other = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: other.id, role: "member" });
    const [mine, theirs] = [await clientOf(writer), await clientOf(other)];
    const [form, otherForm] = [await mine.get(editHref(document)), await theirs.get(editHref(document))];
    await otherForm.form("Save the text").fill({ text: "One by the other.\n\nTwo." }).submit();
    const back = await form.form("Save the text").fill({ text: "One by me.\n\nTwo." }).submit();
    expect(back.status).toBe(409);
    expect(back.form("Save the text").value("text")).toBe("One by me.\n\nTwo.");
    expect(back.text).toContain("Somebody else has changed the same part");
    expect(back.html).toContain("One by the other.");
    const saved = await back.form("Save the text").fill({ text: "One by both.\n\nTwo." }).submit();
    expect(saved.path).toBe(documentHref(document));
    expect(saved.text).toContain("One by both.");
  });

  test("keeps what lies elsewhere when two save at different places", async () => {
    const { writer, document } = await teamWithDocument("One.\n\nTwo.\n\nThree.");
    const client = await clientOf(writer);
    const [first, second] = [await client.get(editHref(document)), await client.get(editHref(document))];
    await first.form("Save the text").fill({ text: "First.\n\nTwo.\n\nThree." }).submit();
    const saved = await second.form("Save the text").fill({ text: "One.\n\nTwo.\n\nThird." }).submit();
    expect(saved.first.status).toBe(303);
    for (const words of ["First.", "Two.", "Third."]) expect(saved.text).toContain(words);
  });

  test("changes the title, and the old address still leads there", async () => {
    const { writer, document } = await teamWithDocument("Words");
    const client = await clientOf(writer);
    const edit = await client.get(editHref(document));
    const renamed = await edit.form("Save these").fill({ Title: "Inspection of farms" }).submit();
    expect(renamed.heading).toBe("Inspection of farms");
    expect((await client.get(documentHref(document))).path).toBe(`/documents/${document.id}/inspection-of-farms`);
  });

  test("is for those who may post: others are refused, whatever they send", async () => {
    const { writer, document } = await teamWithDocument("Words");
    const reader = await clientOf(await buildPerson(database()));
    const page = await reader.get(editHref(document));
    expect(() => page.form("Save the text")).toThrow();
    expect((await reader.post(editHref(document), { intent: "text", text: "Mine", revision: "" })).status).toBe(403);
    expect((await reader.post(editHref(document), { intent: "details", title: "Mine", kind: "working", language: "en" })).status).toBe(403);
    await database().update(membership).set({ role: "observer" }).where(eq(membership.personId, writer.id));
    expect((await (await clientOf(writer)).post(editHref(document), { intent: "text", text: "Mine", revision: "" })).status).toBe(403);
    expect((await reader.get(documentHref(document))).text).toContain("Words");
  });

  test("answers malformed input with what is wrong, never with a fault", async () => {
    const { writer, document } = await teamWithDocument("Words");
    const client = await clientOf(writer);
    const send = async (fields: Record<string, string>) => (await client.post(editHref(document), fields)).status;
    expect(await send({})).toBe(422);
    expect(await send({ intent: "nonsense", text: "x", revision: "<>" })).toBe(422);
    expect(await send({ intent: "text", text: "> ".repeat(40), revision: "" })).toBe(422);
    expect(await send({ intent: "details", title: "\u0000\u0007", kind: "poem", language: "xx" })).toBe(422);
  });

  test("runs nothing that somebody has written into it", async () => {
    const attack = '<img src=x onerror="alert(1)">\n\n[x](javascript:alert(1))\n\n```html\n</code><script>alert(1)</script>\n```';
    const { writer, document } = await teamWithDocument(attack, '"><script>alert(1)</script>');
    const page = await (await clientOf(writer)).get(documentHref(document));
    expect(page.html).not.toContain("<script>alert(1)");
    expect(page.html).not.toContain("<img src=x");
    expect(page.html).not.toContain('href="javascript:');
  });
});
