import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { CountBadge } from "~/ui/badge";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import type { TodayView } from "../today-view.server";

/** One's teams with what is unread in each; on wide screens the rail has them already. */
export function OwnTeams({ teams }: { teams: TodayView["teams"] }) {
  const { t } = useLingui();
  return (
    <div className="lg:hidden">
      <Section id="own-teams" title={<Trans id="home.teams">Your teams</Trans>}>
        <List>
          {teams.map(({ slug, name, unread }) => (
            <ListRow
              key={slug}
              to={`/teams/${slug}`}
              title={name}
              unread={unread > 0}
              trailing={<CountBadge quiet count={unread} label={t({ id: "home.teams.unread", message: plural(unread, { one: "# thread with something unread", other: "# threads with something unread" }) })} />}
            />
          ))}
        </List>
      </Section>
    </div>
  );
}
