// The smallest build that the process can serve: one resource route and an application that records rows.
// Copied into a temporary build folder by fake-build.ts, which fills in the project's address.
import { createRequire } from "node:module";

const require = createRequire("__PROJECT__");
const postgres = require("postgres");
const { Server } = require("socket.io");

const say = (level, line, text) => process.stdout.write(`${JSON.stringify({ level, text, ...line })}\n`);
const log = {
  info: (line, text) => say("info", line, text),
  error: (line, text) => say("error", { ...line, err: String(line.err) }, text),
};

let sql;
let sockets;
const ownOrigins = [`http://127.0.0.1:${process.env.PORT}`, `http://localhost:${process.env.PORT}`];

const application = {
  log,
  async prepare(tell) {
    const url = new URL(process.env.DATABASE_URL);
    const host = url.searchParams.get("host") ?? url.hostname;
    sql = postgres({ host, port: Number(url.port || 5432), user: url.username, password: url.password, database: url.pathname.slice(1), onnotice: () => undefined });
    if (process.env.FAKE_PROBLEM) throw Object.assign(new Error(process.env.FAKE_PROBLEM), { name: "StartupProblem" });
    await sql`create table if not exists rows (id text primary key)`;
    tell(`the schema is there; the day is ${process.env.DEMO_NOW || "today"}`);
    return { signIns: [{ email: "ada@example.org", password: "secret", who: "lead" }], firstAdministratorLink: null };
  },
  originAllowed: (origin) => ownOrigins.includes(origin),
  quotableFaults: (build) => build,
  inRequest: (_requestId, work) => work(),
  async loadContext(_req, res) {
    return { nonce: res.locals.nonce, requestId: res.locals.requestId };
  },
  async attach(server) {
    sockets = new Server(server, { path: "/socket.io", destroyUpgrade: false });
  },
  handleCollaboration(ws) {
    ws.on("message", (text) => ws.send(`heard ${text}`));
  },
  ready: () => sql`select 1`.then(() => true, () => false),
  shortcoming: () => null,
  async close() {
    if (sockets) await new Promise((resolve) => sockets.close(resolve));
    await sql.end({ timeout: 2 });
  },
};

const json = (value, init) => new Response(JSON.stringify(value), { ...init, headers: { "Content-Type": "application/json" } });

const module = {
  async loader({ request, context }) {
    const url = new URL(request.url);
    if (url.searchParams.has("throw")) throw new Error("a secret of the implementation");
    if (url.searchParams.has("throw-later")) setTimeout(() => { throw new Error("nobody caught this"); }, 10);
    if (url.searchParams.has("reject-later")) setTimeout(() => void Promise.reject(new Error("nobody looked at this")), 10);
    if (url.searchParams.has("slow")) await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (url.searchParams.has("long")) return new Response("long ".repeat(5_000), { headers: { "Content-Type": "text/html" } });
    const rows = await sql`select id from rows`;
    return json({ ids: rows.map((row) => row.id), url: request.url, nonce: context.nonce });
  },
  async action({ request }) {
    const id = (await request.text()).slice(0, 100);
    await sql`insert into rows ${sql({ id })} on conflict do nothing`;
    return json({ id }, { status: 201 });
  },
};

const routes = {
  root: { id: "root", path: "", module: {} },
  rows: { id: "rows", parentId: "root", path: "rows", module },
};

export { application, routes };
export const entry = { module: { application, default: () => new Response("a page", { headers: { "Content-Type": "text/html" } }) } };
export const assets = { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" };
export const assetsBuildDirectory = "client";
export const basename = "/";
export const future = {};
export const isSpaMode = false;
export const mode = "production";
export const publicPath = "/";
