import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PersonMenuProps } from "../shell/person-menu";
import { BrandMark } from "../shell/brand";
import { currentState, type PlaceName, type ShellPlaces, type ShellTeam } from "../shell/shell-place";
import { useCountLabels } from "../shell/use-count-labels";
import { usePlaceLabels } from "../shell/use-place-labels";
import { LitePreferences } from "./lite-preferences";

const order: PlaceName[] = ["today", "inbox", "messages", "teams", "experts", "documents", "calendar"];

interface LiteShellProps extends PersonMenuProps {
  places: ShellPlaces;
  teams: ShellTeam[];
  pathname: string;
  demo: boolean;
  children: ReactNode;
}

/**
 * The frame of `AppShell` for a page that takes a phone's whole screen, in as few bytes as it can be
 * said: bare elements, which lite.css knows by their place. Only for pages whose handle says `lite`.
 */
export function LiteShell({ places, teams, pathname, demo, children, ...menu }: LiteShellProps) {
  const { t } = useLingui();
  const search = t({ id: "shell.search.label", message: "Search people, threads and documents" });
  return (
    <>
      <a href="#main" className="skip"><Trans id="shell.skip">Skip to the content</Trans></a>
      {demo ? (
        <aside aria-label={t({ id: "shell.demo.label", message: "Demonstration" })}>
          <Trans id="shell.demo">Demonstration: people and content are invented.</Trans>
        </aside>
      ) : null}
      <header>
        <a href={places.today?.href ?? "/"} lang="en"><BrandMark /><b>Meridian</b></a>
        <form role="search" aria-label={search} action={places.search?.href}>
          <input type="search" name="q" dir="auto" aria-label={search} placeholder={search} />
          <button><Trans id="shell.search.submit">Search</Trans></button>
        </form>
        <LitePreferences {...menu} />
      </header>
      <LiteRail {...{ places, teams, pathname }} />
      <main id="main" tabIndex={-1}>{children}</main>
    </>
  );
}

function LiteRail({ places, teams, pathname }: Pick<LiteShellProps, "places" | "teams" | "pathname">) {
  const { t } = useLingui();
  const labels = usePlaceLabels();
  const { unread, waiting } = useCountLabels();
  const inOneTeam = teams.some((team) => currentState(team.href, pathname));
  return (
    <nav aria-label={t({ id: "shell.navigation", message: "Main" })}>
      <ul>
        {order.map((name) => {
          const place = places[name];
          if (!place) return null;
          const current = name === "teams" && inOneTeam ? undefined : currentState(place.href, pathname);
          return <LiteRailRow key={name} href={place.href} current={current} name={labels[name]} count={place.count ?? 0} label={waiting(place.count ?? 0)} />;
        })}
      </ul>
      {teams.length > 0 ? <h2><Trans id="shell.teams.mine">My teams</Trans></h2> : null}
      <ul>
        {teams.map(({ href, name, unread: count }) => <LiteRailRow key={href} href={href} current={currentState(href, pathname)} name={name} count={count} label={unread(count)} />)}
      </ul>
    </nav>
  );
}

function LiteRailRow({ href, current, name, count, label }: { href: string; current: "page" | "true" | undefined; name: string; count: number; label: string }) {
  return (
    <li>
      <a href={href} aria-current={current}>
        {count > 0 ? <b>{name}</b> : name}
        {count > 0 ? <small>{label}</small> : null}
      </a>
    </li>
  );
}
