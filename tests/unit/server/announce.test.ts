import { expect, test } from "vitest";
import { announce } from "../../../app/server/announce.ts";
import type { Prepared } from "../../../app/server/application.ts";
import { readSettings } from "../../../app/server/settings.ts";

function announced(environment: Record<string, string>, prepared: Partial<Prepared> = {}): string[] {
  const lines: string[] = [];
  announce(readSettings(environment, "/project", false), { signIns: [], firstAdministratorLink: null, ...prepared }, (line) => void lines.push(line));
  return lines;
}

test("the start ends with the address and how to stop", () => {
  expect(announced({ PORT: "3100" })).toEqual(["", "Meridian is at http://127.0.0.1:3100", "  Ctrl-C stops it."]);
});

test("the demonstration's sign-ins stand in columns", () => {
  const signIns = [
    { email: "awa@demo.example", password: "secret", who: "specialist, Dakar" },
    { email: "al@demo.example", password: "secret", who: "lead, Geneva" },
  ];
  expect(announced({}, { signIns }).slice(2, 5)).toEqual([
    "  Demonstration, with invented people. Sign in as",
    "    awa@demo.example  secret  specialist, Dakar",
    "    al@demo.example   secret  lead, Geneva",
  ]);
});

test("outside a demonstration the first administrator is given a link", () => {
  const firstAdministratorLink = "https://meridian.example.org/password/abc";
  const lines = announced({ PUBLIC_URL: "https://meridian.example.org" }, { firstAdministratorLink });
  expect(lines).toContain(`  The first administrator sets a password once at ${firstAdministratorLink}`);
});

test("who listens on every address is told to say which one people use", () => {
  const advice = expect.stringMatching(/Set PUBLIC_URL/) as string;
  expect(announced({ HOST: "0.0.0.0" })).toContainEqual(advice);
  expect(announced({ HOST: "0.0.0.0", PUBLIC_URL: "https://meridian.example.org" })).not.toContainEqual(advice);
});
