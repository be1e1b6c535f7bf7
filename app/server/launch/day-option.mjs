import { LaunchProblem } from "./problem.mjs";

/**
 * The day after `--now`, from which the demonstration's dates are counted; undefined without that option.
 * @param {string[]} options
 * @returns {string | undefined}
 */
export function dayOption(options) {
  const place = options.findIndex((option) => option === "--now" || option.startsWith("--now="));
  if (place === -1) return undefined;
  const day = options[place] === "--now" ? options[place + 1] : options[place].slice("--now=".length);
  if (isDay(day)) return day;
  throw new LaunchProblem("--now wants a day: npm start -- --now 2026-03-31");
}

/** @param {string | undefined} text */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}
