/**
 * Who asks, in the order of the tables' columns. "guest" is an outsider with the guest role; "administrator" belongs to
 * no team; "removed" and "suspended" have lost their membership, or their access to Meridian, after they signed in.
 */
export const actorKinds = [
  "anonymous", "guest", "non-member", "observer", "member", "coordinator", "lead", "administrator", "removed", "suspended",
] as const;

export type ActorKind = (typeof actorKinds)[number];

export const visibilities = ["open", "request", "private"] as const;

export type Visibility = (typeof visibilities)[number];

/** A table's row of answers, one for each kind of actor. */
export type Answers = Record<ActorKind, string>;

/**
 * Reads a row as it stands in a table.
 * @throws Error when it has not one answer for each kind
 */
export function answersOf(row: string): Answers {
  const cells = row.trim().split(/\s+/);
  if (cells.length !== actorKinds.length) throw new Error(`${cells.length} answers instead of ${actorKinds.length}: ${row}`);
  return Object.fromEntries(actorKinds.map((kind, column) => [kind, cells[column]])) as Answers;
}
