import { expect, test } from "vitest";
import { demoHandles, demoPerson } from "../support/demonstration";
import { reader } from "../support/readers";

test("who chooses to keep documents on the device opens them cold without a link, and signing out takes them away", async () => {
  const context = await reader({ person: await demoPerson(demoHandles.member) });
  const page = await context.newPage();
  await page.goto("/documents/kept");
  const link = page.getByRole("region", { name: "Favourites" }).getByRole("link").first();
  const [title, href] = [await link.textContent(), await link.getAttribute("href")];
  await page.getByRole("button", { name: "Keep them here" }).click();
  await page.getByText(/pages are kept here/).waitFor();
  await page.close();

  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(href ?? "");
  expect(await cold.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  expect(await cold.locator("article").count()).toBe(1);
  expect(await cold.locator("script").count()).toBe(0);
  await cold.goto("/documents/999999");
  expect(await cold.getByRole("region", { name: "Favourites" }).count()).toBe(1);

  await context.setOffline(false);
  await cold.goto("/documents/kept");
  await cold.evaluate(() => fetch("/sign-out", { method: "POST" }));
  expect(await cold.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
