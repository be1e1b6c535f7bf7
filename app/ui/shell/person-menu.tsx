import { Trans } from "@lingui/react/macro";
import { Avatar } from "../avatar";
import { Menu, MenuButton, MenuLink } from "../menu";
import { VisuallyHidden } from "../visually-hidden";
import { LanguageForm, LiteForm, ThemeForm } from "./preference-forms";
import type { ShellPerson, ShellPreferences } from "./shell-place";

export interface PersonMenuProps {
  person: ShellPerson;
  preferences: ShellPreferences;
  sessionsHref: string;
  signOutAction: string;
  /** the messages, which narrow screens have no room for below */
  messagesHref?: string | undefined;
  /** the calendar, which narrow screens have no room for below */
  calendarHref?: string | undefined;
  /** the requests, for the same reason */
  requestsHref?: string | undefined;
  /** further pages for this person, such as administration; labels ready made */
  more?: { href: string; label: string }[];
}

const rule = "my-1.5 border-line";

/** All that is about oneself: profile, language, appearance, lite mode, sessions, sign out. */
export function PersonMenu({ person, preferences, sessionsHref, signOutAction, messagesHref, calendarHref, requestsHref, more = [] }: PersonMenuProps) {
  const { name, photo, detail } = person;
  return (
    <Menu
      bare
      wide
      align="end"
      button={
        <span className="flex size-10 items-center justify-center touch:size-11">
          <Avatar name={name} photo={photo} />
          <VisuallyHidden><Trans id="shell.person.menu">You: {name}</Trans></VisuallyHidden>
        </span>
      }
    >
      <div className="px-2.5 py-1.5">
        <p className="font-semibold"><bdi>{name}</bdi></p>
        {detail ? <p className="text-sm text-ink-muted">{detail}</p> : null}
      </div>
      <MenuLink to={person.profileHref}><Trans id="shell.person.profile">My profile</Trans></MenuLink>
      <MenuLink to={sessionsHref}><Trans id="shell.person.account">My account</Trans></MenuLink>
      {messagesHref ? <div className="lg:hidden"><MenuLink to={messagesHref}><Trans id="shell.place.messages">Messages</Trans></MenuLink></div> : null}
      {requestsHref ? <div className="lg:hidden"><MenuLink to={requestsHref}><Trans id="shell.place.requests">Requests</Trans></MenuLink></div> : null}
      {calendarHref ? <div className="lg:hidden"><MenuLink to={calendarHref}><Trans id="shell.place.calendar">Calendar</Trans></MenuLink></div> : null}
      {more.map(({ href, label }) => <MenuLink key={href} to={href}>{label}</MenuLink>)}
      <hr className={rule} />
      <LanguageForm preferences={preferences} />
      <ThemeForm preferences={preferences} />
      <LiteForm preferences={preferences} />
      <hr className={rule} />
      <form method="post" action={signOutAction}>
        <MenuButton><Trans id="shell.person.signOut">Sign out</Trans></MenuButton>
      </form>
    </Menu>
  );
}
