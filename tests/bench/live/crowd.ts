import { randomUUID } from "node:crypto";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { HttpClient } from "../../support/http-client";
import { openSessionFor } from "../../support/open-session";

const words = "The inspectorate keeps two registers, one of visits and one of findings; nobody can say which is the older. ".repeat(4);

/** Somebody of the team, with a session of their own. */
export interface Member {
  cookie: string;
}

export interface Crowd {
  threadId: number;
  /** address of the thread's messages, to which scripts post */
  messages: string;
  members: Member[];
}

/** A team with one thread and this many people in it, each signed in. */
export async function gatherCrowd(count: number): Promise<Crowd> {
  const db = database();
  const team = await buildTeam(db);
  const thread = await buildThread(db, { teamId: team.id });
  const members: Member[] = [];
  for (let index = 0; index < count; index++) {
    const person = await buildPerson(db);
    await buildMembership(db, { teamId: team.id, personId: person.id });
    members.push({ cookie: (await openSessionFor(person.id)).cookie });
  }
  return { threadId: thread.id, messages: `/teams/${team.slug}/threads/${thread.id}/messages`, members };
}

/**
 * Posts a message of some 430 characters as a page that is alive does.
 * @returns its number in the thread, and the milliseconds to the answer
 * @throws Error when it is not taken
 */
export async function post(origin: string, { messages }: Crowd, { cookie }: Member): Promise<{ seq: number; milliseconds: number }> {
  const client = new HttpClient(origin);
  client.cookies.add(cookie);
  const began = performance.now();
  const body = new URLSearchParams({ messageId: randomUUID(), message: words, language: "en" }).toString();
  const answer = await client.send(messages, { method: "POST", body, headers: { accept: "application/json" } });
  if (answer.status !== 200) throw new Error(`A message was answered with ${answer.status}`);
  const { sent } = JSON.parse(answer.body.toString()) as { sent: { seq: number } };
  return { seq: sent.seq, milliseconds: performance.now() - began };
}
