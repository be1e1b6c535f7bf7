import { expect, test } from "vitest";
import { demoEmail, demoPassword } from "~db/seed/people/sign-ins";
import { demoHandles, demoPerson } from "../support/demonstration";
import { reader } from "../support/readers";

test("somebody of the demo organisation signs in with the password that is shown, and out again", async () => {
  await demoPerson(demoHandles.member);
  const page = await (await reader()).newPage();
  await page.goto("/teams");
  await page.waitForURL("**/sign-in?returnTo=*");
  await page.getByLabel("E-mail address").fill(demoEmail(demoHandles.member));
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/teams");
  await page.getByRole("heading", { level: 1, name: "Teams", exact: true }).waitFor();
  await page.getByRole("banner").locator("summary").last().click();
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/teams");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});

test("a wrong password is said beside the form and nothing typed is lost but the password", async () => {
  const page = await (await reader()).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@demo.meridian.example");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("E-mail address").inputValue()).toBe("nobody@demo.meridian.example");
});
