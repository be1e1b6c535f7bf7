import { beforeAll, expect, test } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentHref } from "~/modules/documents/hrefs";
import { apiClientOf } from "../../support/api-client";
import { guidanceCast } from "../../support/guidance-cast";
import { clientOf } from "../../support/sessions";

beforeAll(registerDocumentTexts);

test("a reader comments on approved words that were changed since, and meets no comment on words that nobody published", async () => {
  const { id, people, write, publish } = await guidanceCast("Visits", "Call the cooperative before noon.");
  await publish();
  await write("Hiddenwords instead of all that.");
  const href = documentHref({ id, title: "Visits" });
  const [member, reader] = [await clientOf(people.author), await clientOf(people.reader)];
  const said = await (await member.get(`${href}/comments`)).form("Comment").fill({ quotation: "Hiddenwords", message: "Not before spring." }).submit();
  expect(said.text).toContain("Not before spring.");
  const asked = await (await reader.get(`${href}/comments`)).form("Comment").fill({ quotation: "Call the cooperative", message: "Which one?" }).submit();
  expect([asked.status, asked.text.includes("Which one?")]).toEqual([200, true]);
  for (const page of [href, `${href}/comments`]) {
    const seen = await reader.get(page);
    expect([seen.text.includes("Which one?"), /Hiddenwords|Not before spring/.test(seen.text)]).toEqual([true, false]);
  }
  expect((await member.get(`${href}/comments`)).text).toContain("Said of version 1");
  const listed = (await (await apiClientOf(people.reader)).get(`/documents/${id}/comments`)).json<{ items: unknown[] }>().items;
  expect(listed).toMatchObject([{ quotation: "Call the cooperative", version: 1, lost: false }]);
});
