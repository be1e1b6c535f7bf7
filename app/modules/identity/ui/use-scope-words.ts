import { useLingui } from "@lingui/react/macro";
import { scopes, type Scope } from "~/platform/auth/scopes";

/** An area of Meridian as one chooses it for a token, with the scopes there are. */
export interface ScopeArea {
  area: string;
  label: string;
  read: Scope | undefined;
  write: Scope | undefined;
}

/** The areas that a token can be good for, in the reader's words. */
export function useScopeAreas(): ScopeArea[] {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    teams: t({ id: "identity.scope.teams", message: "Teams and membership" }),
    threads: t({ id: "identity.scope.threads", message: "Threads and messages" }),
    documents: t({ id: "identity.scope.documents", message: "Documents" }),
    events: t({ id: "identity.scope.events", message: "Events and answers" }),
    requests: t({ id: "identity.scope.requests", message: "Requests for support" }),
    inbox: t({ id: "identity.scope.inbox", message: "Inbox and notifications" }),
    news: t({ id: "identity.scope.news", message: "Announcements and newsletters" }),
    directory: t({ id: "identity.scope.directory", message: "Staff files, access and fields of expertise" }),
    experts: t({ id: "identity.scope.experts", message: "People and profiles" }),
  };
  const areas = [...new Set(scopes.map((scope) => scope.slice(0, scope.indexOf(":"))))];
  const named = (name: string) => scopes.find((scope) => scope === name);
  return areas.map((area) => ({ area, label: labels[area] ?? area, read: named(`${area}:read`), write: named(`${area}:write`) }));
}
