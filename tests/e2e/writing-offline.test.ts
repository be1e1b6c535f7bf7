import { randomUUID } from "node:crypto";
import type { BrowserContext, Page, WebSocketRoute } from "playwright-core";
import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentMarkdown } from "~/modules/documents/document-view.server";
import { editHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { eventually } from "../support/eventually";
import { reader } from "../support/readers";

/** The link of one browser's open texts, which can be lost: Chromium's own switch leaves open websockets alone. */
async function linkOf(context: BrowserContext) {
  const open = new Set<WebSocketRoute>();
  let up = true;
  await context.routeWebSocket(/\/collaboration/, (socket) => {
    if (!up) return void socket.close({ code: 1001 });
    open.add(socket);
    socket.connectToServer();
  });
  return {
    async lose() {
      up = false;
      for (const socket of open) await socket.close({ code: 1001 });
      open.clear();
    },
    restore: () => void (up = true),
  };
}

const editor = (page: Page) => page.locator("[contenteditable=true].ProseMirror");
const state = (page: Page, name: string) => eventually(() => page.locator(`[data-save-state=${name}]`).isVisible(), `the state "${name}"`, 20_000);
const kept = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith("document:")).length);

test("what is typed without a link is kept in the browser past the page, merged on return, and gone when it is saved or one signs out", async () => {
  const team = await buildTeam(database());
  const [person, colleague] = [await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [person, colleague]) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const actor = await actorFor(person);
  const made = await createDocument(actor, team.slug, { title: `Visits ${randomUUID()}`, kind: "working", language: "en", text: "Begin." });
  const [context, theirs] = [await reader({ person }), await reader({ person: colleague })];
  const link = await linkOf(context);
  const page = await context.newPage();
  await page.goto(editHref(made));
  await editor(page).waitFor();

  await link.lose();
  await page.getByText("Offline").waitFor();
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed on the train.");
  await page.getByText("kept in this browser").waitFor();
  await state(page, "kept");
  await page.close({ runBeforeUnload: false });

  const other = await theirs.newPage();
  await other.goto(editHref(made));
  await editor(other).click();
  await other.keyboard.press("Control+Home");
  await other.keyboard.type("Typed in the office. ");
  await state(other, "saved");

  link.restore();
  const again = await context.newPage();
  await again.goto(editHref(made));
  await editor(again).getByText("Typed on the train.").waitFor();
  await state(again, "saved");
  await eventually(async () => (await documentMarkdown(actor, made.id)).markdown === "Typed in the office. Begin. Typed on the train.", "both texts, stored");
  await again.getByRole("link", { name: "Read", exact: true }).click();
  await again.getByRole("article").waitFor();
  await eventually(async () => (await kept(again)) === 0, "nothing left in the browser");

  await again.goto(editHref(made));
  await editor(again).waitFor();
  await eventually(async () => (await kept(again)) === 1, "the open text in the browser");
  await again.evaluate(() => fetch("/sign-out", { method: "POST" }));
  await eventually(async () => (await kept(again)) === 0, "nothing left after signing out");
  expect(await kept(again)).toBe(0);
});
