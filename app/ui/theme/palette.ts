import { readableOn, toHex, toOklch } from "./colour.ts";
import type { OrganisationTokens } from "./organisation-tokens.ts";

const TEXT = 4.6;
const CONTROL = 3.1;

/** Every colour a component may name, as `--color-<key>`; values are #rrggbb. */
export type Palette = Record<PaletteName, string>;

export const paletteNames = [
  "surface", "surface-raised", "surface-sunken", "surface-hover",
  "ink", "ink-muted", "line", "line-strong",
  "accent", "accent-fill", "accent-fill-hover", "accent-ink", "accent-soft",
  "positive", "positive-soft", "caution", "caution-soft", "critical", "critical-soft",
  "focus", "highlight",
  "person-1", "person-1-ink", "person-2", "person-2-ink", "person-3", "person-3-ink",
  "person-4", "person-4-ink", "person-5", "person-5-ink", "person-6", "person-6-ink",
] as const;

export type PaletteName = (typeof paletteNames)[number];

/** The same hue at another lightness and at most another chroma. */
function tint(colour: string, lightness: number, chroma: number): string {
  const { c, h } = toOklch(colour);
  return toHex({ l: lightness, c: Math.min(c, chroma), h });
}

function people(tokens: OrganisationTokens, lightness: number, chroma: number) {
  return Object.fromEntries(
    tokens.people.flatMap((hue, index) => {
      const soft = tint(hue, lightness, chroma);
      return [[`person-${index + 1}`, soft], [`person-${index + 1}-ink`, readableOn(hue, [soft], TEXT + 1)]];
    }),
  ) as Pick<Palette, Extract<PaletteName, `person-${string}`>>;
}

export function lightPalette(tokens: OrganisationTokens): Palette {
  const surfaces = [tokens.greys[1], tokens.greys[0], tokens.white].map((grey) => toHex(toOklch(grey)));
  const [hover = "", sunken = "", white = ""] = surfaces;
  const accentSoft = toHex(toOklch(tokens.accentSoft));
  const positiveSoft = tint(tokens.positive, 0.955, 0.045);
  const cautionSoft = toHex(toOklch(tokens.cautionSoft));
  const criticalSoft = tint(tokens.critical, 0.955, 0.025);
  const text = (colour: string, ...more: string[]) => readableOn(colour, [...surfaces, ...more], TEXT);
  const accent = text(tokens.accent, accentSoft);
  return {
    surface: white,
    "surface-raised": white,
    "surface-sunken": sunken,
    "surface-hover": hover,
    ink: text(tokens.ink, accentSoft, positiveSoft, cautionSoft, criticalSoft),
    "ink-muted": text(tokens.inkMuted, accentSoft, positiveSoft, cautionSoft, criticalSoft),
    line: tint(tokens.greyControl, 0.915, 0.01),
    "line-strong": readableOn(tokens.greyControl, surfaces, CONTROL),
    accent,
    "accent-fill": accent,
    "accent-fill-hover": tint(accent, toOklch(accent).l - 0.07, 0.3),
    "accent-ink": white,
    "accent-soft": accentSoft,
    positive: text(tokens.positive, positiveSoft),
    "positive-soft": positiveSoft,
    caution: text(tokens.caution, cautionSoft),
    "caution-soft": cautionSoft,
    critical: text(tokens.critical, criticalSoft),
    "critical-soft": criticalSoft,
    focus: accent,
    highlight: tint(tokens.caution, 0.93, 0.1),
    ...people(tokens, 0.93, 0.045),
  };
}

/** Derived: neutrals take a breath of the accent's hue, colours are lifted until they read on them. */
export function darkPalette(tokens: OrganisationTokens): Palette {
  const { h } = toOklch(tokens.accent);
  const neutral = (l: number) => toHex({ l, c: 0.014, h });
  const hover = neutral(0.285);
  const raised = neutral(0.255);
  const surface = neutral(0.21);
  const sunken = neutral(0.175);
  const surfaces = [hover, raised, surface, sunken];
  const accentSoft = tint(tokens.accent, 0.3, 0.075);
  const positiveSoft = tint(tokens.positive, 0.29, 0.045);
  const cautionSoft = tint(tokens.caution, 0.3, 0.045);
  const criticalSoft = tint(tokens.critical, 0.29, 0.06);
  const softs = [accentSoft, positiveSoft, cautionSoft, criticalSoft];
  const text = (colour: string, ...more: string[]) => readableOn(colour, [...surfaces, ...more], TEXT);
  const accent = text(tint(tokens.accent, 0.7, 0.13), accentSoft);
  const accentFill = readableOn(tint(tokens.accent, 0.5, 0.2), surfaces, 3);
  return {
    surface,
    "surface-raised": raised,
    "surface-sunken": sunken,
    "surface-hover": hover,
    ink: text(neutral(0.93), ...softs),
    "ink-muted": text(neutral(0.72), ...softs),
    line: neutral(0.33),
    "line-strong": readableOn(neutral(0.5), surfaces, CONTROL),
    accent,
    "accent-fill": accentFill,
    // On a hovered row no button is hovered too, so that surface may be left out; white text leaves no more room.
    "accent-fill-hover": readableOn(tint(accentFill, toOklch(accentFill).l - 0.03, 0.3), [raised, surface, sunken], 3),
    "accent-ink": "#ffffff",
    "accent-soft": accentSoft,
    positive: text(tint(tokens.positive, 0.78, 0.14), positiveSoft),
    "positive-soft": positiveSoft,
    caution: text(tint(tokens.caution, 0.82, 0.13), cautionSoft),
    "caution-soft": cautionSoft,
    critical: text(tint(tokens.critical, 0.72, 0.14), criticalSoft),
    "critical-soft": criticalSoft,
    focus: accent,
    highlight: tint(tokens.caution, 0.4, 0.08),
    ...people(tokens, 0.35, 0.07),
  };
}
