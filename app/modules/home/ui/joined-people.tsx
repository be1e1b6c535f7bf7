import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import { TextLink } from "~/ui/text-link";
import type { TodayView } from "../today-view.server";

/** Who has joined one's teams: a line a team. */
export function JoinedPeople({ joined }: { joined: TodayView["joined"] }) {
  const { t } = useLingui();
  return (
    <List label={t({ id: "home.changed.people", message: "People who joined" })}>
      {joined.map((group) => {
        const { slug, name, people, more } = group;
        const total = people.length + more;
        return (
          <ListRow
            key={slug}
            to={`/teams/${slug}/people`}
            leading={<Icon name="experts" />}
            title={<Plural id="home.joined" value={total} one={`# person joined ${name}`} other={`# people joined ${name}`} />}
          >
            {people.map((person, place) => (
              <Fragment key={person.handle}>
                {place > 0 ? <Trans id="home.nameSeparator">, </Trans> : null}
                <bdi className="relative z-10"><TextLink to={`/experts/${person.handle}`}>{person.name}</TextLink></bdi>
              </Fragment>
            ))}
            {more > 0 ? <> <Plural id="home.andMore" value={more} one="and # more" other="and # more" /></> : null}
          </ListRow>
        );
      })}
    </List>
  );
}
