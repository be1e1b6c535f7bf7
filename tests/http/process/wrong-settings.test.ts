import { expect, inject, test, vi } from "vitest";
import { startServer } from "../../support/server";

// Each starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

/** One setting of each way to be wrong; the database stays as it is, since the start ends before it is touched. */
test.each([
  ["LOG_LEVEL", "loud"],
  ["SMTP_URL", "https://mail.example.org"],
  ["DEMO_NOW", "soon"],
])("the setting %s=%s is refused with one line that names it and exit code 1", async (name, value) => {
  const starting = startServer({ databaseUrl: inject("server").databaseUrl, environment: { [name]: value } });
  const printed = await starting.then(() => "it started", (error: Error) => error.message.trim());
  expect(printed).toContain("ended with 1");
  expect(printed.split("\n").at(-1)).toContain(`The setting ${name} is wrong`);
  expect(printed).not.toMatch(/^\s+at /m);
});
