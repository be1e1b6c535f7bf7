import type { IncomingMessage } from "node:http";
import type { Settings } from "../settings.ts";
import { knownHosts } from "../settings.ts";

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
