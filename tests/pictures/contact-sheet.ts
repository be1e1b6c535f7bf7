import type { Browser } from "playwright-core";
import type { MainPage } from "../support/main-pages";

export interface Picture {
  name: string;
  image: Buffer;
  /** of the picture, in pixels; phones are shown larger in proportion */
  width: number;
}

const shownWidth = (width: number) => (width < 600 ? 260 : 620);

/** Puts pictures of one page on one sheet. */
export async function contactSheet(browser: Browser, place: MainPage, pictures: Picture[], file: string): Promise<void> {
  const figures = pictures.map(({ name, image, width }) =>
    `<figure><img width="${shownWidth(width)}" src="data:image/png;base64,${image.toString("base64")}"><figcaption>${name}</figcaption></figure>`);
  const page = await browser.newPage({ viewport: { width: 1_320, height: 800 } });
  await page.setContent(`<style>
    body { margin: 16px; font: 14px sans-serif; background: #888; color: #fff }
    main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
    figure { margin: 0 } img { display: block } figcaption { padding: 4px 0 }
  </style><h1>${place.name} <small>${place.path}</small></h1><main>${figures.join("")}</main>`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
