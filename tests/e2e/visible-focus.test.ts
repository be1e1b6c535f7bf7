import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

/** Enough to walk through the shell and well into the page. */
const stops = 40;

/** Walks through a page by the Tab key; gives the stops where nothing shows that one is there. */
async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const isOutlined = (shape: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shape);
        const { width, height } = shape.getBoundingClientRect();
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor) && width > 1 && height > 1;
      };
      // A field that is not drawn, as that for files, is stood for by its label.
      const shapes = [element, ...((element as HTMLInputElement).labels ?? [])];
      return { shown: shapes.some(isOutlined), what: element.outerHTML.slice(0, 120) };
    });
    if (!found) break;
    if (!found.shown) unseen.push(found.what);
  }
  return unseen;
}

test.each(["light", "dark"] as const)("every stop of the keyboard shows where one is, in %s", async (colorScheme) => {
  const { team, thread, document } = await demoPlaces();
  const page = await (await reader({ person: await demoPerson(demoHandles.member), colorScheme })).newPage();
  for (const path of ["/", "/teams", `/teams/${team.slug}/threads/${thread.id}`, `/documents/${document.id}`, "/experts", "/account"]) {
    await page.goto(path);
    expect(await unseenStops(page), path).toEqual([]);
  }
});

test("the same holds for a visitor who signs in, and in lite mode", async () => {
  const visitor = await (await reader()).newPage();
  await visitor.goto("/sign-in");
  expect(await unseenStops(visitor)).toEqual([]);

  const { team, thread } = await demoPlaces();
  const person = await buildPerson(database(), { lite: true });
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  const lite = await (await reader({ person })).newPage();
  await lite.goto(`/teams/${team.slug}/threads/${thread.id}`);
  expect(await unseenStops(lite)).toEqual([]);
});
