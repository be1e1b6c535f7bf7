import { describe, expect, it } from "vitest";
import { readerGroups, smallestGroup, type OfficeOfReaders } from "~/modules/documents/readership/reader-groups";

const office = (code: string, region: string, people: number): OfficeOfReaders => ({ code, region, people });
const sizes = (offices: OfficeOfReaders[]) => Object.fromEntries(readerGroups(offices).map(({ audience, people }) => [audience || "elsewhere", people]));

describe("groups of readers", () => {
  it("let a large office stand alone and count smaller ones in their region", () => {
    expect(sizes([office("HQ-GENEVA", "HQ", 40), office("DWT-DAKAR", "AF", 12), office("CO-ABUJA", "AF", 6), office("CO-LUSAKA", "AF", 7)])).toEqual({ "HQ-GENEVA": 40, "DWT-DAKAR": 12, AF: 13 });
  });

  it("count small regions together, with whoever has no office", () => {
    expect(sizes([office("HQ-GENEVA", "HQ", 40), office("CO-ABUJA", "AF", 6), office("CO-LIMA", "AM", 3), office("", "", 2)])).toEqual({ "HQ-GENEVA": 40, elsewhere: 11 });
  });

  it("take the smallest group along where those left over would be too few", () => {
    expect(sizes([office("HQ-GENEVA", "HQ", 40), office("DWT-DAKAR", "AF", 12), office("CO-LIMA", "AM", 1)])).toEqual({ "HQ-GENEVA": 40, elsewhere: 13 });
  });

  it("are none where fewer may read it than one group needs", () => {
    expect(readerGroups([office("HQ-GENEVA", "HQ", smallestGroup - 1)])).toEqual([]);
    expect(readerGroups([])).toEqual([]);
  });

  it("never overlap, never leave a small rest, and hold everybody, however the offices are", () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round += 1) {
      const offices = Array.from({ length: 1 + next(14) }, (_, at) => office(`O-${at}`, ["AF", "AM", "AR", "EU"][next(4)]!, 1 + next(18)));
      const groups = readerGroups(offices);
      const all = offices.reduce((sum, { people }) => sum + people, 0);
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(all < smallestGroup ? 0 : all);
      for (const { people } of groups) expect(people).toBeGreaterThanOrEqual(smallestGroup);
      const named = groups.flatMap(({ offices: codes }) => codes);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
