/** A place where two texts differ: blocks [from, to) of the old one are [start, end) of the new one. */
export interface Difference {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** More comparisons than this are not worth making: everything between the common ends counts as changed. */
const mostComparisons = 4_000_000;

/** Where `after` differs from `before`, by the longest common run of blocks. Blocks are compared by their keys. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const old = before.slice(head, before.length - tail);
  const young = after.slice(head, after.length - tail);
  if (old.length === 0 && young.length === 0) return [];
  if (old.length * young.length > mostComparisons) return [{ from: head, to: head + old.length, start: head, end: head + young.length }];
  return walk(old, young, lengths(old, young)).map(({ from, to, start, end }) => ({ from: from + head, to: to + head, start: start + head, end: end + head }));
}

/** lengths[i][j]: how many blocks old[i…] and young[j…] have in common. */
function lengths(old: readonly string[], young: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      table[i]![j] = old[i] === young[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

function walk(old: readonly string[], young: readonly string[], table: Uint16Array[]): Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [from, start] = [i, j];
    while ((i < old.length || j < young.length) && !(i < old.length && j < young.length && old[i] === young[j])) {
      if (j >= young.length || (i < old.length && table[i + 1]![j]! >= table[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    found.push({ from, to: i, start, end: j });
  }
  return found;
}

/** Whether both change the same blocks, or both put something into the same gap. */
const collide = (a: Difference, b: Difference): boolean =>
  a.from === a.to && b.from === b.to ? a.from === b.from : Math.max(a.from, b.from) < Math.min(a.to, b.to) || holds(a, b) || holds(b, a);

const holds = (range: Difference, gap: Difference): boolean => gap.from === gap.to && range.from < gap.from && gap.from < range.to;

/** A change of one's own, carried over to the text as the others have left it: blocks [at, until) become [start, end) of one's own. */
export interface CarriedChange {
  at: number;
  until: number;
  start: number;
  end: number;
}

/**
 * Carries one's own changes of `base` over to `theirs`, which others have changed meanwhile. Null when
 * both have changed the same place. What the others have already done the same way is left out, so that
 * a form sent twice changes the text once.
 */
export function carryOver(base: readonly string[], mine: readonly string[], theirs: readonly string[]): CarriedChange[] | null {
  const ours = differences(base, mine);
  const others = differences(base, theirs);
  const carried: CarriedChange[] = [];
  for (const own of ours) {
    const other = others.find((each) => collide(own, each));
    if (other && !isSame(own, mine, other, theirs)) return null;
    if (other) continue;
    const before = others.filter(({ to }) => to <= own.from);
    const shift = before.reduce((sum, { from, to, start, end }) => sum + (end - start) - (to - from), 0);
    carried.push({ at: own.from + shift, until: own.to + shift, start: own.start, end: own.end });
  }
  return carried;
}

const isSame = (own: Difference, mine: readonly string[], other: Difference, theirs: readonly string[]): boolean =>
  own.from === other.from && own.to === other.to && own.end - own.start === other.end - other.start &&
  mine.slice(own.start, own.end).every((key, index) => key === theirs[other.start + index]);
