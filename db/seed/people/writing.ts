import { seedDocuments, seedThreads } from "../content";
import { findPerson } from "./find-person";

/** Days before the anchor of the first thing each author wrote in each team, by handle and team. */
const firstWritten = new Map<string, Map<string, number>>();

function note(author: Parameters<typeof findPerson>[0], team: string, daysAgo: number) {
  const handle = findPerson(author);
  const teams = firstWritten.get(handle) ?? new Map<string, number>();
  teams.set(team, Math.max(teams.get(team) ?? 0, daysAgo));
  firstWritten.set(handle, teams);
}

for (const thread of seedThreads) {
  for (const message of thread.messages) note(message.author, thread.team, message.daysAgo);
}
for (const document of seedDocuments) note(document.author, document.team, document.daysAgo);

/** When somebody of the demonstration first wrote in a team, in days before the anchor; undefined when never. */
export function firstWritingIn(team: string, handle: string): number | undefined {
  return firstWritten.get(handle)?.get(team);
}

/** When somebody of the demonstration first wrote anywhere, in days before the anchor; 0 when never. */
export function firstWriting(handle: string): number {
  return Math.max(0, ...(firstWritten.get(handle)?.values() ?? []));
}
