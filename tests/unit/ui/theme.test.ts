import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, readableOn } from "~/ui/theme/colour";
import { organisationTokens } from "~/ui/theme/organisation-tokens";
import { darkPalette, lightPalette } from "~/ui/theme/palette";
import type { PaletteName } from "~/ui/theme/palette";
import { liteThemeCss, themeCss } from "~/ui/theme/theme-css";

const surfaces: PaletteName[] = ["surface", "surface-raised", "surface-sunken", "surface-hover"];
const softs: PaletteName[] = ["accent-soft", "positive-soft", "caution-soft", "critical-soft"];
const people = [1, 2, 3, 4, 5, 6] as const;

/** Text and what it is written on, as the components of app/ui combine them. */
const texts: [PaletteName, PaletteName[]][] = [
  ["ink", [...surfaces, ...softs, "highlight"]],
  ["ink-muted", [...surfaces, ...softs]],
  ["accent", [...surfaces, "accent-soft"]],
  ["positive", [...surfaces, "positive-soft"]],
  ["caution", [...surfaces, "caution-soft"]],
  ["critical", [...surfaces, "critical-soft"]],
  ["accent-ink", ["accent-fill", "accent-fill-hover"]],
  ...people.map((n): [PaletteName, PaletteName[]] => [`person-${n}-ink`, [`person-${n}`]]),
];

/** What must be seen to be used: borders of controls, solid buttons, the focus ring. */
const controls: PaletteName[] = ["line-strong", "accent-fill", "focus", "positive", "caution", "critical"];

describe.each([
  ["light", lightPalette(organisationTokens)],
  ["dark", darkPalette(organisationTokens)],
])("in the %s theme", (_theme, palette) => {
  test.each(texts)("%s reads on every surface it is used on", (text, backgrounds) => {
    for (const background of backgrounds) {
      expect(contrast(palette[text], palette[background]), `${text} on ${background}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(controls)("%s is seen as a control on every surface", (control) => {
    for (const surface of surfaces) {
      expect(contrast(palette[control], palette[surface]), `${control} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([lightPalette, darkPalette])("a solid button under the pointer is still seen on every surface at rest", (palette) => {
  const colours = palette(organisationTokens);
  for (const surface of surfaces.filter((name) => name !== "surface-hover")) {
    expect(contrast(colours["accent-fill-hover"], colours[surface]), surface).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  ["app/ui/theme/theme.css", themeCss],
  ["app/ui/lite/theme.css", liteThemeCss],
])("%s is what the generator makes of the organisation's tokens", (file, make) => {
  expect(readFileSync(file, "utf8")).toBe(make(organisationTokens));
});

test("another organisation's accent gives a theme that reads as well", () => {
  const pale = { ...organisationTokens, accent: "#ffc400", accentSoft: "#fff8e0" };
  for (const palette of [lightPalette(pale), darkPalette(pale)]) {
    expect(contrast(palette.accent, palette.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette["accent-ink"], palette["accent-fill"])).toBeGreaterThanOrEqual(4.5);
  }
});

test("black on white has the contrast that WCAG gives it", () => {
  expect(contrast("#000000", "rgb(255, 255, 255)")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("a token that is no colour is refused rather than shown black", () => {
  expect(() => contrast("tomato", "#ffffff")).toThrow("not a colour");
});

test("a shade that no lightness can make readable is refused", () => {
  expect(() => readableOn("#1e2dbe", ["#777777"], 12)).toThrow("no shade");
});
