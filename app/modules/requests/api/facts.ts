import type { z } from "zod";
import type { RequestLine } from "../request-list.server";
import type { RequestView } from "../request-view.server";
import type { request, requestLine } from "./shapes";

const named = <Row extends { handle: string; name: string } | null>(person: Row) => person && { handle: person.handle, name: person.name };
const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** A line of the list as programs get it. */
export function lineFacts({ iso2, country, requesterName, officeName, teamSlug, teamName, stateSince: _since, city: _city, ...line }: RequestLine): z.input<typeof requestLine> {
  return {
    ...line, country: iso2 && country ? { iso2, name: country } : null, requester: requesterName, office: officeName, team: teamSlug && teamName ? { slug: teamSlug, name: teamName } : null,
    submittedAt: iso(line.submittedAt), answerDueAt: iso(line.answerDueAt), answeredAt: iso(line.answeredAt),
  };
}

/** A request as programs get it: facts, without what only its page draws. */
export function requestFacts(view: RequestView): z.input<typeof request> {
  const { id, title, need, language, kind, state, fields, country, startsOn, endsOn, days, mode, wanted, otherRegions, languages, requester, office, team, turn, report } = view;
  return {
    id, title, need, language, kind, state, fields, country, startsOn, endsOn, days, mode, wanted, otherRegions, languages,
    requester: named(requester), office: office?.name ?? null, team: team && { slug: team.slug, name: team.name },
    turn: turn && { party: turn.party, people: turn.people.map((person) => ({ handle: person.handle, name: person.name })) },
    people: view.proposals.map(({ person, releaser, role, leads, state: stands, note, reason, conflict }) => ({ person: named(person), releaser: named(releaser), role, leads, state: stands, note, reason, conflict })),
    consulted: view.consultations.map(({ person, purpose, state: stands, note }) => ({ person: named(person), purpose, state: stands, note })),
    timeline: view.timeline.map(({ kind: step, by, about, note, createdAt }) => ({ kind: step, by: named(by), about: named(about), note, at: createdAt.toISOString() })),
    report: report && { title: report.title, href: report.href },
    submittedAt: iso(view.submittedAt), answerDueAt: iso(view.answerDueAt), answeredAt: iso(view.answeredAt), steps: view.abilities.steps,
  };
}
