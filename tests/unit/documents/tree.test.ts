import { describe, expect, it } from "vitest";
import { linkedDocuments } from "~/modules/documents/places/linked-documents";
import { mayLieIn, orderedTree, pathTo, stepped } from "~/modules/documents/places/tree";

const folder = (id: number, parentId: number | null, name: string, position: number | null = null) => ({ id, parentId, name, position, documents: 0 });

// Names stand in the order of the alphabet, as the database gives them.
const rows = [folder(1, null, "A"), folder(3, 2, "Inner"), folder(4, 3, "Innermost"), folder(2, null, "Z", 0)];

describe("folders", () => {
  it("stand in one another, what was arranged first and the rest by name", () => {
    expect(orderedTree(rows).map(({ name, depth }) => `${depth} ${name}`)).toEqual(["0 Z", "1 Inner", "2 Innermost", "0 A"]);
    expect(pathTo(rows, 4).map(({ name }) => name)).toEqual(["Z", "Inner", "Innermost"]);
    expect(pathTo(rows, 99)).toEqual([]);
  });

  it("lie neither in themselves, nor in what lies in them, nor deeper than anybody looks", () => {
    const tree = orderedTree(rows);
    expect(mayLieIn(tree, 2, 1)).toBe(true);
    expect(mayLieIn(tree, 2, null)).toBe(true);
    expect([2, 3, 4, 99].map((parent) => mayLieIn(tree, 2, parent))).toEqual([false, false, false, false]);
    const deep = orderedTree([...rows, folder(5, 4, "d3"), folder(6, 5, "d4"), folder(7, 6, "d5")]);
    expect(mayLieIn(deep, 1, 6)).toBe(true);
    expect(mayLieIn(deep, 1, 7)).toBe(false);
  });

  it("move one step at a time and stop at the ends", () => {
    expect(stepped([1, 2, 3], 2, "up")).toEqual([2, 1, 3]);
    expect(stepped([1, 2, 3], 2, "down")).toEqual([1, 3, 2]);
    expect([stepped([1, 2], 1, "up"), stepped([1, 2], 2, "down"), stepped([1, 2], 9, "up")]).toEqual([null, null, null]);
  });
});

it("a text leads to the documents whose address it holds, each once", () => {
  expect(linkedDocuments('<a href="/documents/7/old-title#s-1">x</a> <a href="/documents/7">y</a> <a href="/documents/12?x=1">z</a> <a href="https://e.org/documents/9">no</a> /documents/3')).toEqual([7, 12]);
});
