import path from "node:path";
import { StartupProblem } from "./startup-problem.ts";

/** What the process itself needs to know; the application reads its own settings from the environment. */
export interface Settings {
  readonly mode: "production" | "development";
  readonly port: number;
  readonly host: string;
  /** absolute */
  readonly dataFolder: string;
  readonly publicUrl: URL;
  /** false when PUBLIC_URL was not given and `publicUrl` is made of host and port */
  readonly publicUrlIsGiven: boolean;
  /** null: the embedded server */
  readonly databaseUrl: string | null;
  /** what express calls `trust proxy`; false unless TRUST_PROXY is set */
  readonly trustProxy: number | string[] | false;
  /** absolute folder of the built application */
  readonly buildFolder: string;
  /** whether the demonstration is filled in and shown as one */
  readonly demo: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the process.
 * @throws StartupProblem naming the variable that is wrong
 */
export function readSettings(environment: Environment, projectFolder: string, isDevelopment: boolean): Settings {
  const port = readPort(environment.PORT);
  const host = environment.HOST?.trim() || "127.0.0.1";
  const databaseUrl = environment.DATABASE_URL || null;
  return {
    mode: isDevelopment ? "development" : "production",
    port,
    host,
    dataFolder: path.resolve(projectFolder, environment.DATA_DIR || ".data"),
    publicUrl: readPublicUrl(environment.PUBLIC_URL, host, port),
    publicUrlIsGiven: Boolean(environment.PUBLIC_URL),
    databaseUrl,
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
    buildFolder: path.resolve(projectFolder, environment.BUILD_DIRECTORY || "build"),
    demo: readDemo(environment.DEMO) ?? (databaseUrl === null && isLoopback(host)),
  };
}

/**
 * The hosts that people may use this server by, the one of PUBLIC_URL first. When it was not given, a server that can be
 * reached from this machine is known by either of the machine's own names.
 */
export function knownHosts({ publicUrl, publicUrlIsGiven, host, port }: Settings): Set<string> {
  const hosts = new Set([publicUrl.host]);
  if (!publicUrlIsGiven && (isLoopback(host) || isEveryAddress(host))) hosts.add(`127.0.0.1:${port}`).add(`localhost:${port}`);
  return hosts;
}

/** Hands the settings on to the application, which reads them from the environment when it is imported. */
export function exportSettings(settings: Settings, databaseUrl: string): void {
  process.env.NODE_ENV = settings.mode;
  process.env.PORT = String(settings.port);
  process.env.DATA_DIR = settings.dataFolder;
  process.env.PUBLIC_URL = settings.publicUrl.origin;
  process.env.OWN_ORIGINS = [...knownHosts(settings)].map((host) => `${settings.publicUrl.protocol}//${host}`).join(" ");
  process.env.DATABASE_URL = databaseUrl;
  process.env.DEMO = settings.demo ? "1" : "0";
}

/** Whether the database of an address is on this machine: our own, one behind a Unix socket, one on loopback. */
export function isOnThisMachine(databaseUrl: string | null): boolean {
  if (databaseUrl === null) return true;
  const url = new URL(databaseUrl);
  return url.searchParams.has("host") ? url.searchParams.get("host")?.startsWith("/") === true : isLoopback(url.hostname);
}

/** Whether a host name or address can be reached from this machine only. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Whether a host stands for all addresses of this machine. */
export const isEveryAddress = (host: string): boolean => host === "0.0.0.0" || host === "::";

function readDemo(text: string | undefined): boolean | null {
  if (!text) return null;
  if (text !== "0" && text !== "1") throw new StartupProblem(`DEMO must be 1 or 0, not "${text}".`);
  return text === "1";
}

function readPort(text: string | undefined): number {
  if (!text) return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartupProblem(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  return port;
}

function readPublicUrl(text: string | undefined, host: string, port: number): URL {
  if (!text) {
    const name = isEveryAddress(host) ? "localhost" : host.includes(":") ? `[${host.replace(/^\[|\]$/g, "")}]` : host;
    return new URL(`http://${name}:${port}`);
  }
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username) {
    throw new StartupProblem(`PUBLIC_URL must be an address such as https://meridian.example.org, without a path; it is "${text}".`);
  }
  return url;
}

function readTrustProxy(text: string | undefined): number | string[] | false {
  if (!text || text === "0" || text === "false") return false;
  if (text === "true") return 1;
  return /^\d+$/.test(text) ? Number(text) : text.split(",").map((address) => address.trim());
}
