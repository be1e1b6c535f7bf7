/** What a route tells about itself: `export const handle = { areas: ["teams"] } satisfies RouteHandle`. */
export interface RouteHandle {
  /** The catalogues its page speaks from; `shell` is always there. */
  areas: readonly string[];
  /** On a phone the page takes the whole screen, without the bars of the shell. */
  wholeScreen?: boolean;
}
