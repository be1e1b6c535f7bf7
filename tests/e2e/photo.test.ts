import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import type { ReaderOptions } from "../support/browser";
import { reader } from "../support/readers";
import { accessibilityFaults, sidewaysScroll } from "./page-checks";

const colours = { red: [255, 0, 0], green: [0, 160, 0], blue: [0, 0, 255], yellow: [255, 220, 0] } as const;

/** A square of four quarters: red and green above, blue and yellow below. Enlarged most, the square that is cut out is a quarter of its side. */
async function fourQuarters(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const quarter = (colour: keyof typeof colours) => {
    const [r, g, b] = colours[colour];
    return sharp({ create: { width: 400, height: 400, channels: 3, background: { r, g, b } } }).png().toBuffer();
  };
  const [red, green, blue, yellow] = await Promise.all([quarter("red"), quarter("green"), quarter("blue"), quarter("yellow")]);
  const buffer = await sharp({ create: { width: 800, height: 800, channels: 3, background: "#fff" } })
    .composite([{ input: red, left: 0, top: 0 }, { input: green, left: 400, top: 0 }, { input: blue, left: 0, top: 400 }, { input: yellow, left: 400, top: 400 }])
    .png().toBuffer();
  return { name: "quarters.png", mimeType: "image/png", buffer };
}

/** Somebody who has chosen that picture, and whose page shows it to be cut. */
async function cutting(options: ReaderOptions = {}, own: Parameters<typeof buildPerson>[1] = {}) {
  const me = await buildPerson(database(), own);
  const context = await reader({ ...options, person: me });
  const page = await context.newPage();
  await page.goto(`/experts/${me.handle}/edit`, { waitUntil: "networkidle" });
  await page.locator("#photo-file").setInputFiles(await fourQuarters());
  await page.locator("#photo-zoom:enabled").waitFor();
  return { me, page, slider: (name: "zoom" | "x" | "y") => page.locator(`#photo-${name}`) };
}

/** Saves what is cut out and reads it back as it is served: the colour at a place of it, in parts of its side. */
async function saved(page: Page, { id }: { id: number }): Promise<(x: number, y: number) => string> {
  await page.locator("button[value=photo]").click();
  const photo = async () => (await database().select({ photo: person.photoId }).from(person).where(eq(person.id, id)))[0]?.photo;
  await expect.poll(photo, { timeout: 20_000 }).toBeTruthy();
  const answer = await page.request.get(`/files/${await photo()}?width=256`);
  const { data, info } = await sharp(await answer.body()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([256, 256]);
  return (x, y) => {
    const at = (Math.round(y * 255) * info.width + Math.round(x * 255)) * info.channels;
    const far = ([r, g, b]: readonly [number, number, number]) => Math.abs(data[at]! - r) + Math.abs(data[at + 1]! - g) + Math.abs(data[at + 2]! - b);
    return Object.entries(colours).sort(([, one], [, other]) => far(one) - far(other))[0]?.[0] ?? "";
  };
}

/** The colours round the place where the four quarters meet. */
const round = (colourAt: (x: number, y: number) => string, x: number, y: number) =>
  [colourAt(x - 0.1, y - 0.1), colourAt(x + 0.1, y - 0.1), colourAt(x - 0.1, y + 0.1), colourAt(x + 0.1, y + 0.1)];
const meeting = ["red", "green", "blue", "yellow"];

/** The middle of the picture on the screen, and how long its side is there. */
async function preview(page: Page): Promise<{ x: number; y: number; side: number }> {
  const canvas = page.locator("canvas");
  await canvas.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await canvas.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2, side: width };
}

test("a photo follows the mouse that drags it, and is saved as it is seen", async () => {
  const { me, page, slider } = await cutting();
  await slider("zoom").press("End");
  const { x, y, side } = await preview(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + side / 8, y - side / 8, { steps: 3 });
  await page.mouse.move(x + side / 4, y - side / 4, { steps: 3 });
  await page.mouse.up();
  await page.mouse.move(x, y);
  expect(round(await saved(page, me), 0.75, 0.25)).toEqual(meeting);
});

test("keys alone enlarge a photo and choose its part, and its sliders say what moves nothing", async () => {
  const { me, page, slider } = await cutting();
  expect([await slider("x").isDisabled(), await slider("y").isDisabled()]).toEqual([true, true]);
  await page.locator("#photo-file").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  for (let times = 0; times < 5; times += 1) await page.keyboard.press("ArrowRight");
  expect([await slider("zoom").inputValue(), await slider("x").inputValue(), await slider("y").inputValue()]).toEqual(["400", "100", "5"]);
  const colourAt = await saved(page, me);
  expect([colourAt(0.05, 0.05), colourAt(0.95, 0.05), colourAt(0.05, 0.95), colourAt(0.95, 0.95)]).toEqual(Array(4).fill("green"));
});

test("sliders drawn with the mouse choose the part of a photo in a page that is read from the right, where left stays left", async () => {
  const { me, page, slider } = await cutting({}, { locale: "ar" });
  const draw = async (name: "zoom" | "x" | "y", from: number, to: number) => {
    await slider(name).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider(name).boundingBox())!;
    await page.mouse.move(x + width * from, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * to, y + height / 2, { steps: 5 });
    await page.mouse.up();
  };
  await draw("zoom", 0.02, 1);
  await draw("x", 0.5, 0);
  await draw("y", 0.5, 1);
  expect([await slider("zoom").inputValue(), await slider("x").inputValue(), await slider("y").inputValue()]).toEqual(["400", "0", "100"]);
  const colourAt = await saved(page, me);
  expect([colourAt(0.05, 0.05), colourAt(0.95, 0.95)]).toEqual(["blue", "blue"]);
});

test("on a phone a finger drags the photo and not the page, and a second finger changes nothing", async () => {
  const { me, page, slider } = await cutting({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await slider("zoom").press("End");
  const { x, y, side } = await preview(page);
  const [before, touch] = [await page.evaluate(() => scrollY), await page.context().newCDPSession(page)];
  const fingers = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
  await fingers("touchStart", [x, y]);
  await fingers("touchMove", [x - side / 8, y + side / 8]);
  await fingers("touchStart", [x - side / 8, y + side / 8], [x + side / 4, y]);
  await fingers("touchMove", [x - side / 8, y + side / 8], [x + side / 3, y]);
  await fingers("touchMove", [x - side / 4, y + side / 4], [x + side / 3, y]);
  await fingers("touchEnd");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(round(await saved(page, me), 0.25, 0.75)).toEqual(meeting);
});

test.each(["en", "ar"] as const)("while a photo is cut, its page in %s has no fault for axe, light and dark, on a desktop and a phone, and does not scroll sideways", async (locale) => {
  const { page } = await cutting({ viewport: { width: 1366, height: 850 } }, { locale });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toEqual([]);
});
