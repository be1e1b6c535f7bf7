import { beforeAll, expect, test } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { uniqueWord } from "~db/seed/factories/unique";
import { apiClientOf } from "../../support/api-client";
import { eventually } from "../../support/eventually";
import { guidanceCast } from "../../support/guidance-cast";
import { clientOf } from "../../support/sessions";

beforeAll(registerDocumentTexts);

test("the page of what was found says that guidance was withdrawn, and so does the API", async () => {
  const word = uniqueWord();
  const { id, people, lead, publish } = await guidanceCast(`Visits ${word}`, "Words.");
  await publish();
  await withdrawGuidance(lead, id, { reason: "A new law", successor: undefined });
  const reader = await clientOf(people.reader);
  const found = await eventually(async () => {
    const page = await reader.get(`/search?q=${word}`);
    return page.text.includes("Guidance, withdrawn") ? page : null;
  }, "the index following the withdrawal");
  expect(found.text).toContain(`Visits ${word}`);
  const program = await apiClientOf(people.reader);
  const { groups } = (await program.get(`/search?q=${word}&in=documents`)).json<{ groups: { hits: unknown[] }[] }>();
  expect(groups[0]?.hits).toMatchObject([{ standing: "withdrawn" }]);
});
