import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { operations } from "~/modules/operations.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { problems } from "~/platform/api/problems";
import { tokenFor } from "../../support/api-client";
import { clientOf } from "../../support/sessions";

const run = promisify(execFile);

test("the guide leads to every operation and explains every refusal, for visitors too", async () => {
  const visitor = await clientOf(null);
  const guide = await visitor.get("/api");
  expect(guide.status).toBe(200);
  const areas = new Map<string, string>();
  for (const { id, area, path } of operations) {
    const reference = areas.get(area) ?? (await visitor.get(`/api/reference/${area}`)).html;
    areas.set(area, reference);
    expect(guide.html).toContain(`/api/reference/${area}#${id}"`);
    expect(reference).toContain(`id="${id}"`);
    expect(reference.replaceAll("<wbr/>", "")).toContain(path);
  }
  for (const code of Object.keys(problems)) expect(guide.byId(`problem-${code}`), code).not.toBeNull();
});

test("the guide speaks Arabic round English operations", async () => {
  const page = await (await clientOf(null, { language: "ar" })).get("/api/reference/threads");
  expect([page.language, page.direction]).toEqual(["ar", "rtl"]);
  expect(page.text).toContain("المعاملات");
  expect(page.html).toContain('<span lang="en">Post a message</span>');
});

test("an area that is none is not found", async () => {
  expect((await (await clientOf(null)).get("/api/reference/nothing")).status).toBe(404);
});

test("the commands of the reference work by copy", async () => {
  const { secret } = await tokenFor(await buildPerson(database()));
  const page = await (await clientOf(null)).get("/api/reference/me");
  const [command = ""] = page.elements("code").map((code) => code.children.map((child) => ("data" in child ? child.data : "")).join("")).filter((text) => text.startsWith("curl"));
  const { stdout } = await run("sh", ["-c", command.replaceAll("&quot;", '"')], { env: { ...process.env, MERIDIAN_TOKEN: secret } });
  expect(JSON.parse(stdout)).toMatchObject({ token: { name: "Test" } });
});
