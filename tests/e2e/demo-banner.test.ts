import { expect, test } from "vitest";
import { demoPerson } from "../support/demonstration";
import { mainPages } from "../support/main-pages";
import { clientOf } from "../support/sessions";

test("every page of the demonstration says that it is one", async () => {
  const silent: string[] = [];
  for (const { name, path, handle } of await mainPages()) {
    const client = await clientOf(handle ? await demoPerson(handle) : null);
    const page = await client.get(path);
    if (page.elements("aside", { "aria-label": "Demonstration" }).length !== 1) silent.push(name);
  }
  expect(silent).toEqual([]);
});
