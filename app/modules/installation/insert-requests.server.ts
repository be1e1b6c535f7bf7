import { and, eq, inArray } from "drizzle-orm";
import { evidence, membership, mission, missionMember, office, person, personPost, requestConsultation, requestMessage, requestProposal, requestStep, supportRequest, team } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { endedRequests } from "~db/seed/content/requests/ended-requests";
import { openRequests } from "~db/seed/content/requests/open-requests";
import type { SeedCandidate, SeedRequest } from "~db/seed/content/requests/types";
import { handleFor } from "~db/seed/people/handle";
import { teamForTerm, whomToConsult } from "~/modules/requests/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { renderText } from "~/platform/rich-text/render-text";
import { afterWorkingDays } from "~/platform/working-week/working-week.server";
import { stableUuid } from "./stable-uuid";

/** The way of a request that goes well, and on which day of ten each step is taken. */
const way = ["submitted", "triaged", "matched", "accepted", "released", "planned", "done", "report_filed", "feedback", "closed"] as const;

interface Cast {
  tx: Transaction;
  clock: SeedClock;
  personId(name: string): number;
  teamIds: Map<string | null, number>;
}

/** Writes the demo's requests as they stand, each with what happened to it until now; nobody is told of what is past. */
export async function insertRequests(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<number> {
  const personId = (name: string) => idByHandle.get(handleFor(name)) ?? missing(name);
  const teamIds = new Map((await tx.select({ id: team.id, code: team.code }).from(team)).map((row) => [row.code, row.id]));
  const seeds = [...endedRequests, ...openRequests];
  for (const seed of seeds) await insertOne({ tx, clock, personId, teamIds }, seed);
  return seeds.length;
}

const missing = (what: string): never => {
  throw new Error(`The demo's requests name ${what}, which is not there.`);
};

/** How far along the way a state lies; those off it as far as the step they left it at. */
const reached = (state: SeedRequest["state"]): number => (state === "draft" ? -1 : state === "redirected" || state === "declined" || state === "withdrawn" ? 0 : way.indexOf(state));

async function insertOne(cast: Cast, seed: SeedRequest): Promise<void> {
  const { tx, clock, personId } = cast;
  const requesterId = personId(seed.by);
  const [place] = await tx.select({ officeId: person.officeId, countryIso2: office.countryIso2, timeZone: office.timeZone }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, requesterId));
  const sentAt = clock.daysAgo(seed.sent);
  const far = reached(seed.state);
  const isSent = seed.state !== "draft";
  const momentOf = (step: number) => clock.daysAgo(Math.max(0, seed.sent * (1 - step / 10)));
  const firstTeam = await teamForTerm(tx, seed.term);
  const teamId = seed.redirectedTo ? (cast.teamIds.get(seed.redirectedTo) ?? missing(seed.redirectedTo)) : firstTeam;
  const answered = far >= 1 || seed.state === "declined";
  const ended = ["closed", "declined", "withdrawn"].includes(seed.state);
  const day = (ahead: number | undefined) => (ahead === undefined ? null : clock.dayAgo(-ahead));
  const { title, need = "", language, kind, term, others = [], country = null, days = null, mode, wanted = 1 } = seed;
  const [made] = await tx.insert(supportRequest).values({
    requesterId, teamId, title, need, language, kind, termId: term, otherTermIds: others, countryIso2: country, startsOn: day(seed.from), endsOn: day(seed.until), days, mode, wanted,
    otherRegions: seed.otherRegions ?? false, authorIds: (seed.authors ?? []).map(personId), languages: (seed.speaks ?? []).map((pair) => ({ language: pair.split(":")[0]!, level: pair.split(":")[1] as "C1" })),
    officeId: isSent ? (place?.officeId ?? null) : null, state: seed.state, stateSince: momentOf(Math.max(0, far)), createdAt: sentAt, updatedAt: momentOf(Math.max(0, far)),
    submittedAt: isSent ? sentAt : null, answerDueAt: isSent ? afterWorkingDays(seed.redirectedTo ? momentOf(1) : sentAt, 2, { countryIso2: place?.countryIso2 ?? null, timeZone: place?.timeZone ?? "UTC" }) : null,
    answeredAt: answered ? momentOf(1) : null, matchedAt: far >= 3 ? momentOf(3) : null, closedAt: seed.state === "closed" ? momentOf(9) : null,
    usefulness: seed.usefulness ?? null, feedback: seed.feedback ?? "",
  }).returning();
  const request = made!;
  await insertPeople(cast, seed, request.id, far, momentOf);
  if (far >= 5 && country) await insertMission(cast, seed, request.id, { countryIso2: country, termId: term, startsOn: request.startsOn!, endsOn: request.endsOn! });
  if (isSent && teamId !== null) await insertConsultations(cast, seed, request, teamId, far >= 2 || ended);
  const actors = await actorsOf(cast, request.teamId, requesterId, seed);
  await insertTimeline(cast, seed, request.id, { far, momentOf, firstTeam, ...actors });
  for (const [index, message] of (seed.messages ?? []).entries()) {
    const { source, html } = renderText(message.text) ?? missing("a readable text");
    await tx.insert(requestMessage).values({ id: stableUuid(`request/${seed.title}/${index}`), requestId: request.id, authorId: personId(message.by), source, html, createdAt: momentOf(4 + index * 0.2) });
  }
}

/** Where somebody stands who goes with the request. */
const standing = (far: number): "asked" | "accepted" | "released" => (far >= 4 ? "released" : far === 3 ? "accepted" : "asked");

async function insertPeople({ tx, personId }: Cast, seed: SeedRequest, requestId: number, far: number, momentOf: (step: number) => Date): Promise<void> {
  for (const { name, state = standing(far), role = "field", leads = false, reason = "", conflict } of seed.people ?? []) {
    const owner = await releaserOf(tx, personId(name));
    await tx.insert(requestProposal).values({
      requestId, personId: personId(name), state, role, leads, reason, conflict: conflict ?? null, releaserId: state === "suggested" || owner === personId(name) ? null : owner,
      askedAt: state === "suggested" ? null : momentOf(2), answeredAt: ["suggested", "asked"].includes(state) ? null : momentOf(3), releasedAt: state === "released" ? momentOf(4) : null,
    });
  }
}

const released = (seed: SeedRequest): SeedCandidate[] => (seed.people ?? []).filter(({ state }) => state === undefined || state === "released");

async function insertMission({ tx, personId }: Cast, seed: SeedRequest, requestId: number, days: { countryIso2: string; termId: string; startsOn: string; endsOn: string }): Promise<void> {
  const [made] = await tx.insert(mission).values({ ...days, mode: seed.mode === "remote" ? "remote" : "on_site", reportFiledOn: reached(seed.state) >= 7 ? days.endsOn : null }).returning({ id: mission.id });
  const missionId = made!.id;
  await tx.insert(missionMember).values(released(seed).map(({ name }, index) => ({ missionId, personId: personId(name), leads: index === 0 })));
  await tx.update(supportRequest).set({ missionId }).where(eq(supportRequest.id, requestId));
  if (seed.state !== "closed") return;
  const { countryIso2, termId, endsOn } = days;
  await tx.insert(evidence).values(released(seed).map(({ name }) => ({ personId: personId(name), kind: "mission" as const, happenedOn: endsOn, termId, countryIso2, language: seed.language, missionId })));
}

async function insertConsultations({ tx, clock }: Cast, seed: SeedRequest, request: typeof supportRequest.$inferSelect, teamId: number, answered: boolean): Promise<void> {
  for (const { personId, purpose, state } of await whomToConsult(tx, request, teamId)) {
    const view = seed.objection && purpose === "country_office" ? "objected" : answered && state === "asked" ? "agreed" : state;
    await tx.insert(requestConsultation).values({
      requestId: request.id, personId, purpose, state: view, note: view === "objected" ? (seed.objection ?? "") : "",
      askedAt: state === "asked" ? request.submittedAt : null, answeredAt: view === "agreed" || view === "objected" ? clock.daysAgo(seed.sent * 0.8) : null,
    }).onConflictDoNothing();
  }
}

/** Who of the team took the steps that are the team's. */
async function actorsOf({ tx, personId }: Cast, teamId: number | null, requesterId: number, seed: SeedRequest) {
  const [first] = released(seed);
  const [own] = teamId === null ? [] : await tx.select({ personId: membership.personId }).from(membership)
    .where(and(eq(membership.teamId, teamId), inArray(membership.role, ["lead", "coordinator"]))).orderBy(membership.role, membership.personId).limit(1);
  return { requesterId, coordinator: own?.personId ?? null, expert: first ? personId(first.name) : requesterId };
}

interface Past extends Awaited<ReturnType<typeof actorsOf>> {
  far: number;
  firstTeam: number | null;
  momentOf(step: number): Date;
}

/** What happened until now, in the order in which it did. */
async function insertTimeline({ tx, personId, teamIds }: Cast, seed: SeedRequest, requestId: number, past: Past): Promise<void> {
  const { far, momentOf, requesterId, coordinator, expert, firstTeam } = past;
  if (seed.state === "draft") return;
  const lines: (typeof requestStep.$inferInsert)[] = [];
  const tell = (kind: string, step: number, told: Partial<typeof requestStep.$inferInsert> = {}) => lines.push({ requestId, kind, createdAt: momentOf(step), ...told });
  tell("submit", 0, { actorId: requesterId, teamId: firstTeam });
  if (seed.redirectedTo) tell("redirect", 1, { actorId: coordinator, teamId: teamIds.get(seed.redirectedTo) ?? null });
  if (far >= 1) tell("triage", 1, { actorId: coordinator });
  for (const { name, state = "released", reason = "" } of far >= 2 ? (seed.people ?? []) : []) {
    const who = { personId: personId(name) };
    tell("propose", 2, { actorId: coordinator, ...who });
    if (state === "declined") tell("turn_down", 2.5, { actorId: who.personId, ...who, note: reason });
    if (far >= 3 || state === "accepted") if (state !== "declined" && state !== "asked") tell("accept", 3, { actorId: who.personId, ...who });
    if (far >= 4 && state === "released") tell("release", 4, { actorId: await releaserOf(tx, who.personId), ...who });
  }
  const later = { planned: ["plan", coordinator], done: ["finish", expert], report_filed: ["file_report", expert], feedback: ["give_feedback", requesterId], closed: ["close", coordinator] } as const;
  for (const [index, state] of way.entries()) if (index >= 5 && index <= far) tell(later[state as keyof typeof later][0], index, { actorId: later[state as keyof typeof later][1] });
  if (seed.state === "declined") tell("decline", 2, { actorId: coordinator, note: seed.reason ?? "" });
  if (seed.state === "withdrawn") tell("withdraw", 2, { actorId: requesterId, note: seed.reason ?? "" });
  lines.sort((one, other) => (one.createdAt as Date).getTime() - (other.createdAt as Date).getTime());
  await tx.insert(requestStep).values(lines);
}

async function releaserOf(tx: Transaction, personId: number): Promise<number> {
  const [post] = await tx.select({ releaserId: personPost.releasedById }).from(personPost).where(eq(personPost.personId, personId));
  return post?.releaserId ?? personId;
}
