import { environment } from "../environment.server";

/**
 * Whether a request that changes something, or opens a websocket, comes from our own pages. PUBLIC_URL
 * decides, never the Host header; on loopback without PUBLIC_URL, localhost counts as well.
 */
export function originAllowed(origin: string | undefined): boolean {
  if (!origin) return false;
  const { publicUrl, PUBLIC_URL, PORT, HOST } = environment();
  if (origin === new URL(publicUrl).origin) return true;
  const onLoopback = !PUBLIC_URL && ["127.0.0.1", "localhost", "::1", "0.0.0.0"].includes(HOST);
  return onLoopback && [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`].includes(origin);
}
