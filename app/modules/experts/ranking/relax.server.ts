import { cefrLevels } from "../contract";
import type { NeedWindow, NeededLanguage } from "../need/contract";
import { constraints, type Exclusion } from "./contract";
import type { Asked, PersonFacts } from "./facts.server";
import { weigh, type Weighed } from "./weigh.server";

/** Months ahead that are looked at when nobody is free. */
const monthsAhead = 3;

/** A need that asks less in one way, without words yet. */
export type Loosened =
  | { kind: "language"; language: NeededLanguage; count: number }
  | { kind: "any_language"; language: NeededLanguage; count: number }
  | { kind: "window"; window: NeedWindow; isMonth: boolean; count: number }
  | { kind: "any_time"; count: number }
  | { kind: "remote" | "training" | "standby" | "inside"; count: number };

/** How many each condition keeps out of those who know the field, in a fixed order. */
export function exclusionsOf(weighed: Weighed[]): Exclusion[] {
  const able = weighed.filter(({ failed }) => !failed.includes("topic"));
  return constraints.filter((constraint) => constraint !== "topic").map((constraint) => ({
    constraint,
    count: able.filter(({ failed }) => failed.includes(constraint)).length,
    alone: able.filter(({ failed }) => failed.length === 1 && failed[0] === constraint).length,
  })).filter(({ count }) => count > 0);
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Whether a window is a calendar month, and the one that comes so many later; other windows move by their own length. */
function later({ from, until }: NeedWindow, steps: number): { window: NeedWindow; isMonth: boolean } {
  const [start, end] = [new Date(from), new Date(until)];
  const isMonth = start.getUTCDate() === 1 && iso(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)) === until && start.getUTCMonth() === end.getUTCMonth();
  if (isMonth) {
    const month = start.getUTCMonth() + steps;
    return { isMonth, window: { from: iso(Date.UTC(start.getUTCFullYear(), month, 1)), until: iso(Date.UTC(start.getUTCFullYear(), month + 1, 0)) } };
  }
  const length = end.getTime() - start.getTime() + 86_400_000;
  return { isMonth, window: { from: iso(start.getTime() + steps * length), until: iso(end.getTime() + steps * length) } };
}

const withLanguage = (asked: Asked, place: number, language: NeededLanguage | null): Asked =>
  ({ ...asked, languages: asked.languages.flatMap((one, at) => (at !== place ? [one] : language ? [language] : [])) });

const withNeed = (asked: Asked, change: Partial<Asked["need"]>): Asked => ({ ...asked, need: { ...asked.need, ...change } });

/** The smallest steps away from a need, each with how many fit who did not before; those that help nobody are left out. Pure. */
export function loosened(people: PersonFacts[], asked: Asked, fitting: Set<number>): Loosened[] {
  const { need } = asked;
  const more = (changed: Asked, may: (failed: string[]) => boolean = (failed) => failed.length === 0) =>
    people.filter((person) => !fitting.has(person.id) && may(weigh(person, changed).failed)).length;
  const found: Loosened[] = [];
  for (const [place, language] of asked.languages.entries()) {
    const lower = cefrLevels[cefrLevels.indexOf(language.level) - 1];
    const count = lower ? more(withLanguage(asked, place, { ...language, level: lower })) : 0;
    if (lower && count > 0) found.push({ kind: "language", language: { ...language, level: lower }, count });
    else found.push({ kind: "any_language", language, count: more(withLanguage(asked, place, null)) });
  }
  if (need.window) {
    const windows = Array.from({ length: monthsAhead }, (_, step) => later(need.window as NeedWindow, step + 1)).map((one) => ({ ...one, count: more(withNeed(asked, { window: one.window })) }));
    const [first] = windows.filter(({ count }) => count > 0);
    if (first) found.push({ kind: "window", ...first });
    else found.push({ kind: "any_time", count: more(withNeed(asked, { window: null })) });
  }
  if (need.mode === "onsite") found.push({ kind: "remote", count: more(withNeed(asked, { mode: "remote" })) });
  found.push({ kind: "training", count: more(asked, (failed) => failed.length === 1 && failed[0] === "training") });
  if (need.standby) found.push({ kind: "standby", count: more(withNeed(asked, { standby: false })) });
  if (need.outside) found.push({ kind: "inside", count: more(withNeed(asked, { outside: false })) });
  return found.filter(({ count }) => count > 0);
}
