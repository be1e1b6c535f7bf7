import { expect, it } from "vitest";
import { eachAlone } from "~/platform/jobs/each-alone.server";

it("does each of what fell due, one after another, also those after one that fails", async () => {
  const steps: string[] = [];
  await eachAlone("tests.sweep", [{ id: 1 }, { id: 2 }, { id: 3 }], async ({ id }) => {
    steps.push(`begun ${id}`);
    await Promise.resolve();
    if (id === 2) throw new Error("cannot be done");
    steps.push(`done ${id}`);
  });
  expect(steps).toEqual(["begun 1", "done 1", "begun 2", "begun 3", "done 3"]);
});
