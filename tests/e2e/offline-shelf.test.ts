import { beforeAll, expect, test } from "vitest";
import sharp from "sharp";
import { replaceText } from "~/modules/documents/change-text.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentHref } from "~/modules/documents/hrefs";
import { pictureMarkdown } from "~/modules/documents/pictures/picture-attributes";
import { markFavourite } from "~/modules/documents/places/reader-marks.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { apiClientOf } from "../support/api-client";
import { guidanceCast } from "../support/guidance-cast";
import { reader } from "../support/readers";

beforeAll(registerDocumentTexts);

const drawn = () => sharp({ create: { width: 1_200, height: 600, channels: 3, background: "#1e2dbe" } }).png().toBuffer();

/** Approved guidance with a picture, which somebody writes on with other words, and a team of more people than one page lists. */
async function shelf() {
  const cast = await guidanceCast("Visits", "Nothing yet.");
  const program = await apiClientOf(cast.people.author);
  const added = await program.call("POST", `/documents/${cast.id}/files?name=card.png&alt=A%20field%20card`, { body: new Uint8Array(await drawn()), headers: { "content-type": "application/octet-stream" } });
  const picture = pictureMarkdown({ file: added.json<{ id: string }>().id, alt: "A field card", width: 1_200, height: 600 });
  await replaceText(cast.author, cast.id, { text: `Approvedwords.\n\n${picture}`, version: "*" });
  await cast.publish();
  await replaceText(cast.author, cast.id, { text: `Draftedwords.\n\n${picture}`, version: "*" });
  await markFavourite(cast.author, cast.id, true);
  const last = await buildPerson(database(), { familyName: "Zzzlast" });
  await buildMembership(database(), { teamId: cast.team.id, personId: last.id, role: "observer" });
  for (const each of await Promise.all(Array.from({ length: 50 }, () => buildPerson(database())))) await buildMembership(database(), { teamId: cast.team.id, personId: each.id, role: "member" });
  return { ...cast, last, href: documentHref({ id: cast.id, title: "Visits" }), listed: `/teams/${cast.team.slug}/people` };
}

test("approved guidance with its pictures and all people of a team are kept, whatever else is read of them meanwhile", async () => {
  const { people: { author }, href, listed, last } = await shelf();
  const context = await reader({ person: author });
  const page = await context.newPage();
  await page.goto("/documents/kept");
  await page.getByRole("button", { name: "Keep them here" }).click();
  await page.getByText(/pages are kept here/).waitFor();
  await page.goto(`${href}?text=draft`);
  expect(await page.locator("article").textContent()).toContain("Draftedwords");
  await page.goto(`${listed}?page=2`);
  expect(await page.getByText(last.displayName).count()).toBeGreaterThan(0);
  await page.close();

  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(href);
  expect(await cold.locator("article").textContent()).toContain("Approvedwords");
  expect(await cold.locator("article").textContent()).not.toContain("Draftedwords");
  const picture = cold.getByRole("img", { name: "A field card" });
  await picture.scrollIntoViewIfNeeded();
  expect(await picture.evaluate(async (image: HTMLImageElement) => { await image.decode(); return image.naturalWidth; })).toBeGreaterThan(0);
  await cold.goto(listed);
  expect(await cold.getByText(last.displayName).count()).toBe(0);
  await cold.getByRole("link", { name: "Next" }).click();
  await cold.getByText(last.displayName).first().waitFor();
  await cold.getByRole("link", { name: "Previous" }).click();
  await cold.getByText(author.displayName).first().waitFor();
  await context.setOffline(false);
});
