import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../support/navigation";
import { ownRows } from "./access-matrix/own-rows";
import type { Row } from "./access-matrix/row";
import { teamRows } from "./access-matrix/team-rows";
import { buildWorld, type World } from "./access-matrix/world";
import { oddBodies, oddPathParts, oddQueries, oddValues } from "./malformed-values";

const rows = [...teamRows, ...ownRows];
const routes = [...new Set(rows.map((row) => row.route))];
const rowsOf = (route: string, method: Row["method"]) => rows.filter((row) => row.route === route && row.method === method);

/** Who is allowed most comes furthest in. */
const asker = "lead";

async function expectSensible(what: string, asked: Promise<Answer>): Promise<void> {
  const { status, body } = await asked;
  const text = body.toString("utf8");
  expect(status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500);
  expect(text, what).not.toMatch(/\bat \S+ \(?(file:|node:|\/)|node_modules|PostgresError/);
}

/** What a script would fetch is made by the same loaders, so one question of the kind is enough for a route. */
async function tryData(world: World, route: string): Promise<void> {
  const path = rowsOf(route, "GET")[0]?.ask(world, asker).path.split("?")[0] ?? "/";
  const query = oddQueries.map((odd) => odd.slice(0, 100)).join("&");
  await expectSensible(`GET ${path}.data`, world.clients[asker].send(`${path}.data?${query}`));
}

async function tryPaths(world: World, route: string): Promise<void> {
  const parameters = route.split("/").filter((part) => part.startsWith(":"));
  const [row] = rowsOf(route, "GET");
  for (const [index] of parameters.entries()) {
    for (const odd of oddPathParts) {
      const real = new URL(row?.ask(world, asker).path ?? "/", world.clients[asker].origin).pathname.split("/");
      const place = `/${route}`.split("/").findIndex((part) => part === parameters[index]);
      const path = real.map((part, position) => (position === place ? odd : part)).join("/");
      await expectSensible(`GET ${path.slice(0, 100)}`, world.clients[asker].send(path));
      await expectSensible(`POST ${path.slice(0, 100)}`, world.clients[asker].send(path, { method: "POST", body: "" }));
    }
  }
}

async function tryQueries(world: World, route: string): Promise<void> {
  const path = rowsOf(route, "GET")[0]?.ask(world, asker).path.split("?")[0] ?? "/";
  for (const query of oddQueries) {
    await expectSensible(`GET ${path}?${query.slice(0, 100)}`, world.clients[asker].send(`${path}?${query}`));
  }
}

async function tryBodies(world: World, route: string): Promise<void> {
  const path = rowsOf(route, "GET")[0]?.ask(world, asker).path.split("?")[0] ?? "/";
  for (const { name, type, body } of oddBodies) await expectSensible(`POST ${path} with ${name}`, world.clients[asker].send(path, { method: "POST", body, headers: { "content-type": type } }));
  for (const method of ["PUT", "PATCH", "DELETE"]) await expectSensible(`${method} ${path}`, world.clients[asker].send(path, { method, body: "intent=x" }));
}

/** Each field of each form of the route with each odd value, the others as they should be. */
async function tryFields(world: World, route: string): Promise<void> {
  for (const row of rowsOf(route, "POST")) {
    const { path, fields = {} } = row.ask(world, asker);
    for (const name of Object.keys(fields)) {
      for (const value of oddValues) {
        const body = new URLSearchParams({ ...fields, [name]: value }).toString();
        await expectSensible(`POST ${path} with ${name}=${value.slice(0, 30)}`, world.clients[asker].send(path, { method: "POST", body }));
      }
    }
  }
}

describe.each(routes)("/%s answers no nonsense with a fault", (route) => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld("open");
  });

  test("in its address", async () => {
    await tryPaths(world, route);
    await tryQueries(world, route);
    await tryData(world, route);
  });

  test("in its forms", async () => {
    await tryBodies(world, route);
    await tryFields(world, route);
  });
});

test("forms for administrators answer no nonsense with a fault", async () => {
  const world = await buildWorld("open");
  const fields = { email: "new@test.meridian.example", displayName: "Somebody New", organisationRole: "staff", officeId: "1" };
  for (const name of Object.keys(fields)) {
    for (const value of oddValues) {
      const body = new URLSearchParams({ ...fields, email: `${name}${oddValues.indexOf(value)}.${world.secret}@test.meridian.example`, [name]: value }).toString();
      await expectSensible(`invite with ${name}=${value.slice(0, 30)}`, world.clients.administrator.send("/administration/people", { method: "POST", body }));
    }
  }
  for (const odd of oddPathParts) {
    const access = `/administration/people/${odd}`;
    await expectSensible(access.slice(0, 60), world.clients.administrator.send(access));
    await expectSensible(`suspend ${odd.slice(0, 50)}`, world.clients.administrator.send(access, { method: "POST", body: "intent=suspend&reason=x" }));
  }
  for (const odd of oddValues) {
    await expectSensible(`find ${odd.slice(0, 30)}`, world.clients.administrator.send(`/administration/people?${new URLSearchParams({ q: odd, show: odd, page: odd })}`));
    const body = new URLSearchParams({ intent: odd, reason: odd }).toString();
    await expectSensible(`access ${odd.slice(0, 30)}`, world.clients.administrator.send(`/administration/people/${world.people.member.handle}`, { method: "POST", body }));
  }
  for (const odd of oddPathParts) await expectSensible(`mail ${odd.slice(0, 50)}`, world.clients.administrator.send(`/administration/mail/${odd}`));
});

test("methods that no page has are refused", async () => {
  const { clients } = await buildWorld("open");
  for (const method of ["TRACE", "CONNECTX", "PROPFIND", "OPTIONS", "HEAD"]) {
    await expectSensible(method, clients.member.send("/teams", { method, headers: { origin: clients.member.origin } }).catch(() => ({ status: 400, headers: {}, body: Buffer.alloc(0) })));
  }
});

test("odd headers are answered without a fault", async () => {
  const { clients } = await buildWorld("open");
  const odd: Record<string, string>[] = [
    { cookie: "meridian_session=%00%ff; meridian_preferences=....;;;" }, { cookie: `meridian_session=${"x".repeat(5_000)}` }, { cookie: "meridian_preferences=xx.yy.zz" },
    { "accept-language": "xx-YY;q=9,*;q=,,,;;" }, { "accept-language": "a".repeat(4_000) }, { host: "evil.example" }, { host: "a b" },
    { "if-none-match": "\"x\"" }, { range: "bytes=5-1" }, { accept: "nothing/at-all" }, { "sec-purpose": "prefetch" },
  ];
  for (const headers of odd) await expectSensible(JSON.stringify(headers).slice(0, 80), clients.anonymous.send("/", { headers }));
});
