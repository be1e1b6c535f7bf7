import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { documentHref } from "~/modules/documents/public.server";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import { document, expertiseTerm, office, person, requestConsultation, requestProposal, requestStep, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessRequest, type RequestAccess, type RequestRow } from "./access-request.server";
import { coverWishes } from "./cover-wishes.server";
import { jointView } from "./joint-view.server";
import { coveringDirectors } from "./covering-directors.server";
import { conversationOf } from "./conversation-list.server";
import { candidatesFor, peopleToAsk, reasonsOf } from "./candidates.server";
import { endedStates, type ConsultationPurpose, type TimelineKind } from "./contract";
import { mayConsult, mayEdit, mayGiveView, mayWrite } from "./policy";
import { mayTake, openSteps } from "./steps";
import { whoseTurn } from "./whose-turn.server";

/** What the address of a request's page asks for. */
interface PageAddress {
  /** Whose weeks are laid side by side. */
  together?: readonly string[];
  /** Whom a coordinator looks for, to ask them. */
  find?: string;
}

/** A request as one reader meets it: what is needed, whose turn it is, who may help and why, who was consulted, what happened, and what the reader may do. Throws `not_found`. */
export async function requestView(actor: Actor, id: number, locale: Locale, { together = [], find = "" }: PageAddress = {}) {
  const access = await accessRequest(actor, id);
  const { request, facts, parties } = access;
  const steps = openSteps(request.state, parties);
  const [proposals, consultations, timeline, words, report, messages] = await Promise.all([
    proposalsOf(id), consultationsOf(id), timelineOf(id), wordsOf(request, locale), reportOf(actor, request), conversationOf(id),
  ]);
  const [nobodyCovers, turn, wishes] = await Promise.all([isUncovered(request, consultations), whoseTurn(request, proposals), coverWishes(actor, request, locale)]);
  const shown = proposals.filter(({ state }) => state !== "suggested" || mayTake("propose", "triaged", parties) || facts.isRequester || wishes);
  const ids = [request.requesterId, ...request.authorIds, ...(turn?.personIds ?? []), ...shown.flatMap(({ personId, releaserId }) => [personId, releaserId]), ...consultations.map(({ personId }) => personId), ...timeline.flatMap(({ actorId, personId }) => [actorId, personId])];
  const [people, teams, reasons, candidates, others, found] = await Promise.all([
    peopleById(ids, locale),
    teamsById([request.teamId, ...timeline.map(({ teamId }) => teamId)], locale),
    reasonsFor(actor, access, shown.map(({ personId }) => personId), locale),
    steps.includes("propose") ? candidatesFor(actor, request, locale) : null,
    steps.includes("redirect") || (steps.includes("file_report") && request.teamId === null) ? otherTeams(request, locale) : [],
    steps.includes("propose") && find !== "" ? peopleToAsk(actor, request, find, locale) : null,
  ]);
  const who = (personId: number | null) => (personId === null ? null : (people.get(personId) ?? null));
  const joint = actor.organisationRole === "guest" ? null : await jointView(request, shown, candidates?.fitting ?? [], together);
  const already = new Set(shown.filter(({ state }) => ["asked", "accepted", "released"].includes(state)).map(({ personId }) => personId));
  const looked = found && found.filter(({ personId }) => !already.has(personId));
  // Somebody who is looked for stands once on the page, where more can be said to them.
  const isOffered = ({ personId }: { personId: number }) => !already.has(personId) && !looked?.some((one) => one.personId === personId);
  return {
    ...words, ...request, requester: who(request.requesterId), team: request.teamId ? (teams.get(request.teamId) ?? null) : null, report,
    turn: turn && { party: turn.party, yours: turn.personIds.includes(actor.personId), people: turn.personIds.flatMap((personId) => who(personId) ?? []) },
    proposals: shown.map(({ releaserId, personId, ...proposal }) => ({ ...proposal, person: who(personId), releaser: who(releaserId), reasons: reasons.get(personId) ?? null, mine: releaserId === actor.personId })),
    consultations: consultations.map(({ personId, ...one }) => ({ ...one, person: who(personId), mine: personId === actor.personId, asked: already.has(personId) })),
    timeline: timeline.map(({ actorId, personId, teamId, kind, ...line }) => ({ ...line, kind: kind as TimelineKind, by: who(actorId), about: who(personId), team: teamId ? (teams.get(teamId) ?? null) : null })),
    find, found: looked,
    candidates: candidates && { ...candidates, fitting: candidates.fitting.filter(isOffered), ruledOut: candidates.ruledOut.filter(isOffered) },
    joint, wishes, nobodyCovers, authors: request.authorIds.flatMap((personId) => who(personId) ?? []),
    messages, freshMessageId: randomUUID(),
    otherTeams: others,
    abilities: { steps, edit: mayEdit(facts), consult: mayConsult(facts), giveView: mayGiveView(facts), write: mayWrite(facts) },
  };
}

export type RequestView = Awaited<ReturnType<typeof requestView>>;

/** Why each stands among the people proposed; guests learn nothing of others' time. */
async function reasonsFor(actor: Actor, { request }: RequestAccess, ids: number[], locale: Locale) {
  if (actor.organisationRole === "guest") return new Map<number, never>();
  return reasonsOf(actor, request, ids, locale);
}

const proposalsOf = (id: number) =>
  database()
    .select({
      personId: requestProposal.personId, role: requestProposal.role, leads: requestProposal.leads, state: requestProposal.state, releaserId: requestProposal.releaserId,
      note: requestProposal.note, reason: requestProposal.reason, conflict: requestProposal.conflict, askedAt: requestProposal.askedAt,
    })
    .from(requestProposal)
    .where(eq(requestProposal.requestId, id))
    .orderBy(sql`array_position(array['released', 'accepted', 'asked', 'suggested', 'declined', 'refused', 'dropped'], ${requestProposal.state})`, requestProposal.askedAt, requestProposal.personId);

const consultationsOf = (id: number) =>
  database()
    .select({ personId: requestConsultation.personId, purpose: requestConsultation.purpose, state: requestConsultation.state, note: requestConsultation.note, answeredAt: requestConsultation.answeredAt })
    .from(requestConsultation)
    .where(eq(requestConsultation.requestId, id))
    .orderBy(sql`array_position(array['country_office', 'travellers_office', 'unit', 'employers', 'workers'], ${requestConsultation.purpose})`, requestConsultation.personId);

/** Nobody could be asked for the country, neither now nor when it was sent. */
async function isUncovered({ countryIso2, state }: RequestRow, consultations: { purpose: ConsultationPurpose }[]): Promise<boolean> {
  if (!countryIso2 || state === "draft" || endedStates.includes(state) || consultations.some(({ purpose }) => purpose === "country_office")) return false;
  return (await coveringDirectors(database(), countryIso2)).length === 0;
}

const timelineOf = (id: number) =>
  database()
    .select({ id: requestStep.id, kind: requestStep.kind, actorId: requestStep.actorId, personId: requestStep.personId, teamId: requestStep.teamId, note: requestStep.note, createdAt: requestStep.createdAt })
    .from(requestStep)
    .where(eq(requestStep.requestId, id))
    .orderBy(desc(requestStep.id))
    .limit(200);

/** Field, country, languages and office by their names. */
async function wordsOf(request: RequestRow, locale: Locale) {
  const names = formatFor(locale, "UTC");
  const [terms, [place]] = await Promise.all([
    database().select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text` }).from(expertiseTerm).where(inArray(expertiseTerm.id, [request.termId, ...request.otherTermIds])),
    request.officeId ? database().select({ code: office.code, name: sql<string>`${office.name} ->> ${locale}::text` }).from(office).where(eq(office.id, request.officeId)) : [],
  ]);
  const label = (termId: string) => terms.find((term) => term.id === termId)?.label ?? termId;
  return {
    fields: [request.termId, ...request.otherTermIds].map((termId) => ({ id: termId, label: label(termId) })),
    country: request.countryIso2 ? { iso2: request.countryIso2, name: names.country(request.countryIso2) } : null,
    speaks: request.languages.map(({ language, level, skill = "speak" }) => ({ name: names.language(language), level, skill })),
    office: place ?? null,
  };
}

async function reportOf(actor: Actor, { reportDocumentId }: RequestRow) {
  if (!reportDocumentId) return null;
  const [found] = await database().select({ id: document.id, title: document.title, language: document.language }).from(document).where(and(eq(document.id, reportDocumentId), readableTeam(actor, document.teamId)));
  return found ? { ...found, href: documentHref(found) } : null;
}

async function peopleById(ids: (number | null)[], locale: Locale) {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const rows = await database().select(personFactsColumns(locale)).from(person).leftJoin(office, eq(office.id, person.officeId)).where(inArray(person.id, known));
  return new Map(rows.map((row) => [row.id, row]));
}

async function teamsById(ids: (number | null)[], locale: Locale) {
  const known = [...new Set(ids)].filter((id) => id !== null);
  if (known.length === 0) return new Map<number, { slug: string; name: string }>();
  const rows = await database().select({ id: team.id, slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text` }).from(team).where(inArray(team.id, known));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Teams a request can be handed to. */
export function teamsToAnswer(locale: Locale) {
  const name = sql<string>`${team.name} ->> ${locale}::text`;
  return database().select({ id: team.id, value: team.slug, label: name }).from(team)
    .where(and(isNull(team.archivedAt), inArray(team.visibility, ["open", "request"]), inArray(team.kind, ["global_technical", "thematic", "corporate"])))
    .orderBy(asc(name));
}

const otherTeams = async ({ teamId }: RequestRow, locale: Locale) =>
  (await teamsToAnswer(locale)).filter(({ id }) => id !== teamId).map(({ value, label }) => ({ value, label }));
