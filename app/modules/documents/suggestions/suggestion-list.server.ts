import { inArray } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Piece } from "~/platform/text/compare-words";
import { withStoredState } from "../stored-state.server";
import { readSuggested } from "../text/read-state.server";
import { openSuggestions } from "./open-suggestions";

/** A suggested change as a list shows it. */
export interface SuggestionLine {
  id: string;
  author: { id: number; name: string; handle: string | null };
  at: Date;
  pieces: Piece[];
  abilities: { settle: boolean; takeBack: boolean };
}

/** What is suggested for a document, in the order of its text, with what this actor may do about each. The caller has decided access. */
export async function suggestionList(actor: Actor, documentId: number, { mayWrite }: { mayWrite: boolean }): Promise<SuggestionLine[]> {
  const open = await withStoredState(documentId, ({ state }) => openSuggestions(readSuggested(state).text));
  const names = await peopleBy(open.map(({ by }) => by));
  return open.map(({ id, by, at, pieces }) => ({
    id, pieces,
    author: names.get(by) ?? { id: by, name: "", handle: null },
    at: new Date(at * 1_000),
    abilities: { settle: mayWrite, takeBack: !mayWrite && by === actor.personId },
  }));
}

async function peopleBy(ids: number[]) {
  const rows = ids.length === 0 ? [] : await database().select({ id: person.id, name: person.displayName, handle: person.handle }).from(person).where(inArray(person.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}
