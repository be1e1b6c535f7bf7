import type { IncomingMessage } from "node:http";
import type { Settings } from "../settings.ts";
import { isLoopback } from "../settings.ts";

/**
 * Makes the rest of the process see only hosts that are ours, so that no address is ever built from a header somebody
 * made up: a foreign Host (a rebound DNS name, a proxy that rewrites it) becomes the one of PUBLIC_URL.
 */
export function hostNormaliser(settings: Settings): (req: IncomingMessage) => void {
  const known = knownHosts(settings);
  const canonical = settings.publicUrl.host;
  return (req) => {
    delete req.headers["x-forwarded-host"];
    if (!known.has(req.headers.host ?? "")) req.headers.host = canonical;
  };
}

/** Without PUBLIC_URL a server on loopback is reached by either of its names. */
export function knownHosts(settings: Settings): Set<string> {
  const hosts = new Set([settings.publicUrl.host]);
  if (!settings.publicUrlIsGiven && isLoopback(settings.host)) {
    hosts.add(`127.0.0.1:${settings.port}`).add(`localhost:${settings.port}`);
  }
  return hosts;
}
