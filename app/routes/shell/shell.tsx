import { useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLocation, useMatches, useNavigation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { unreadConversations } from "~/modules/conversations/public.server";
import { useUnreadConversations } from "~/modules/conversations/ui/use-unread-conversations";
import { unreadByTeam } from "~/modules/discussion/public.server";
import { Outbox } from "~/modules/discussion/ui/waiting/outbox";
import { useTeamUnread } from "~/modules/discussion/ui/use-team-unread";
import { noteVisit } from "~/modules/home/public.server";
import { Keyboard } from "~/modules/keyboard/ui/keyboard";
import { unreadInInbox } from "~/modules/notifications/public.server";
import { useUnreadInbox } from "~/modules/notifications/ui/use-unread-inbox";
import { teamsOf } from "~/modules/teams/public.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import type { loader as rootLoader } from "~/root";
import { isLitePage } from "~/ui/lite/is-lite-page";
import { LiteShell } from "~/ui/lite/lite-shell";
import { AppShell } from "~/ui/shell/app-shell";
import { ProblemPage } from "~/ui/shell/problem-page";
import type { ShellPreferences, ShellTeam } from "~/ui/shell/shell-place";
import { VisitorShell } from "~/ui/shell/visitor-shell";
import { ProgressLine } from "~/ui/progress-line";

/** What stands round every page of a signed-in person: their teams with what is unread in each. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, locale } = context;
  if (!actor) return nobody;
  const [teams, unread, inbox, messages] = await Promise.all([teamsOf(actor, locale), unreadByTeam(actor), unreadInInbox(actor), unreadConversations(actor), noteVisit(actor)]);
  return {
    inbox,
    messages,
    person: { id: actor.personId, name: actor.displayName, photo: actor.photo, handle: actor.handle, singleKeys: actor.singleKeys !== false, lite: actor.lite, administrator: actor.organisationRole === "administrator" },
    runsInductions: actor.organisationRole === "administrator" || teams.some(({ role }) => role === "lead" || role === "coordinator"),
    teams: teams.map((team) => ({ href: `/teams/${team.slug}`, name: team.name, unread: unread.get(team.id)?.threads ?? 0 })),
  };
}

/** Pages that take a phone's whole screen say so in their handle. */
const takesWholeScreen = (handle: unknown) => (handle as RouteHandle | undefined)?.wholeScreen === true;

export default function Shell() {
  return <Frame><Outlet /></Frame>;
}

/** A page that could not be shown keeps the frame round it, so that one can go on from there. */
export function ErrorBoundary() {
  return <Frame><ProblemPage error={useRouteError()} /></Frame>;
}

const nobody = { person: null, teams: [], runsInductions: false, inbox: 0, messages: 0 };

function Frame({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>("routes/shell/shell") ?? nobody;
  const { person, runsInductions } = loaded;
  const unread = useUnreadInbox(person?.id ?? null, loaded);
  const teams = useTeamUnread<ShellTeam>(person?.id ?? null, loaded);
  const unreadMessages = useUnreadConversations(person?.id ?? null, loaded);
  const reader = useRouteLoaderData<typeof rootLoader>("root");
  const { pathname, search } = useLocation();
  const matches = useMatches();
  const wholeScreen = matches.some((match) => takesWholeScreen(match.handle));
  const navigating = useNavigation().state !== "idle";
  const { t } = useLingui();
  const demo = reader?.demo ?? false;
  const preferences: ShellPreferences = {
    action: "/preferences",
    locale: reader?.locale ?? "en",
    theme: reader?.theme ?? "system",
    lite: person?.lite ?? false,
    returnTo: pathname + search,
  };
  if (!person) {
    return (
      <VisitorShell preferences={preferences} homeHref="/" signInHref={pathname === "/sign-in" ? undefined : "/sign-in"} demo={demo}>
        {children}
      </VisitorShell>
    );
  }
  const programs = { href: "/account/tokens", label: t({ id: "shell.person.tokens", message: "Access for programs" }) };
  const administration = [
    { href: "/administration/people", label: t({ id: "shell.administration.access", message: "People and access" }) },
    { href: "/administration/staff", label: t({ id: "shell.administration.staff", message: "Staff file" }) },
    { href: "/administration/taxonomy", label: t({ id: "shell.administration.taxonomy", message: "Fields of expertise" }) },
    { href: "/administration/audit", label: t({ id: "shell.administration.audit", message: "Audit log" }) },
    { href: "/administration/reports", label: t({ id: "shell.administration.reports", message: "Reported messages" }) },
    { href: "/administration/mail", label: t({ id: "shell.administration.mail", message: "Mail folder" }) },
  ];
  const frame = {
    places: { today: { href: "/" }, inbox: { href: "/inbox", count: unread }, messages: { href: "/messages", count: unreadMessages }, teams: { href: "/teams" }, experts: { href: "/experts" }, requests: { href: "/requests" }, documents: { href: "/documents" }, calendar: { href: "/calendar" }, search: { href: "/search" } },
    teams,
    pathname,
    demo,
    person: { name: person.name, photo: person.photo, profileHref: `/experts/${person.handle}` },
    preferences,
    sessionsHref: "/account",
    signOutAction: "/sign-out",
    more: [programs, ...(runsInductions ? [{ href: "/induction", label: t({ id: "shell.induction", message: "Newcomers" }) }] : []), ...(person.administrator ? administration : [])],
  };
  if (isLitePage(preferences.lite, matches)) return <LiteShell {...frame}>{children}</LiteShell>;
  return (
    <AppShell {...frame} query={pathname === "/search" ? (new URLSearchParams(search).get("q") ?? undefined) : undefined} wholeScreen={wholeScreen}>
      <ProgressLine active={navigating} />
      {preferences.lite ? null : <Keyboard singleKeys={person.singleKeys} />}
      {preferences.lite ? null : <Outbox me={person.id} place={pathname} />}
      {children}
    </AppShell>
  );
}
