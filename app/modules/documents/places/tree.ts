/** How deep folders may lie in one another. */
export const deepestFolder = 6;

/** A folder as it stands in the tree laid flat. */
export interface FolderLine {
  id: number;
  parentId: number | null;
  name: string;
  /** 0 at the top. */
  depth: number;
  documents: number;
}

interface Row {
  id: number;
  parentId: number | null;
  name: string;
}

/** Rows, already in the order of names, as a tree laid flat: what somebody has arranged comes first, in that order. */
export function orderedTree(rows: readonly (Row & { position: number | null; documents: number })[]): FolderLine[] {
  const children = Map.groupBy(rows, ({ parentId }) => parentId);
  const below = (parentId: number | null, depth: number): FolderLine[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0)
      .flatMap(({ id, name, documents }) => [{ id, parentId, name, depth, documents }, ...(depth < deepestFolder ? below(id, depth + 1) : [])]);
  return below(null, 0);
}

/** The way from the top to a folder, itself the last; empty for one that is not there. */
export function pathTo<Folder extends Row>(rows: readonly Folder[], id: number): Folder[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const path: Folder[] = [];
  for (let at = byId.get(id); at && path.length <= deepestFolder; at = at.parentId === null ? undefined : byId.get(at.parentId)) path.unshift(at);
  return path;
}

/** Whether a folder may be put into another (null: to the top): neither into itself or what lies in it, nor too deep. */
export function mayLieIn(tree: readonly FolderLine[], id: number, parentId: number | null): boolean {
  const inside = new Set([id]);
  for (const folder of tree) if (folder.parentId !== null && inside.has(folder.parentId)) inside.add(folder.id);
  if (parentId === null) return true;
  const own = tree.find((folder) => folder.id === id);
  const parent = tree.find((folder) => folder.id === parentId);
  if (!parent || inside.has(parentId)) return false;
  const height = Math.max(0, ...tree.filter((folder) => inside.has(folder.id)).map(({ depth }) => depth - (own?.depth ?? 0)));
  return parent.depth + 1 + height < deepestFolder;
}

/** The order after something was put one place further up or down; null when it stands at that end already. */
export function stepped(ids: readonly number[], id: number, direction: "up" | "down"): number[] | null {
  const at = ids.indexOf(id);
  const to = direction === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  const order = ids.toSpliced(at, 1);
  order.splice(to, 0, id);
  return order;
}
