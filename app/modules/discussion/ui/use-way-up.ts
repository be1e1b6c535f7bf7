import { useLingui } from "@lingui/react/macro";

/** The way up from a thread: to its team, or to its reader's conversations. */
export function useWayUp(team: { slug: string; name: string } | null): { to: string; label: string }[] {
  const { t } = useLingui();
  if (!team) return [{ to: "/messages", label: t({ id: "discussion.conversations", message: "Messages" }) }];
  return [{ to: "/teams", label: t({ id: "discussion.teams", message: "Teams" }) }, { to: `/teams/${team.slug}`, label: team.name }];
}
