import { z } from "zod";
import { StartupProblem } from "./database/startup-problem";

const flag = z.enum(["0", "1"]).optional().transform((value) => value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
  /** By which several processes reach one another; without it there is one. */
  REDIS_URL: z.string().regex(/^rediss?:\/\/[^/]/, "must begin with redis:// or rediss:// and a host").refine(URL.canParse, "must be an address").optional(),
  DATA_DIR: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where people reach this installation: links in mail, the Origin check and cookies follow it, never the Host header. */
  PUBLIC_URL: z.url().optional(),
  /** The origins that our own pages may have, set by the process: PUBLIC_URL's, and this machine's other name. */
  OWN_ORIGINS: z.string().default(""),
  /** Set by the process, which knows when the demonstration is wanted. */
  DEMO: flag,
  /** Fixes "today" for the demo's dates (ISO date). */
  DEMO_NOW: z.iso.date().optional(),
  /** The largest file that is taken, in mebibytes. */
  MAX_FILE_MEBIBYTES: z.coerce.number().int().min(1).max(2_000).default(25),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://").optional(),
  MAIL_FROM: z.string().default("Meridian <meridian@localhost>"),
  /** The domain of our own mail addresses; the host of PUBLIC_URL unless it is set. */
  MAIL_DOMAIN: z.string().regex(/^[a-z0-9.-]+$/i, "must be a domain name").optional(),
  /** Where mail is taken in; none is unless it is set. 0 chooses a free port. */
  SMTP_IN_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** The name under which our own mail server writes Authentication-Results; without it only secret addresses are taken. */
  MAIL_AUTHSERV_ID: z.string().regex(/^[\w.-]+$/, "must be the name of a server").optional(),
  /** The address the first administrator signs in with. */
  ADMIN_EMAIL: z.email().default("administrator@meridian.example"),
  /** A LibreTranslate server, for translations by machine; without it none are offered. */
  TRANSLATE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRANSLATE_KEY: z.string().optional(),
  /** Hosts of inner networks that webhooks may reach nevertheless, by comma. */
  OUTBOUND_PRIVATE: z.string().default(""),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

/** The settings of this process, checked once; a wrong one stops the start with its name and what is wrong with it. */
export type Environment = z.infer<typeof schema> & {
  /** PUBLIC_URL without a trailing slash, or the loopback address that is served. */
  publicUrl: string;
  /** Whether the demo organisation is filled in. */
  demo: boolean;
  /** The origins of our own pages. */
  origins: ReadonlySet<string>;
  /** Whether browsers reach us by https, so that cookies must be Secure. */
  secure: boolean;
};

function read(source: NodeJS.ProcessEnv): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(filled);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new StartupProblem(`The setting ${issue?.path.join(".")} is wrong: ${issue?.message}.`);
  }
  const settings = result.data;
  const publicUrl = (settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`).replace(/\/$/, "");
  const origins = new Set([new URL(publicUrl).origin, ...settings.OWN_ORIGINS.split(" ").filter(Boolean)]);
  return { ...settings, publicUrl, origins, demo: settings.DEMO, secure: publicUrl.startsWith("https:") };
}

let current: Environment | undefined;

/** The checked settings. Read at first use, so that the process can set them before. */
export function environment(): Environment {
  current ??= read(process.env);
  return current;
}
