import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import { begin, buildSpace } from "./space";

const resolved = vi.hoisted(() => ({ times: 0 }));

vi.mock("~/modules/discussion/mentions/resolve-mentions.server", async (original) => {
  const real = await original<typeof import("~/modules/discussion/mentions/resolve-mentions.server")>();
  const resolveMentions: typeof real.resolveMentions = (...given) => {
    resolved.times += 1;
    return real.resolveMentions(...given);
  };
  return { ...real, resolveMentions };
});

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test("whom a message names is found out once while it is posted, and its writer told of it nonetheless; sent again, it is found out then", async () => {
  const { team, member } = await buildSpace();
  const threadId = await begin(member, team.slug);
  resolved.times = 0;
  const messageId = randomUUID();
  const post = () => takeMessage(member, threadId, formOf({ messageId, message: `@${member.handle} and @wei-zang`, language: "en" }));
  expect(await post()).toMatchObject({ sent: { namedNobody: ["@wei-zang"] } });
  expect(resolved.times).toBe(1);
  expect(await post()).toMatchObject({ sent: { namedNobody: ["@wei-zang"] } });
  expect(resolved.times).toBe(2);
});

test("the same of a message that is edited", async () => {
  const { team, member } = await buildSpace();
  const threadId = await begin(member, team.slug);
  resolved.times = 0;
  const edit = formOf({ intent: "edit", seq: "1", version: "1", message: "For @wei-zang", language: "en" });
  expect(await changeMessage(member, threadId, edit)).toMatchObject({ changed: { namedNobody: ["@wei-zang"] } });
  expect(resolved.times).toBe(1);
});
