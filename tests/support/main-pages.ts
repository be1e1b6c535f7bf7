import { demoHandles, demoPlaces } from "./demonstration";
import { guidancePages } from "./guidance-pages";

export interface MainPage {
  /** Also the name of its picture. */
  name: string;
  path: string;
  /** Whose page it is; nobody's is a visitor's. */
  handle: string | null;
}

/** Every main page of Meridian as the demo organisation shows it, empty and refused ones included. */
export async function mainPages(): Promise<MainPage[]> {
  const { team, thread, document, event, townHall, closedTeam, emptyTeam, checklist, listed, onStandby, accompanied, announcement, request, requestToAnswer } = await demoPlaces();
  const visitor = (name: string, path: string): MainPage => ({ name, path, handle: null });
  const member = (name: string, path: string): MainPage => ({ name, path, handle: demoHandles.member });
  const lead = (name: string, path: string): MainPage => ({ name, path, handle: demoHandles.lead });
  const administrator = (name: string, path: string): MainPage => ({ name, path, handle: demoHandles.administrator });
  const newcomer = (name: string, path: string): MainPage => ({ name, path, handle: demoHandles.newcomer });
  return [
    visitor("landing", "/"),
    visitor("sign-in", "/sign-in"),
    visitor("forgotten-password", "/password/forgotten"),
    visitor("used-up-link", `/password/${"a".repeat(40)}`),
    member("today", "/"),
    member("teams", "/teams"),
    member("team", `/teams/${team.slug}`),
    member("team-people", `/teams/${team.slug}/people`),
    member("team-documents", `/teams/${team.slug}/documents`),
    member("team-about", `/teams/${team.slug}/about`),
    member("team-measures", `/teams/${team.slug}/measures`),
    lead("team-settings", `/teams/${team.slug}/settings`),
    lead("team-responsibilities", `/teams/${team.slug}/settings/responsibilities`),
    lead("team-pinned", `/teams/${team.slug}/settings/pinned`),
    lead("team-access", `/teams/${team.slug}/settings/access`),
    lead("team-lead", `/teams/${team.slug}/settings/lead`),
    lead("team-invite", `/teams/${team.slug}/invite`),
    ...(listed ? [
      member("team-countries", `/teams/${listed.team}/countries`),
      member("listed-country", `/countries/${listed.iso2}`),
    ] : []),
    member("countries", "/countries"),
    member("places", "/places"),
    member("places-coverage", "/places/coverage"),
    member("organisation", "/organisation"),
    member("office", "/offices/DWTCO-DAKAR"),
    ...(onStandby ? [member("team-standby", `/teams/${onStandby.slug}/standby`)] : []),
    ...(emptyTeam ? [member("team-empty", `/teams/${emptyTeam.slug}`)] : []),
    ...(closedTeam ? [member("team-by-request", `/teams/${closedTeam.slug}`), member("ask-to-join", `/teams/${closedTeam.slug}/membership`)] : []),
    member("new-thread", `/teams/${team.slug}/threads/new`),
    member("thread", `/teams/${team.slug}/threads/${thread.id}`),
    lead("edit-thread", `/teams/${team.slug}/threads/${thread.id}/edit`),
    lead("move-thread", `/teams/${team.slug}/threads/${thread.id}/move`),
    lead("merge-thread", `/teams/${team.slug}/threads/${thread.id}/merge`),
    lead("split-thread", `/teams/${team.slug}/threads/${thread.id}/split`),
    member("thread-changes", `/teams/${team.slug}/threads/${thread.id}/changes`),
    member("announcements", "/announcements"),
    administrator("new-announcement", "/announcements/new"),
    member("announcement", `/announcements/${announcement.id}`),
    member("inbox", "/inbox"),
    member("inbox-all", "/inbox?show=all"),
    member("inbox-settings", "/inbox/settings"),
    member("team-notifications", `/teams/${team.slug}/notifications`),
    member("thread-notifications", `/teams/${team.slug}/threads/${thread.id}/notifications`),
    member("message", `/teams/${team.slug}/threads/${thread.id}/messages/1`),
    member("newsletters", "/newsletters"),
    member("newsletter", "/newsletters/across-the-field"),
    member("newsletter-issue", "/newsletters/across-the-field/2"),
    member("documents", "/documents"),
    member("documents-kept", "/documents/kept"),
    member("documents-trash", `/teams/${team.slug}/documents/trash`),
    member("document-place", `/documents/${document.id}/document/place`),
    member("document", `/documents/${document.id}`),
    ...(await guidancePages(member)),
    member("edit-document", `/documents/${document.id}/document/edit`),
    member("new-document", `/teams/${team.slug}/documents/new`),
    member("calendar", "/calendar"),
    member("calendar-month", "/calendar/month"),
    member("meeting-hours", `/calendar/hours?team=${team.slug}`),
    member("calendar-feeds", "/calendar/feeds"),
    member("new-event", "/calendar/new"),
    member("event", `/calendar/${event.id}`),
    member("event-people", `/calendar/${event.id}/event/people`),
    member("town-hall", `/calendar/${townHall.id}`),
    member("team-calendar", `/teams/${team.slug}/calendar`),
    member("experts", "/experts"),
    member("expert-search", "/experts?q=inspection"),
    member("expert-answer", "/experts?q=actuaire+francophone+Niger+mars"),
    member("expert-need", "/experts?q=earthquake+Nepal+within+72+hours&narrow=1"),
    member("expert-method", "/experts/method"),
    member("expert-compare", `/experts/compare?people=${demoHandles.lead}&people=${demoHandles.member}`),
    member("profile", `/experts/${demoHandles.lead}`),
    member("edit-profile", `/experts/${demoHandles.member}/edit`),
    member("edit-support", `/experts/${demoHandles.member}/edit/support`),
    member("requests", "/requests?show=all"),
    member("requests-board", "/requests?show=all&view=board"),
    member("requests-calendar", "/requests?show=all&view=calendar"),
    ...(request ? [member("request", `/requests/${request.id}`)] : []),
    ...(requestToAnswer ? [{ name: "request-to-answer", path: `/requests/${requestToAnswer.id}`, handle: demoHandles.lead }] : []),
    member("request-measures", "/requests/measures"),
    member("new-request", "/requests/new?q=social-security+actuary&term=D2&country=NE&languages=fr:C1&from=2027-03-01&until=2027-03-31&mode=on_site"),
    member("search", "/search?q=inspection"),
    member("search-nothing", "/search?q=zzzzqqqq"),
    member("account", "/account"),
    member("account-tokens", "/account/tokens"),
    visitor("api", "/api"),
    visitor("api-reference", "/api/reference/threads"),
    newcomer("first-week", "/first-week"),
    ...(accompanied ? [{ name: "newcomer-progress", path: `/first-week/${accompanied.newcomer}`, handle: accompanied.buddy }] : []),
    administrator("induction", "/induction"),
    administrator("induction-newcomer", `/induction/newcomers/${demoHandles.newcomer}`),
    administrator("induction-checklist", `/induction/checklists/${checklist?.id ?? 0}?in=en`),
    member("not-found", "/no/such/page"),
    administrator("administration-people", "/administration/people"),
    administrator("administration-access", `/administration/people/${demoHandles.member}`),
    administrator("administration-mail", "/administration/mail"),
  ];
}
