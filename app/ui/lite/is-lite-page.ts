import type { RouteHandle } from "~/platform/i18n/route-handle";

/**
 * Whether a page is one of those that have markup of their own for lite mode. One that could not be
 * loaded is not: its error page stands in the ordinary frame. Lite pages ship no script, so only the
 * server makes them, and nothing of them is in what browsers load.
 */
export function isLitePage(lite: boolean, matches: readonly { handle?: unknown; data?: unknown }[]): boolean {
  return import.meta.env.SSR && lite && matches.some(({ handle, data }) => (handle as RouteHandle | undefined)?.lite === true && data !== undefined);
}
