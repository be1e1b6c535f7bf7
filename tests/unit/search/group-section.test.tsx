import type { ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { searchPages, searchPageSize } from "~/modules/search/contract";
import { SearchGroupSection } from "~/modules/search/ui/search-group-section";
import { renderPart } from "../ui/render-part";

vi.mock("@remix-run/react", () => import("../ui/render-part"));

const people = (count: number, more = false): ReactElement =>
  <SearchGroupSection group="people" count={count} more={more} similar={false} hits={[]} query="inspection" order="relevance" alone page={1} />;

it("a page of people says how many of them its pages show, where it counts more", () => {
  const reached = searchPages * searchPageSize;
  for (const part of [people(reached + 312), people(1000, true)]) expect(renderPart(part).text).toContain(`Only the first ${reached} are shown here.`);
  expect(renderPart(people(reached)).text).not.toContain("are shown here");
});
