import { expect, it } from "vitest";
import { functionOf } from "~/modules/organisation/public.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";

it("says what somebody is for, and of nobody that it is something else", async () => {
  const director = await buildPerson(database(), { function: "dwt_director" });
  expect(await functionOf(director.id)).toBe("dwt_director");
  expect(await database().transaction((tx) => functionOf(director.id, tx))).toBe("dwt_director");
  expect(await functionOf(0)).toBe("other");
});
