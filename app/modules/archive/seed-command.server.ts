import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { bulkMembership, bulkPerson } from "~db/seed/bulk/bulk-people";
import { bulkThread, bulkThreadLength } from "~db/seed/bulk/bulk-threads";
import { fillReferenceData } from "~/modules/installation/public.server";
import type { TerminalTask } from "~/platform/application.server";
import { StartupProblem } from "~/platform/database/startup-problem";
import { database, transaction } from "~/platform/database/connection.server";
import { followNow } from "~/platform/events/follow-now.server";
import { batchSize } from "./contract";
import type { Part } from "./part.server";
import { memberships } from "./parts/memberships.server";
import { messages } from "./parts/messages.server";
import { people } from "./parts/people.server";
import { threads } from "./parts/threads.server";
import { figure, progressTo } from "./progress";
import { emptyArchive } from "./read-zip.server";
import { watchIndex } from "./watch-index.server";

const usage = "Say how much: npm run seed -- --people 100000 --messages 1000000";
const most = 10_000_000;

/** Authors there are when only messages are asked for. */
const fewPeople = 1_000;

function amounts(options: string[]): { people: number; messages: number } {
  const amount = (text: string | undefined) => {
    if (text === undefined) return 0;
    if (!/^\d{1,8}$/.test(text) || Number(text) > most) throw new StartupProblem(`"${text}" is no amount up to ${figure(most)}. ${usage}`);
    return Number(text);
  };
  try {
    const { values } = parseArgs({ args: options, options: { people: { type: "string" }, messages: { type: "string" } } });
    const asked = { people: amount(values.people), messages: amount(values.messages) };
    return { ...asked, people: Math.max(asked.people, asked.messages > 0 ? fewPeople : 0) };
  } catch (error) {
    throw error instanceof StartupProblem ? error : new StartupProblem(usage);
  }
}

/** Made lines, some at a time, each as it comes out of the reading of an archive. */
function* batches<Line>({ schema }: Part<Line>, count: number, make: (number: number) => unknown[]): Generator<Line[]> {
  let batch: Line[] = [];
  for (let number = 0; number < count; number++) {
    for (const line of make(number)) batch.push(schema.parse(line));
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function addMade<Line>(part: Part<Line>, count: number, make: (number: number) => unknown[], { say, signal }: TerminalTask): Promise<void> {
  const progress = progressTo(say);
  let [made, added] = [0, 0];
  for (const lines of batches(part, count, make)) {
    if (signal.aborted) return;
    added += await transaction((tx) => part.add(tx, lines, emptyArchive));
    made += lines.length;
    progress(() => `${part.name}: ${figure(made)}, ${figure(added)} new`);
  }
  say(`  ${part.name}: ${figure(added)} new`);
}

/**
 * `npm run seed`: bulk data for measuring, always the same, through the same doors as an archive's content. May be repeated
 * and raised; an interrupted run goes on. Refuses a database that is not on this machine.
 */
export async function seedCommand(options: string[], task: TerminalTask): Promise<boolean> {
  const { say, signal } = task;
  const asked = amounts(options);
  if (asked.people === 0) throw new StartupProblem(usage);
  if (!task.databaseIsLocal) throw new StartupProblem("Bulk data go into a database of this machine only, and DATABASE_URL is elsewhere.");
  await fillReferenceData(say);
  await addMade(people, asked.people, (number) => [bulkPerson(number)], task);
  await addMade(memberships, asked.people, (number) => [bulkMembership(number)], task);
  const threadCount = Math.ceil(asked.messages / bulkThreadLength);
  const made = (number: number) => bulkThread(number, { people: asked.people, messages: Math.min(bulkThreadLength, asked.messages - number * bulkThreadLength) });
  await addMade(threads, threadCount, (number) => [made(number).thread], task);
  await addMade(messages, threadCount, (number) => made(number).messages, task);
  if (signal.aborted) {
    say("Interrupted: what was stored so far stays. The same command goes on from there.");
    return false;
  }
  await watchIndex(say, () => followNow("installation.filled", { demo: false }));
  await database().execute(sql`analyze`);
  say("The bulk data stand.");
  return true;
}
