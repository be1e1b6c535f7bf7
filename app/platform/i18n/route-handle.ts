/** What a route tells about itself: `export const handle = { areas: ["teams"] } satisfies RouteHandle`. */
export interface RouteHandle {
  /** The catalogues its page speaks from, a module's or a part's (`discussion/threads`); `shell` is always there. */
  areas: readonly string[];
  /** On a phone the page takes the whole screen, without the bars of the shell. */
  wholeScreen?: boolean;
  /** In lite mode the page has markup of its own, made for `LiteShell` and its small style sheet. */
  lite?: boolean;
}
