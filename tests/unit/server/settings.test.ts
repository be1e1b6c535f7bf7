import { describe, expect, test } from "vitest";
import { isOnThisMachine, knownHosts, readSettings } from "../../../app/server/settings.ts";

const settingsOf = (environment: Record<string, string>) => readSettings(environment, "/project", false);

describe("the demonstration", () => {
  test.each([
    ["is filled in on loopback with the database of our own", {}, true],
    ["… by name", { HOST: "localhost" }, true],
    ["… by any address of that network", { HOST: "127.0.0.5" }, true],
    ["… in version 6", { HOST: "::1" }, true],
    ["stays out where others can reach it", { HOST: "0.0.0.0" }, false],
    ["… at an address of the network", { HOST: "192.0.2.7" }, false],
    ["stays out of a database that is given", { DATABASE_URL: "postgres://localhost/meridian" }, false],
    ["goes anywhere when it is asked for", { DEMO: "1", HOST: "0.0.0.0", DATABASE_URL: "postgres://localhost/meridian" }, true],
    ["stays out everywhere when it is not wanted", { DEMO: "0" }, false],
    ["… and an empty setting is none", { DEMO: "" }, true],
  ])("%s: %j", (_, environment, demo) => {
    expect(settingsOf(environment).demo).toBe(demo);
  });

  test("is 1 or 0 and nothing else", () => {
    expect(() => settingsOf({ DEMO: "yes" })).toThrow(/^DEMO must be 1 or 0/);
  });
});

test.each([
  [null, true],
  ["postgres://me@localhost:5432/meridian", true],
  ["postgres://me@127.0.0.1/meridian", true],
  ["postgres://me@[::1]/meridian", true],
  ["postgres://me@localhost/meridian?host=%2Ftmp%2Fsockets", true],
  ["postgres://me@db.example.org/meridian", false],
  ["postgres://me@localhost/meridian?host=db.example.org", false],
])("the database of %s is on this machine: %s", (databaseUrl, answer) => {
  expect(isOnThisMachine(databaseUrl)).toBe(answer);
});

describe("the hosts that people may use", () => {
  test("are both names of this machine while no address is given", () => {
    expect([...knownHosts(settingsOf({ PORT: "3100" }))]).toEqual(["127.0.0.1:3100", "localhost:3100"]);
    expect([...knownHosts(settingsOf({ PORT: "3100", HOST: "0.0.0.0" }))].sort()).toEqual(["127.0.0.1:3100", "localhost:3100"]);
    expect([...knownHosts(settingsOf({ PORT: "3100", HOST: "::1" }))]).toContain("[::1]:3100");
  });

  test("are the one of PUBLIC_URL alone when that is given", () => {
    expect([...knownHosts(settingsOf({ PUBLIC_URL: "https://meridian.example.org" }))]).toEqual(["meridian.example.org"]);
  });

  test("are the one of the network at an address of the network", () => {
    expect([...knownHosts(settingsOf({ HOST: "192.0.2.7" }))]).toEqual(["192.0.2.7:3000"]);
  });
});
