import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of Meridian. Addresses are readable and permanent: an old one is redirected, never reused. */
export default [
  route("preferences", "routes/identity/preferences.tsx"),
  route("sign-out", "routes/identity/sign-out.tsx"),
  route("teams/:slug/threads/:threadId/messages", "routes/discussion/messages.tsx"),

  route("inbox/unread", "routes/notifications/unread.tsx"),
  route("inbox/:notificationId", "routes/notifications/open.tsx"),

  route("api/v1/openapi.json", "routes/api/openapi.tsx"),
  route("api/v1/*", "routes/api/v1.tsx"),
  route("requests.csv", "routes/requests/export.tsx"),
  route("calendar/feeds/:file", "routes/calendar/feed-file.tsx"),
  route("calendar/:eventId/:title/invitation.ics", "routes/calendar/invitation.tsx"),

  route("search/link-targets", "routes/search/link-targets.tsx"),

  layout("routes/shell/shell.tsx", [
    index("routes/home/home.tsx"),
    route("sign-in", "routes/identity/sign-in.tsx"),
    route("password/forgotten", "routes/identity/forgotten-password.tsx"),
    route("password/:token", "routes/identity/set-password.tsx"),
    route("account", "routes/identity/account.tsx"),
    route("account/tokens", "routes/identity/tokens.tsx"),
    route("api", "routes/api/guide.tsx"),
    route("api/reference/:area", "routes/api/reference.tsx"),
    route("administration/people", "routes/identity/people.tsx"),
    route("administration/people/:handle", "routes/identity/person-access.tsx"),
    route("administration/mail", "routes/identity/mail.tsx"),
    route("administration/mail/:name", "routes/identity/one-mail.tsx"),

    route("inbox", "routes/notifications/inbox.tsx"),
    route("inbox/settings", "routes/notifications/settings.tsx"),

    route("teams", "routes/teams/directory.tsx"),
    route("teams/new", "routes/teams/found.tsx"),
    route("teams/:slug", "routes/teams/space.tsx", [
      index("routes/discussion/thread-list.tsx"),
      route("calendar", "routes/calendar/team-calendar.tsx"),
      route("people", "routes/teams/people.tsx"),
      route("documents", "routes/documents/team-documents.tsx"),
      route("countries", "routes/countries/team-countries.tsx"),
      route("standby", "routes/standby/team-standby.tsx"),
      route("measures", "routes/teams/measures.tsx"),
      route("about", "routes/teams/about.tsx"),
    ]),
    route("teams/:slug/settings", "routes/teams/settings.tsx", [
      index("routes/teams/settings-description.tsx"),
      route("access", "routes/teams/settings-access.tsx"),
      route("responsibilities", "routes/teams/settings-responsibilities.tsx"),
      route("pinned", "routes/teams/settings-pinned.tsx"),
      route("lead", "routes/teams/settings-lead.tsx"),
      route("changes", "routes/teams/settings-changes.tsx"),
    ]),
    route("teams/:slug/invite", "routes/teams/invite.tsx"),
    route("teams/:slug/membership", "routes/teams/membership.tsx"),
    route("teams/:slug/threads/new", "routes/discussion/new-thread.tsx"),
    route("teams/:slug/threads/:threadId", "routes/discussion/thread.tsx"),
    route("teams/:slug/threads/:threadId/edit", "routes/discussion/edit-thread.tsx"),
    route("teams/:slug/threads/:threadId/move", "routes/discussion/move-thread.tsx"),
    route("teams/:slug/threads/:threadId/merge", "routes/discussion/merge-thread.tsx"),
    route("teams/:slug/threads/:threadId/split", "routes/discussion/split-thread.tsx"),
    route("teams/:slug/threads/:threadId/changes", "routes/discussion/thread-changes.tsx"),
    route("teams/:slug/threads/:threadId/notifications", "routes/discussion/thread-notifications.tsx"),
    route("teams/:slug/notifications", "routes/discussion/team-notifications.tsx"),
    route("teams/:slug/documents/new", "routes/documents/new-document.tsx"),
    route("teams/:slug/documents/trash", "routes/documents/trash.tsx"),

    route("first-week", "routes/induction/first-week.tsx"),
    route("first-week/:handle", "routes/induction/newcomer-progress.tsx"),
    route("induction", "routes/induction/newcomers.tsx"),
    route("induction/newcomers/:handle", "routes/induction/newcomer.tsx"),
    route("induction/checklists/:checklistId", "routes/induction/checklist.tsx"),

    route("teams/:slug/countries/new", "routes/countries/new-list.tsx"),
    route("teams/:slug/countries/:list/edit", "routes/countries/edit-list.tsx"),
    route("teams/:slug/countries/:list/:iso2", "routes/countries/listed-country.tsx"),
    route("teams/:slug/standby/new", "routes/standby/new-list.tsx"),

    route("countries", "routes/countries/all-countries.tsx"),
    route("countries/:iso2", "routes/countries/country.tsx"),

    route("announcements", "routes/announcements/list.tsx"),
    route("announcements/new", "routes/announcements/new.tsx"),
    route("announcements/:announcementId", "routes/announcements/one.tsx"),

    route("documents", "routes/documents/library.tsx"),
    route("documents/kept", "routes/documents/kept.tsx"),
    route("documents/:documentId/:title/place", "routes/documents/place.tsx"),
    route("documents/:documentId/:title?", "routes/documents/document.tsx"),
    route("documents/:documentId/:title/edit", "routes/documents/edit-document.tsx"),

    route("experts", "routes/experts/directory.tsx"),
    route("experts/:handle", "routes/experts/profile.tsx"),
    route("experts/:handle/edit", "routes/experts/edit-profile.tsx"),
    route("experts/:handle/edit/support", "routes/experts/edit-support.tsx"),

    route("requests", "routes/requests/list.tsx"),
    route("requests/new", "routes/requests/new-request.tsx"),
    route("requests/:requestId", "routes/requests/request.tsx"),
    route("requests/:requestId/edit", "routes/requests/edit-request.tsx"),

    route("calendar", "routes/calendar/agenda.tsx"),
    route("calendar/month", "routes/calendar/month.tsx"),
    route("calendar/hours", "routes/calendar/hours.tsx"),
    route("calendar/feeds", "routes/calendar/feeds.tsx"),
    route("calendar/new", "routes/calendar/new-event.tsx"),
    route("calendar/:eventId/:title?", "routes/calendar/event.tsx"),
    route("calendar/:eventId/:title/edit", "routes/calendar/edit-event.tsx"),
    route("calendar/:eventId/:title/people", "routes/calendar/event-people.tsx"),
    route("calendar/:eventId/:title/materials", "routes/calendar/materials.tsx"),

    route("search", "routes/search/search.tsx"),
    route("*", "routes/shell/not-found.tsx"),
  ]),
] satisfies RouteConfig;
