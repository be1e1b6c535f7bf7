import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { team } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";
import { accessibilityFaults, sidewaysScroll } from "./page-checks";

/** The words of the interface that this way through it needs. */
interface Words {
  locale: string;
  inspect: string;
  found: string;
  submit: string;
  invite: string;
  search: string;
  submitInvitation: string;
  accept: string;
  ask: string;
  takeOver: string;
}

const english: Words = {
  locale: "en-GB", inspect: "Farm checklists", found: "Set up a working group", submit: "Set up the working group", invite: "Invite people", search: "Search",
  submitInvitation: "Invite those ticked", accept: "Accept", ask: "Ask them to lead", takeOver: "Take over the lead",
};

const arabic: Words = {
  locale: "ar", inspect: "قوائم تفتيش المزارع", found: "إنشاء مجموعة عمل", submit: "إنشاء مجموعة العمل", invite: "دعوة أشخاص", search: "بحث",
  submitInvitation: "دعوة المحددين", accept: "قبول", ask: "طلب تولّي القيادة", takeOver: "تولّي القيادة",
};

const main = (page: Page) => page.getByRole("main");
const press = async (page: Page, name: string) => {
  await main(page).getByRole("button", { name, exact: true }).click();
  await page.waitForLoadState();
};
const gone = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
const go = async (page: Page, name: string) => {
  await main(page).getByRole("link", { name, exact: true }).first().click();
  await page.waitForLoadState();
};

/** A page is whole when nobody is kept out of it: nothing for axe, nothing beyond the edge. */
async function expectWhole(page: Page): Promise<void> {
  expect([...(await accessibilityFaults(page)), ...(await sidewaysScroll(page))], page.url()).toEqual([]);
}

async function runATeam(words: Words, options: { javaScriptEnabled: boolean; viewport: { width: number; height: number } }): Promise<void> {
  const { team: around } = await demoPlaces();
  const [lead, successor] = [await demoPerson(demoHandles.lead), await demoPerson(demoHandles.member)];
  const theirs = await (await reader({ ...options, locale: words.locale, person: lead })).newPage();
  const others = await (await reader({ ...options, locale: words.locale, person: successor })).newPage();
  const look = async (page: Page) => options.javaScriptEnabled && expectWhole(page);
  const name = `${words.inspect} ${uniqueWord()}`;
  const language = words.locale.slice(0, 2);

  await theirs.goto(`/teams/${around.slug}/about`);
  await go(theirs, words.found);
  await theirs.locator(`[name="texts.${language}.name"]`).fill(name);
  await theirs.locator(`[name="texts.${language}.purpose"]`).fill(name);
  await theirs.locator("[name=visibility][value=private]").check();
  await look(theirs);
  await press(theirs, words.submit);
  await theirs.getByRole("heading", { level: 1, name }).waitFor();
  const space = new URL(theirs.url()).pathname;

  await theirs.goto(`${space}/people`);
  await go(theirs, words.invite);
  await theirs.locator("#find-people").fill(successor.displayName);
  await press(theirs, words.search);
  await theirs.getByRole("checkbox", { name: successor.displayName }).check();
  await look(theirs);
  await press(theirs, words.submitInvitation);
  await theirs.waitForURL(/sent=1$/);

  await others.goto("/");
  await main(others).getByRole("link", { name }).first().click();
  await others.getByRole("heading", { level: 1, name }).waitFor();
  await press(others, words.accept);
  await gone(others, words.accept);
  await others.goto(`${space}/threads/new`);
  expect(await others.locator("[name=message]").count()).toBeGreaterThan(0);

  await theirs.goto(`${space}/settings/lead`);
  await theirs.locator("[name=successor]").selectOption({ label: successor.displayName });
  await theirs.locator("[name=thenRole]").selectOption("none");
  await look(theirs);
  await press(theirs, words.ask);
  await main(theirs).getByRole("link", { name: successor.displayName }).waitFor();
  await others.goto(space);
  await press(others, words.takeOver);
  await gone(others, words.takeOver);
  await others.goto(`${space}/settings`);
  expect(new URL(others.url()).pathname).toBe(`${space}/settings`);
  // Whoever handed over and went does not even see it any more.
  expect((await theirs.goto(space))?.status()).toBe(404);
  await database().delete(team).where(eq(team.slug, space.replace("/teams/", "")));
}

test("a lead sets up a working group, fills it and hands it over", () =>
  runATeam(english, { javaScriptEnabled: true, viewport: { width: 1366, height: 850 } }));

test("the same without JavaScript, on a phone, in Arabic", () =>
  runATeam(arabic, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }));
