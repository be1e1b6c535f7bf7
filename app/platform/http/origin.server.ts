import { environment } from "../environment.server";

/**
 * Whether a request that changes something, or opens a websocket, comes from our own pages. PUBLIC_URL
 * decides, never the Host header; without it, either name of this machine.
 */
export const originAllowed = (origin: string | undefined): boolean => origin !== undefined && environment().origins.has(origin);
