import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Facts } from "~/ui/facts";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";
import type { TeamVisibility } from "../contract";
import type { TeamAboutView } from "../team-about-view.server";
import { useTeamWords } from "./use-team-words";

/** What sort of team it is, its field, and who answers for it. */
export function AboutFacts({ about }: { about: TeamAboutView }) {
  const words = useTeamWords();
  const format = useFormat();
  const whoJoins = useWhoJoins();
  const moment = (value: Date) => <Time dateTime={new Date(value).toISOString()} absolute={format.date(value)} />;
  const items = [
    { term: <Trans id="teams.about.kind">Kind</Trans>, detail: words.kind[about.kind] },
    { term: <Trans id="teams.about.joining">Who may join</Trans>, detail: whoJoins[about.visibility] },
    about.terms.length > 0 && {
      term: <Trans id="teams.about.field">Field</Trans>,
      detail: <span className="flex flex-wrap gap-1.5">{about.terms.map(({ id, label }) => <Tag key={id} to={`/experts?term=${id}`}>{label}</Tag>)}</span>,
    },
    { term: <Trans id="teams.about.since">Exists since</Trans>, detail: moment(about.createdAt) },
    about.archivedAt !== null && { term: <Trans id="teams.about.archived">Archived</Trans>, detail: moment(about.archivedAt) },
  ];
  return <Facts items={items.filter((item) => item !== false)} />;
}

function useWhoJoins(): Record<TeamVisibility, string> {
  const { t } = useLingui();
  return {
    open: t({ id: "teams.about.open", message: "All staff, at once. Everybody on the staff reads; members post." }),
    request: t({ id: "teams.about.request", message: "Whoever a lead or coordinator lets in. Only members read and post." }),
    private: t({ id: "teams.about.private", message: "Those whom the team takes in. Only members see it." }),
  };
}
