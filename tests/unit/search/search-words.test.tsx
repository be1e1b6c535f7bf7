import { expect, it, vi } from "vitest";
import { facetNames } from "~/modules/search/contract";
import { SearchWords } from "~/modules/search/ui/search-words";
import { renderPart } from "../ui/render-part";

vi.mock("@remix-run/react", () => import("../ui/render-part"));

it("what `is:` and `has:` can ask for is said below the box, withdrawn and replaced guidance included", () => {
  const { text } = renderPart(<SearchWords />);
  expect(text).toContain("guidance, approved, expired, withdrawn, replaced");
  for (const names of Object.values(facetNames)) expect(text).toContain(names.join(", "));
});
