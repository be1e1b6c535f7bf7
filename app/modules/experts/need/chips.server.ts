import { msg, plural } from "@lingui/core/macro";
import { inArray, sql } from "drizzle-orm";
import { countryGroup, expertiseTerm } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { namedDay } from "../named-day.server";
import type { Need, NeededLanguage, NeedWindow } from "./contract";
import { needHref } from "./need-address";

/** A part of what was understood, and the way to the answer without it. */
export interface Chip {
  label: string;
  removeTo: string;
}

async function labelsOf(need: Need, locale: Locale): Promise<Map<string, string>> {
  const label = (column: typeof expertiseTerm.label | typeof countryGroup.label) => sql<string>`${column}->>${locale}::text`;
  const [terms, groups] = await Promise.all([
    need.topics.length > 0 ? database().select({ id: expertiseTerm.id, label: label(expertiseTerm.label) }).from(expertiseTerm).where(inArray(expertiseTerm.id, need.topics)) : [],
    need.areas.length > 0 ? database().select({ id: countryGroup.code, label: label(countryGroup.label) }).from(countryGroup).where(inArray(countryGroup.code, need.areas)) : [],
  ]);
  return new Map([...terms, ...groups].map((row) => [row.id, row.label]));
}

function languageLabel({ code, level, skill }: NeededLanguage, locale: Locale): string {
  const i18n = i18nFor(locale);
  const name = formatFor(locale, "UTC").language(code);
  const label = {
    speak: i18n._(msg({ id: "experts.chip.speaks", message: `speaks ${name} from ${level}` })),
    read: i18n._(msg({ id: "experts.chip.reads", message: `reads ${name} from ${level}` })),
    write: i18n._(msg({ id: "experts.chip.writes", message: `writes ${name} from ${level}` })),
  };
  return label[skill];
}

const lastDayOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

function windowLabel({ from, until }: NeedWindow, locale: Locale): string {
  const isMonth = from.endsWith("-01") && until === lastDayOf(from);
  if (isMonth) return formatFor(locale, "UTC").month(`${from}T12:00:00Z`);
  const [first, last] = [namedDay(from, locale).text, namedDay(until, locale).text];
  return from === until ? first : i18nFor(locale)._(msg({ id: "experts.chip.days", message: `${first} to ${last}` }));
}

/** What was understood of a need, part by part in the reader's words, each with the way to the answer without it. */
export async function chipsOf(need: Need, locale: Locale): Promise<Chip[]> {
  const labels = await labelsOf(need, locale);
  const i18n = i18nFor(locale);
  const names = formatFor(locale, "UTC");
  const { wanted } = need;
  const chip = (label: string, without: Partial<Need>): Chip => ({ label, removeTo: needHref({ ...need, ...without }) });
  const all = <Value>(values: Value[], gone: Value) => values.filter((value) => value !== gone);
  return [
    ...need.topics.map((topic) => chip(labels.get(topic) ?? topic, { topics: all(need.topics, topic) })),
    ...need.languages.map((language) => chip(languageLabel(language, locale), { languages: all(need.languages, language) })),
    ...need.countries.map((iso2) => chip(names.country(iso2), { countries: all(need.countries, iso2) })),
    ...need.areas.map((area) => chip(labels.get(area) ?? area, { areas: all(need.areas, area) })),
    ...(need.window ? [chip(windowLabel(need.window, locale), { window: null })] : []),
    ...(need.mode === "onsite" ? [chip(i18n._(msg({ id: "experts.chip.onsite", message: "on site" })), { mode: null })] : []),
    ...(need.mode === "remote" ? [chip(i18n._(msg({ id: "experts.chip.remote", message: "from afar" })), { mode: null })] : []),
    ...(need.outside ? [chip(i18n._(msg({ id: "experts.chip.outside", message: "from another region" })), { outside: false })] : []),
    ...(need.standby ? [chip(i18n._(msg({ id: "experts.chip.standby", message: "on standby" })), { standby: false })] : []),
    ...(need.cover ? [chip(i18n._(msg({ id: "experts.chip.cover", message: "to cover a post" })), { cover: false })] : []),
    ...(wanted > 1 ? [chip(i18n._(msg({ id: "experts.chip.wanted", message: plural(wanted, { one: "# person", other: "# people" }) })), { wanted: 1 })] : []),
    ...need.rest.map((word) => chip(`“${word}”`, { rest: all(need.rest, word) })),
  ];
}
