import { beforeAll, expect, test } from "vitest";
import { documentHref } from "~/modules/documents/hrefs";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { apiClientOf } from "../../support/api-client";
import { guidanceCast } from "../../support/guidance-cast";
import { clientOf } from "../../support/sessions";

beforeAll(registerDocumentTexts);

test("the page of approved guidance leads to files of what was approved, and that of the text being written to files of that", async () => {
  const { id, people, write, publish } = await guidanceCast("Visits", "Approvedwords.");
  await publish();
  await write("Draftedwords.");
  const [member, reader] = [await clientOf(people.author), await clientOf(people.reader)];
  const href = documentHref({ id, title: "Visits" });
  const approved = await (await member.get(href)).follow("Markdown");
  expect([approved.status, approved.html.includes("Approvedwords"), approved.html.includes("Draftedwords")]).toEqual([200, true, false]);
  const draft = await (await member.get(`${href}?text=draft`)).follow("Markdown");
  expect([draft.html.includes("Approvedwords"), draft.html.includes("Draftedwords"), draft.html.includes("nobody has approved this yet")]).toEqual([false, true, true]);
  expect((await reader.get(`${href}/export/md?text=draft`)).html).not.toContain("Draftedwords");
});

test("a program gets what was approved too, and the text being written where it asks for it and its person writes it", async () => {
  const { id, people, write, publish } = await guidanceCast("Visits", "Approvedwords.");
  await publish();
  await write("Draftedwords.");
  const [member, reader] = [await apiClientOf(people.author), await apiClientOf(people.reader)];
  const says = async (client: typeof member, query = "") => /Approvedwords|Draftedwords/.exec((await client.get(`/documents/${id}/export/md${query}`)).text)?.[0];
  expect([await says(member), await says(member, "?text=draft"), await says(reader, "?text=draft")]).toEqual(["Approvedwords", "Draftedwords", "Approvedwords"]);
  expect((await member.get(`/documents/${id}/export/md?text=other`)).status).toBe(400);
});
