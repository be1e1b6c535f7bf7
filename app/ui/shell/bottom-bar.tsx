import { useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { Icon } from "../icon";
import { VisuallyHidden } from "../visually-hidden";
import { currentState, type PlaceName, type ShellPlaces } from "./shell-place";
import { useCountLabels } from "./use-count-labels";
import { placeIcons, usePlaceLabels } from "./use-place-labels";

const order: PlaceName[] = ["today", "teams", "search", "experts", "documents"];

/** The phone's navigation, under the thumb. Where text is very large only the pictures stay; the words are read all the same. */
export function BottomBar({ places, pathname }: { places: ShellPlaces; pathname: string }) {
  const { t } = useLingui();
  const labels = usePlaceLabels();
  const { waiting } = useCountLabels();
  return (
    <nav aria-label={t({ id: "shell.navigation", message: "Main" })} className="@container fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden">
      <ul className="flex">
        {order.map((name) => {
          const place = places[name];
          return place ? (
            <li key={name} className="min-w-0 flex-1">
              <Link
                to={place.href}
                aria-current={currentState(place.href, pathname)}
                className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-ink-muted -outline-offset-2 current:text-accent current:before:absolute current:before:inset-x-3 current:before:top-0 current:before:h-0.5 current:before:bg-accent"
              >
                <span className="relative">
                  <Icon name={placeIcons[name]} size="lg" />
                  {place.count ? <span className="absolute -end-1 -top-0.5 size-2.5 rounded-full border-2 border-surface bg-accent-fill" /> : null}
                </span>
                <span aria-hidden="true" className="truncate-line max-w-full px-0.5 text-[0.6875rem] leading-tight font-medium @max-[18rem]:hidden">{labels[name]}</span>
                <VisuallyHidden>
                  {labels[name]}
                  {place.count ? ` (${waiting(place.count)})` : null}
                </VisuallyHidden>
              </Link>
            </li>
          ) : null;
        })}
      </ul>
    </nav>
  );
}
