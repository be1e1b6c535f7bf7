import { msg } from "@lingui/core/macro";
import { languageOptions, termOptions } from "~/modules/experts/public.server";
import { countryOptions } from "~/modules/organisation/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import { person, requestProposal, team } from "~db/schema";
import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessRequest } from "./access-request.server";
import { mayEdit } from "./policy";
import { teamsToAnswer } from "./request-view.server";
import type { RequestBeginning } from "./schema.server";

/** The values of the form's fields, as texts. */
export type RequestFormValues = Record<string, string>;

async function choices(locale: Locale) {
  const [terms, countries, teams] = await Promise.all([termOptions(locale), countryOptions(locale), teamsToAnswer(locale)]);
  return {
    terms, languages: languageOptions(locale),
    countries: countries.map(({ iso2, name }) => ({ value: iso2, label: name })),
    teams: teams.map(({ value, label }) => ({ value, label })),
  };
}

const present = (values: Record<string, string | number | null | undefined>): RequestFormValues =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null || value === undefined || value === "" ? [] : [[name, String(value)]])));

/** A request has one country; of a search that named several, the others begin its text. */
function alsoIn(codes: string[], locale: Locale): string {
  const names = formatFor(locale, "UTC");
  const countries = names.list(codes.map(names.country));
  return codes.length === 0 ? "" : i18nFor(locale)._(msg({ id: "requests.new.alsoIn", message: `Also for: ${countries}.` }));
}

/** A new request, begun from a search: all that its address says is filled in. */
export async function newRequestForm(actor: Actor, begun: RequestBeginning, locale: Locale) {
  const [termId, otherTerm1, otherTerm2] = begun.term?.split(",") ?? [];
  const languages = (begun.languages?.split(",") ?? []).map((pair) => pair.split(":"));
  const spoken = languages.flatMap(([code, level, skill], index) => [[`language${index + 1}`, code], [`level${index + 1}`, level ?? "B2"], [`skill${index + 1}`, skill ?? "speak"]]);
  const values = present({
    title: begun.q, need: alsoIn(begun.otherCountries, locale), otherRegions: begun.otherRegions, kind: begun.kind ?? "mission", termId, otherTerm1, otherTerm2, country: begun.country, startsOn: begun.from, endsOn: begun.until,
    days: begun.days, mode: begun.mode ?? "either", wanted: begun.wanted ?? 1, team: begun.team, person: begun.person, ...Object.fromEntries(spoken),
  });
  const [suggested] = begun.person
    ? await database().select({ name: person.displayName, handle: person.handle }).from(person).where(and(eq(person.handle, begun.person), peopleVisibleTo(actor)))
    : [];
  if (!suggested) delete values.person;
  return { values, suggested: suggested ?? null, choices: await choices(locale) };
}

/** A request to be changed. Throws `not_found`, and `forbidden` or `conflict` where its words stand. */
export async function editRequestForm(actor: Actor, id: number, locale: Locale) {
  const { request, facts } = await accessRequest(actor, id);
  if (!mayEdit(facts)) throw new DomainError(facts.isRequester ? "conflict" : "forbidden", "may not edit the request");
  const [[answers], suggestions, authors] = await Promise.all([
    request.teamId ? database().select({ slug: team.slug }).from(team).where(eq(team.id, request.teamId)) : [],
    database().select({ name: person.displayName, handle: person.handle }).from(requestProposal).innerJoin(person, eq(person.id, requestProposal.personId))
      .where(and(eq(requestProposal.requestId, id), eq(requestProposal.state, "suggested"))),
    request.authorIds.length > 0 ? database().select({ handle: person.handle }).from(person).where(inArray(person.id, request.authorIds)) : [],
  ]);
  const spoken = request.languages.flatMap(({ language, level, skill }, index) => [[`language${index + 1}`, language], [`level${index + 1}`, level], [`skill${index + 1}`, skill ?? "speak"]]);
  const { title, need, kind, termId, otherTermIds, countryIso2, startsOn, endsOn, days, mode, wanted } = request;
  return {
    isDraft: request.state === "draft", title, suggested: suggestions[0] ?? null, choices: await choices(locale),
    values: present({
      title, need, kind, termId, otherTerm1: otherTermIds[0], otherTerm2: otherTermIds[1], country: countryIso2, startsOn, endsOn, days, mode, wanted,
      otherRegions: request.otherRegions ? "on" : null, authors: authors.map(({ handle }) => handle).join(", "), team: answers?.slug, ...Object.fromEntries(spoken),
    }),
  };
}
