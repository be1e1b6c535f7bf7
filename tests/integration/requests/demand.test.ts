import { expect, it } from "vitest";
import { isShort } from "~/modules/places/contract";
import { coverageMatrix } from "~/modules/places/coverage-matrix.server";
import { regions } from "~/modules/organisation/contract";
import { ask, somebody, stage } from "./cast";

it("a field counts what was asked for in each region, below it too, drafts left out; nobody is named", async () => {
  const on = await stage("M1");
  const reader = await somebody();
  const at = async () => (await coverageMatrix(reader.actor, "en")).find(({ id }) => id === "M")!;
  const before = (await at()).requests[regions.indexOf("AF")]!;
  await ask(on.requester.actor, { team: on.team.slug, termId: "M1", country: "NE" });
  await ask(on.requester.actor, { team: on.team.slug, termId: "M1", country: "NE", intent: "keep" });
  const after = await at();
  expect(after.requests[regions.indexOf("AF")]).toBe(before + 1);
  expect(isShort(after.requests[regions.indexOf("AF")]!, 0)).toBe(true);
});
