import { useLingui } from "@lingui/react";
import { useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import type { RouteHandle } from "./route-handle";

type AreasReady = (areas: readonly string[]) => true | Promise<unknown>;

let ready: AreasReady = () => true;

/** Called once by the browser's entry; the server speaks every area from the start. */
export function askForAreasWith(ask: AreasReady): void {
  ready = ask;
}

/** The areas that the matched routes speak. */
export function areasOf(matches: readonly { handle?: unknown }[]): string[] {
  const named = matches.flatMap((match) => (match.handle as RouteHandle | undefined)?.areas ?? []);
  return [...new Set(["shell", ...named])];
}

/** Holds a part of a page back until it speaks these areas: for what is fetched only when it is wanted. */
export function useAreas(areas: readonly string[]): void {
  useLingui();
  const state = ready(areas);
  if (state !== true) throw state;
}

/**
 * Holds a page back until its catalogues have arrived. A navigation is a transition, so the page
 * before stays in place meanwhile: React keeps it while a part of the next one is suspended.
 */
export function Speaks({ children }: { children: ReactNode }) {
  useLingui();
  const state = ready(areasOf(useMatches()));
  if (state !== true) throw state;
  return <>{children}</>;
}
