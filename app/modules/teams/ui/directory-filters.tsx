import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Tabs } from "~/ui/tabs";
import { teamKinds } from "../contract";
import type { DirectoryQuery } from "../schema.server";
import type { TeamDirectoryList } from "../team-directory-list.server";
import { useTeamWords } from "./use-team-words";

/** The address of the directory with these choices. */
export function directoryHref(query: DirectoryQuery): string {
  const parameters = new URLSearchParams();
  if (query.q) parameters.set("q", query.q);
  if (query.show !== "all") parameters.set("show", query.show);
  return parameters.size > 0 ? `/teams?${parameters}` : "/teams";
}

/** Which teams to show, with how many there are; sorts without any are left out. */
export function DirectoryFilters({ query, counts }: { query: DirectoryQuery; counts: TeamDirectoryList["counts"] }) {
  const { t } = useLingui();
  const words = useTeamWords();
  const format = useFormat();
  const labels: Record<DirectoryQuery["show"], string> = {
    all: t({ id: "teams.directory.all", message: "All" }),
    mine: t({ id: "teams.directory.mine", message: "Mine" }),
    ...words.kinds,
  };
  const shown = (["all", "mine", ...teamKinds] as const).filter((show) => counts[show] > 0 || show === "all" || show === query.show);
  return (
    <Tabs
      label={t({ id: "teams.directory.filter", message: "Which teams" })}
      items={shown.map((show) => ({
        to: directoryHref({ q: query.q, show }),
        label: labels[show],
        current: show === query.show,
        count: <span className="text-sm font-normal text-ink-muted tabular-nums">{format.number(counts[show])}</span>,
      }))}
    />
  );
}
