import { useLingui } from "@lingui/react/macro";
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { CountBadge } from "../badge";
import { classNames } from "../class-names";
import { DemoBanner } from "../demo-banner";
import { Icon } from "../icon";
import { SearchField } from "../search-field";
import { SkipLink } from "../skip-link";
import { VisuallyHidden } from "../visually-hidden";
import { BottomBar } from "./bottom-bar";
import { Brand } from "./brand";
import { PersonMenu, type PersonMenuProps } from "./person-menu";
import { Rail } from "./rail";
import type { ShellPlaces, ShellTeam } from "./shell-place";
import { useCountLabels } from "./use-count-labels";
import { usePlaceLabels } from "./use-place-labels";

interface AppShellProps extends PersonMenuProps {
  places: ShellPlaces;
  /** the reader's own teams, in the order they are shown */
  teams: ShellTeam[];
  /** where the reader is, without the query */
  pathname: string;
  /** what is being searched for now */
  query?: string;
  demo?: boolean;
  /** on a phone the page takes the whole screen (a thread): it brings its own way back in its PageHeader */
  wholeScreen?: boolean;
  children: ReactNode;
}

/** The frame round every signed-in page: places, search, person, and `<main id="main">`. */
export function AppShell({ places, teams, pathname, query, demo = false, wholeScreen = false, children, ...menu }: AppShellProps) {
  const { t } = useLingui();
  const labels = usePlaceLabels();
  const { waiting } = useCountLabels();
  const inboxCount = places.inbox?.count ?? 0;
  const searchLabel = t({ id: "shell.search.label", message: "Search people, threads and documents" });
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <header className={classNames("@container relative top-0 z-40 flex h-14 items-center gap-3 border-b border-line bg-surface-sunken px-3 sm:px-4 lg:sticky", wholeScreen && "max-lg:hidden")}>
        <div className="lg:w-56 lg:shrink-0 lg:px-1"><Brand href={places.today?.href ?? "/"} /></div>
        {places.search ? (
          <Form role="search" aria-label={searchLabel} method="get" action={places.search.href} className="mx-auto hidden w-full max-w-xl lg:block">
            <SearchField id="shell-search" label={searchLabel} placeholder={searchLabel} defaultValue={query} key={query} />
          </Form>
        ) : null}
        <div className="ms-auto flex items-center gap-1 lg:w-56 lg:shrink-0 lg:justify-end">
          {places.inbox ? (
            <Link to={places.inbox.href} className="relative flex size-10 items-center justify-center rounded-full hover:bg-surface-hover touch:size-11 lg:hidden">
              <Icon name="inbox" size="lg" />
              <VisuallyHidden>{labels.inbox}</VisuallyHidden>
              <span className="absolute end-0 top-0 leading-none"><CountBadge count={inboxCount} label={` (${waiting(inboxCount)})`} /></span>
            </Link>
          ) : null}
          <PersonMenu {...menu} messagesHref={places.messages?.href} calendarHref={places.calendar?.href} requestsHref={places.requests?.href} />
        </div>
      </header>
      <div className="flex flex-1 flex-col lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="border-line bg-surface-sunken lg:border-e"><Rail {...{ places, teams, pathname }} /></div>
        <main id="main" tabIndex={-1} className={classNames("flex min-w-0 flex-1 flex-col outline-none", wholeScreen ? "max-lg:pb-0" : "max-lg:pb-16")}>
          {children}
        </main>
      </div>
      {wholeScreen ? null : <BottomBar {...{ places, pathname }} />}
    </div>
  );
}
