import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import { knownHosts } from "../settings.ts";
import type { Settings } from "../settings.ts";
import { isForApi } from "./api.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

/** Puts the security headers on every answer: pages, assets and socket.io's polling alike. */
export function securityHeaders(settings: Settings): (req: IncomingMessage, res: ResponseWithFacts) => void {
  const isHttps = settings.publicUrl.protocol === "https:";
  const setHeaders = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(settings) },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xPermittedCrossDomainPolicies: { permittedPolicies: "none" },
  });
  return (req, res) => {
    if (isForApi(req.url)) return setApiHeaders(res, isHttps);
    res.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    setHeaders(req, res, (error) => {
      if (error) throw error instanceof Error ? error : new Error(String(error));
    });
  };
}

/** An answer of the API is data: it may run nothing and be shown in nothing. */
function setApiHeaders(res: ServerResponse, isHttps: boolean): void {
  res.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  if (isHttps) res.setHeader("Strict-Transport-Security", "max-age=31536000");
}

type Source = string | ((req: IncomingMessage, res: ServerResponse) => string);

function contentPolicy(settings: Settings): Record<string, Source[]> {
  const nonce: Source = (_req, res) => `'nonce-${(res as ResponseWithFacts).locals.nonce}'`;
  const isDevelopment = settings.mode === "development";
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", nonce, "'strict-dynamic'"],
    // Vite's styles arrive in development as <style> elements of its own.
    styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'", ...socketOrigins(settings)],
    mediaSrc: ["'self'", "blob:"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    ...(settings.publicUrl.protocol === "https:" ? { upgradeInsecureRequests: [] } : {}),
  };
}

/** Older Safari does not count websockets as 'self'. */
function socketOrigins(settings: Settings): string[] {
  const scheme = settings.publicUrl.protocol === "https:" ? "wss" : "ws";
  return [...knownHosts(settings)].map((host) => `${scheme}://${host}`);
}
