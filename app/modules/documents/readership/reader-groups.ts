/** A group of fewer people than this is never counted on its own: a figure could name somebody. */
export const smallestGroup = 10;

/** How many of those who may read a document work in one office; an empty code and region for nowhere. */
export interface OfficeOfReaders {
  code: string;
  region: string;
  people: number;
}

/** A group that readers are counted in: a large office, the smaller offices of a region, or everybody else (empty). */
export interface ReaderGroup {
  audience: string;
  people: number;
  offices: string[];
}

/**
 * Divides those who may read a document into groups of at least `smallestGroup`; no group overlaps another or is what is left
 * of one, so no subtraction leads to a smaller one. None at all where fewer than that may read it: then nothing is counted.
 */
export function readerGroups(offices: readonly OfficeOfReaders[]): ReaderGroup[] {
  const groups = new Map<string, ReaderGroup>();
  const join = (audience: string, { people, offices: codes }: Omit<ReaderGroup, "audience">) => {
    const group = groups.get(audience) ?? { audience, people: 0, offices: [] };
    groups.set(audience, { audience, people: group.people + people, offices: [...group.offices, ...codes] });
  };
  const dissolve = (group: ReaderGroup) => {
    groups.delete(group.audience);
    join("", group);
  };
  for (const { code, region, people } of offices) join(people >= smallestGroup && code ? code : region, { people, offices: [code] });
  const smallestFirst = [...groups.values()].filter(({ audience }) => audience !== "").sort((one, other) => one.people - other.people || one.audience.localeCompare(other.audience));
  for (const group of smallestFirst) {
    const elsewhere = groups.get("")?.people ?? 0;
    if (group.people < smallestGroup || (elsewhere > 0 && elsewhere < smallestGroup)) dissolve(group);
  }
  return [...groups.values()].filter(({ people }) => people >= smallestGroup).sort((one, other) => other.people - one.people);
}
