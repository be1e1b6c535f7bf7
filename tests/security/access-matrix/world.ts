import { and, eq } from "drizzle-orm";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { membership, person } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { inEveryLanguage } from "~db/seed/factories/localised";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import type { HttpClient } from "../../support/http-client";
import { clientOf } from "../../support/sessions";
import { buildConversation } from "./conversation";
import { buildTownHall } from "./town-hall";
import { actorKinds, type ActorKind, type Visibility } from "./actor-kinds";

/** One team with something in it, and one of each kind of actor who may come. */
export interface World {
  team: Team;
  threadId: number;
  questionId: number;
  documentId: number;
  /** A town hall of the team, made by its lead, its day, and a question put before it. */
  eventId: number;
  eventDay: string;
  askedId: number;
  /** A conversation of the colleague and the lead, in which both wrote. */
  conversationId: number;
  /** A word of the thread, its message and the document, for whoever may read them. */
  secret: string;
  /** A word of the team's name, for whoever may know of it. */
  name: string;
  /** Signed in while all was well; the removed and the suspended have lost it since. */
  clients: Record<ActorKind, HttpClient>;
  people: Record<Exclude<ActorKind, "anonymous">, Person>;
  /** Somebody else, whose profile all staff may see. */
  colleague: Person;
  /** A link of the colleague's for a new password, where a row made one. */
  linkPath?: string;
  /** A request that the team answers, where a row made one. */
  requestId?: number;
  /** A folder of the team, and a passage of its document that the lead has commented on, where a row made them. */
  folderId?: number;
  remarkId?: number;
  /** A staff file that the administrator has had read, where a row did. */
  staffFileId?: string;
  /** A letter of the mail folder, where a row looked for one. */
  letterPath?: string;
  /** A checklist of the team and its step, where a row wrote them. */
  checklistId?: number;
  stepId?: number;
  /** A file among the team's documents, where a row brought one. */
  fileDocumentId?: number;
  /** Something the team was told, where a row told it. */
  announcementId?: number;
  /** What the colleague was told, where a row told them. */
  notificationId?: number;
  /** A link by which a member stops a newsletter, where a row wrote one. */
  unsubscribePath?: string;
  /** Whether a row gave these people passwords. */
  hasPasswords?: boolean;
  /** Somebody outside who would like to be let in. */
  applicant: Person;
}

const roles = { observer: "observer", member: "member", coordinator: "coordinator", lead: "lead", removed: "member", suspended: "member" } as const;
const organisationRoles = { guest: "guest", administrator: "administrator" } as const;

async function buildActor(kind: Exclude<ActorKind, "anonymous">, teamId: number): Promise<Person> {
  const db = database();
  const organisationRole = kind in organisationRoles ? organisationRoles[kind as keyof typeof organisationRoles] : "staff";
  const built = await buildPerson(db, { organisationRole, showsPresence: true });
  if (kind in roles) await buildMembership(db, { teamId, personId: built.id, role: roles[kind as keyof typeof roles] });
  return built;
}

let addresses = 0;

/** Each client comes from an address of its own, as rate limits expect of different people. */
function ownAddress(): string {
  addresses++;
  return `127.${1 + (process.pid % 250)}.${Math.floor(addresses / 250)}.${1 + (addresses % 250)}`;
}

/** Takes from the two unlucky kinds what they had, after their sessions were opened. */
async function loseRights(teamId: number, people: World["people"]): Promise<void> {
  const db = database();
  await db.delete(membership).where(and(eq(membership.teamId, teamId), eq(membership.personId, people.removed.id)));
  await db.update(person).set({ status: "suspended" }).where(eq(person.id, people.suspended.id));
}

/** Builds a team of this visibility and everybody around it, alone for one test. */
export async function buildWorld(visibility: Visibility): Promise<World> {
  const db = database();
  const [secret, name] = [`secret${uniqueWord()}`, `name${uniqueWord()}`];
  const team = await buildTeam(db, { visibility, name: inEveryLanguage(`Team ${name}`) });
  const entries = await Promise.all(actorKinds.filter((kind) => kind !== "anonymous").map(async (kind) => [kind, await buildActor(kind, team.id)] as const));
  const people = Object.fromEntries(entries) as World["people"];
  const [colleague, applicant] = [await buildPerson(db), await buildPerson(db)];
  const authorId = people.lead.id;
  const thread = await buildThread(db, { teamId: team.id, authorId, title: `Thread ${secret}` });
  const question = await buildThread(db, { teamId: team.id, authorId, title: `Question ${secret}`, kind: "question" });
  for (const threadId of [thread.id, question.id, question.id]) await buildMessage(db, { threadId, source: `Words ${secret}` });
  const lead = await actorFor(people.lead);
  const document = await createDocument(lead, team.slug, { title: `Document ${secret}`, kind: "working", language: "en", text: `Text ${secret}` });
  const townHall = await buildTownHall(lead, team.slug, secret);
  const talk = await buildConversation(await actorFor(colleague), lead, secret);
  const clients = Object.fromEntries(await Promise.all(actorKinds.map(async (kind) => [kind, await clientOf(kind === "anonymous" ? null : people[kind], { from: ownAddress() })] as const)));
  await loseRights(team.id, people);
  return {
    team, secret, name, people, colleague, applicant,
    threadId: thread.id, questionId: question.id, documentId: document.id, ...townHall, ...talk,
    clients: clients as World["clients"],
  };
}
