/** The places of the shell, in the order they are shown. A place without an address is left out. */
export type PlaceName = "today" | "inbox" | "teams" | "experts" | "requests" | "documents" | "calendar" | "search";

export interface ShellPlace {
  href: string;
  /** how many things wait there */
  count?: number;
}

export type ShellPlaces = Partial<Record<PlaceName, ShellPlace>>;

export interface ShellTeam {
  href: string;
  name: string;
  unread: number;
}

export interface ShellPerson {
  name: string;
  /** id of their photo */
  photo?: string | null | undefined;
  /** duty station, or whatever stands below the name */
  detail?: string;
  profileHref: string;
}

/** What is chosen now, and where choosing goes: forms post `locale`, `theme` or `lite` with `returnTo`. */
export interface ShellPreferences {
  action: string;
  locale: string;
  theme: "system" | "light" | "dark";
  lite: boolean;
  /** path and query to come back to */
  returnTo: string;
}

/** `page` on the page itself, `true` somewhere inside, for aria-current. */
export function currentState(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}
