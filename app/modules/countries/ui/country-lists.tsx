import { Trans } from "@lingui/react/macro";
import { PersonLine } from "~/ui/person-line";
import { TextLink } from "~/ui/text-link";
import type { CountryView } from "../country-view.server";
import { Framework } from "./country-row";
import { Day } from "~/ui/day";

/** What teams keep of a country: on which list it stands, whom they name to ask, the years of the framework. */
export function CountryLists({ entries }: { entries: CountryView["entries"] }) {
  return (
    <ul className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={`${entry.teamSlug}-${entry.list}`} className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-2">
          <div className="text-sm">
            <h3 className="text-base font-semibold"><TextLink to={`/teams/${entry.teamSlug}/countries?list=${entry.list}`} quiet><bdi lang={entry.title.language}>{entry.title.text}</bdi></TextLink></h3>
            <p className="text-ink-muted"><bdi>{entry.teamName}</bdi>{entry.since ? <> · <Trans id="countries.since">since <Day day={entry.since} /></Trans></> : null}</p>
            {entry.frameworkFrom !== null && entry.frameworkUntil !== null ? <Framework framework={{ from: entry.frameworkFrom, until: entry.frameworkUntil }} /> : null}
          </div>
          {entry.focal ? <PersonLine name={entry.focal.name} to={`/experts/${entry.focal.handle}`} detail={<>{entry.focal.city ? <bdi>{entry.focal.city}</bdi> : null} · <Trans id="countries.focal">Ask first</Trans></>} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** The coming days on which partners meet. */
export function CountryMeetings({ meetings }: { meetings: CountryView["meetings"] }) {
  return (
    <ul className="grid gap-1.5">
      {meetings.map((meeting) => (
        <li key={meeting.id}><Day day={meeting.day} /> <bdi lang={meeting.language}>{meeting.title}</bdi> <span className="text-sm text-ink-muted"><bdi>{meeting.teamName}</bdi></span></li>
      ))}
    </ul>
  );
}
