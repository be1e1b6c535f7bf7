import { msg } from "@lingui/core/macro";
import { sql } from "drizzle-orm";
import { expertiseTerm, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { csvFile } from "~/platform/text/csv";
import type { ExpertFilters } from "./contract";
import { expertRun } from "./expert-list.server";
import { mayKnow } from "./sight/may-know.server";

/** So many people one file holds at most. */
const exportedAtMost = 2_000;

type Row = Record<string, unknown> & { handle: string; email: string | null; fields: string[]; languages: string[]; countries: string[] };

/** What each of some people can be asked for, as far as the reader may know it; one query. */
async function detailsOf(actor: Actor, handles: string[], locale: Locale): Promise<Map<string, Row>> {
  const id = sql`${person.id}`;
  const told = (field: "expertise" | "languages" | "countries", query: ReturnType<typeof sql>) => sql`case when ${mayKnow(actor, field, id)} then coalesce((${query}), '{}') else '{}' end`;
  const rows = await database().execute<Row>(sql`
    select ${person.handle}, case when ${mayKnow(actor, "email", id)} then ${person.email} end as email,
      ${told("expertise", sql`select array_agg(term.label ->> ${locale}::text order by array_position(array['reference','advanced','working'], e.level), term.position) from person_expertise e join ${expertiseTerm} term on term.id = e.term_id where e.person_id = ${id}`)} as fields,
      ${told("languages", sql`select array_agg(l.language || coalesce(' ' || l.speak, '') order by l.speak desc nulls last, l.language) from person_language l where l.person_id = ${id}`)} as languages,
      ${told("countries", sql`select array_agg(distinct c.country_iso2) from person_country c where c.person_id = ${id}`)} as countries
    from ${person} where ${person.handle} = any(${sql.param(handles)}::text[])`);
  return new Map(rows.map((row) => [row.handle, row]));
}

/** The people of a list of the directory as a file for a spreadsheet, in its order: nobody and nothing that the list and the pages would not show. */
export async function exportPeople(actor: Actor, filters: ExpertFilters, locale: Locale): Promise<string> {
  const { rows } = await expertRun(actor, locale, { ...filters, page: 1 }, { limit: exportedAtMost, offset: 0 });
  const details = await detailsOf(actor, rows.map(({ handle }) => handle), locale);
  const i18n = i18nFor(locale);
  const names = formatFor(locale, "UTC");
  const language = (spoken: string) => { const [code = "", level = ""] = spoken.split(" "); return `${names.language(code)} ${level}`.trim(); };
  const head = [
    i18n._(msg({ id: "experts.csv.handle", message: "Name in addresses" })), i18n._(msg({ id: "experts.csv.name", message: "Name" })), i18n._(msg({ id: "experts.csv.nativeName", message: "Name in own script" })),
    i18n._(msg({ id: "experts.csv.title", message: "Job title" })), i18n._(msg({ id: "experts.csv.city", message: "Duty station" })), i18n._(msg({ id: "experts.csv.email", message: "E-mail" })),
    i18n._(msg({ id: "experts.csv.fields", message: "Fields" })), i18n._(msg({ id: "experts.csv.languages", message: "Languages" })), i18n._(msg({ id: "experts.csv.countries", message: "Countries" })),
  ];
  return csvFile([head, ...rows.map(({ handle, name, nativeName, title, city }) => {
    const more = details.get(handle);
    return [handle, name, nativeName, title, city, more?.email ?? null, (more?.fields ?? []).join("; "), (more?.languages ?? []).map(language).join("; "), (more?.countries ?? []).map(names.country).join("; ")];
  })]);
}
