import { beforeAll, expect, test } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { clientOf } from "../../support/sessions";
import { publishedGuidance } from "../../support/published-guidance";

beforeAll(registerDocumentTexts);

test("whoever writes published guidance gives it another title, but is shown no other kind and no other team", async () => {
  const { id, author } = await publishedGuidance("Approved words.");
  const client = await clientOf({ id: author.personId });
  const edit = await client.get(`/documents/${id}/x/edit`);
  expect(edit.text).toContain("so it stays guidance");
  const saved = await edit.form("Save these").fill({ title: "Visits with another title" }).submit();
  expect(saved.status).toBe(200);
  const refused = await edit.form("Save these").fill({ kind: "working" }).submit();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Withdraw it instead.");
  expect((await client.get(`/documents/${id}/x/place`)).text).toContain("by those who manage the team");
});
