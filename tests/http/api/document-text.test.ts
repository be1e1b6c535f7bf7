import { describe, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { apiClientOf, type ApiClient } from "../../support/api-client";
import { Collaborator } from "../../support/collaborator";

async function written(text: string) {
  const [team, writer] = [await buildTeam(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id });
  const { id } = await createDocument(await actorFor(writer), team.slug, { title: "Visits", kind: "working", language: "en", text });
  return { writer, id, path: `/documents/${id}/text`, client: await apiClientOf(writer) };
}

const replace = (client: ApiClient, path: string, body: string, headers: Record<string, string>) =>
  client.call("PUT", path, { body, headers: { "content-type": "text/markdown; charset=utf-8", ...headers } });

describe("a document's text", () => {
  test("is read as Markdown or as safe HTML, whichever is asked for", async () => {
    const { client, path } = await written("## Before\n\nCall **first**, not <script>alert(1)</script>.");
    const markdown = await client.get(path, { accept: "text/markdown" });
    expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(markdown.text).toContain("Call **first**");
    const html = await client.get(path, { accept: "text/html, text/markdown;q=0.5" });
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html.text).toContain("<strong>first</strong>");
    expect(html.text).not.toContain("<script");
    expect((await client.get(path, { accept: "application/pdf" })).status).toBe(406);
  });

  test("is replaced by whoever names the version they have read, and has a new one then", async () => {
    const { client, path } = await written("One");
    const tag = (await client.get(path)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    const done = await replace(client, path, "One\n\nTwo\n", { "if-match": tag });
    expect(done.status).toBe(204);
    const now = await client.get(path);
    expect([now.text, now.headers.get("etag")]).toEqual(["One\n\nTwo", done.headers.get("etag")]);
    expect((await client.get(path, { "if-none-match": done.headers.get("etag") ?? "" })).status).toBe(304);
  });

  test("stays as it is when the version is another, is weak, or is not named", async () => {
    const { client, path } = await written("One");
    const tag = (await client.get(path)).headers.get("etag") ?? "";
    expect((await replace(client, path, "Two", { "if-match": '"another"' })).json()).toMatchObject({ status: 412, code: "stale" });
    expect((await replace(client, path, "Two", { "if-match": `W/${tag}` })).status).toBe(412);
    expect((await replace(client, path, "Two", {})).json()).toMatchObject({ status: 428, code: "precondition_required" });
    expect((await client.get(path)).text).toBe("One");
  });

  test("of two who replace the same version at once, one wins", async () => {
    const { client, path } = await written("One");
    const tag = (await client.get(path)).headers.get("etag") ?? "";
    const answers = await Promise.all(["Two", "Three", "Four"].map((text) => replace(client, path, text, { "if-match": tag })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412]);
  });

  test("is the one that people write in: who has it open sees the change, and what they type makes it another version", async () => {
    const { client, path, id, writer } = await written("One\n\nTwo");
    const colleague = await Collaborator.open(`document:${id}`, writer);
    expect(await colleague.settled()).toBe("open");
    const tag = (await client.get(path)).headers.get("etag") ?? "";
    expect((await replace(client, path, "One\n\nTwo and a half", { "if-match": tag })).status).toBe(204);
    const words = () => colleague.doc.getXmlFragment("default").toString();
    await colleague.until(() => words().includes("Two and a half"), "the program's words");
    const next = (await client.get(path)).headers.get("etag") ?? "";
    colleague.doc.getXmlFragment("default").delete(0, 1);
    await colleague.saved();
    expect((await replace(client, path, "Mine", { "if-match": next })).status).toBe(412);
    expect((await replace(client, path, "Mine", { "if-match": "*" })).status).toBe(204);
    await colleague.until(() => words().includes("Mine"), "the program's words");
  });
});
