import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { CountBadge } from "../badge";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import { currentState, type PlaceName, type ShellPlaces, type ShellTeam } from "./shell-place";
import { useCountLabels } from "./use-count-labels";
import { placeIcons, usePlaceLabels } from "./use-place-labels";

const order: PlaceName[] = ["today", "inbox", "messages", "teams", "experts", "requests", "documents", "calendar"];

const row =
  "flex min-h-9 items-center gap-2.5 rounded-control px-2.5 py-1 text-sm -outline-offset-2 hover:bg-surface-hover current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11";

interface RailProps {
  places: ShellPlaces;
  teams: ShellTeam[];
  pathname: string;
}

/** The wide screen's navigation: the places, then one's own teams with what is unread. */
export function Rail({ places, teams, pathname }: RailProps) {
  const { t } = useLingui();
  const labels = usePlaceLabels();
  const inOneTeam = teams.some((team) => currentState(team.href, pathname));
  const { unread, waiting } = useCountLabels();
  return (
    <nav aria-label={t({ id: "shell.navigation", message: "Main" })} className="sticky top-14 hidden max-h-[calc(100dvh-3.5rem)] overflow-y-auto p-3 lg:block">
      <ul className="grid gap-0.5">
        {order.map((name) => {
          const place = places[name];
          return place ? (
            <li key={name}>
              <Link to={place.href} className={row} aria-current={name === "teams" && inOneTeam ? undefined : currentState(place.href, pathname)}>
                <Icon name={placeIcons[name]} />
                <span className="flex-1">{labels[name]}</span>
                <CountBadge quiet={name !== "inbox" && name !== "messages"} count={place.count ?? 0} label={waiting(place.count ?? 0)} />
              </Link>
            </li>
          ) : null;
        })}
      </ul>
      {teams.length > 0 ? (
        <>
          <h2 className="mt-6 mb-1 px-2.5 text-xs font-semibold text-ink-muted"><Trans id="shell.teams.mine">My teams</Trans></h2>
          <ul className="grid gap-0.5">
            {teams.map((team) => (
              <li key={team.href}>
                <Link to={team.href} className={classNames(row, team.unread > 0 && "font-semibold")} aria-current={currentState(team.href, pathname)}>
                  <span className="line-clamp-3 flex-1 leading-snug">{team.name}</span>
                  <CountBadge quiet count={team.unread} label={unread(team.unread)} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  );
}
