import { darkPalette, lightPalette, paletteNames, type Palette } from "./palette.ts";
import type { OrganisationTokens } from "./organisation-tokens.ts";

const rem = (px: string) => `${Number((parseFloat(px) / 16).toFixed(4))}rem`;
const times = (px: string, factor: number) => `${parseFloat(px) * factor}px`;

function colours(palette: Palette): string[] {
  return paletteNames.map((name) => `--color-${name}: ${palette[name]};`);
}

/** A size of the scale; each script multiplies it (--script) and brings its own leading. */
function size(name: string, px: string, leading: string): string[] {
  return [`--text-${name}: calc(${rem(px)} * var(--script, 1));`, `--text-${name}--line-height: ${leading};`];
}

function typeScale({ type }: OrganisationTokens): string[] {
  return [
    // Below the organisation's own smallest steps nothing is set: 13 px is the floor of what reads in six scripts.
    ...size("xs", "13px", "var(--leading-text)"),
    ...size("sm", type.small, "var(--leading-text)"),
    ...size("base", type.base, "var(--leading-text)"),
    ...size("lg", type.large, "calc(var(--leading-text) - 0.1)"),
    ...size("xl", type.title, "var(--leading-heading)"),
    ...size("2xl", type.display, "var(--leading-heading)"),
    ...size("3xl", type.hero, "var(--leading-heading)"),
  ];
}

const block = (head: string, lines: string[]) => `${head} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;

/**
 * The whole of theme.css from an organisation's tokens. Pure: the same tokens
 * give the same text, which the tests compare with the committed file.
 */
export function themeCss(tokens: OrganisationTokens): string {
  const dark = [...colours(darkPalette(tokens)), "--shadow-raised: 0 0 0 1px rgb(255 255 255 / 0.08), 0 8px 28px rgb(0 0 0 / 0.5);", "color-scheme: dark;"];
  return [
    "/* Written by generate-theme.ts from organisation-tokens.ts. Change the tokens, not this file. */\n",
    block("@theme", [
      // Only what the organisation's tokens name exists: no other colour, size, radius or shadow can be used by mistake.
      ...["color", "text", "radius", "shadow", "breakpoint", "font"].map((group) => `--${group}-*: initial;`),
      `--spacing: ${rem(tokens.spacingUnit)};`,
      ...colours(lightPalette(tokens)),
      ...typeScale(tokens),
      "--font-sans: var(--stack-sans);",
      "--font-mono: ui-monospace, SFMono-Regular, Consolas, monospace;",
      "--font-weight-normal: 400;",
      "--font-weight-medium: 500;",
      "--font-weight-semibold: 600;",
      "--font-weight-bold: 700;",
      `--radius-sm: ${tokens.radiusUnit};`,
      `--radius-control: ${times(tokens.radiusUnit, 2)};`,
      `--radius-panel: ${times(tokens.radiusUnit, 4)};`,
      "--shadow-raised: 0 0 0 1px rgb(0 0 0 / 0.07), 0 8px 28px rgb(0 0 0 / 0.14);",
      "--breakpoint-sm: 38rem;",
      "--breakpoint-md: 48rem;",
      "--breakpoint-lg: 64rem;",
      "--breakpoint-xl: 80rem;",
      "--container-form: 28rem;",
      "--container-read: 44rem;",
      "--container-wide: 64rem;",
      "--container-page: 80rem;",
    ]),
    ":root {\n  color-scheme: light;\n}\n",
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root:not([data-theme="light"])', dark)}}\n`,
    `@media screen {\n${block(':root[data-theme="dark"]', dark)}}\n`,
  ].join("\n");
}

/** The few colours that lite pages know, by their bare names. */
const liteColours = ["surface", "surface-sunken", "surface-hover", "ink", "ink-muted", "line", "line-strong", "accent", "accent-fill", "accent-soft", "critical"] as const;

/** The whole of the lite pages' theme.css, from the same tokens. */
export function liteThemeCss(tokens: OrganisationTokens): string {
  const lines = (palette: Palette, scheme: string) => [...liteColours.map((name) => `--${name}: ${palette[name]};`), `color-scheme: ${scheme};`];
  const dark = lines(darkPalette(tokens), "dark");
  return [
    "/* Written by generate-theme.ts from organisation-tokens.ts. Change the tokens, not this file. */\n",
    block(":root", lines(lightPalette(tokens), "light")),
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root:not([data-theme="light"])', dark)}}\n`,
    `@media screen {\n${block(':root[data-theme="dark"]', dark)}}\n`,
  ].join("\n");
}
