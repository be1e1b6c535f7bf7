import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { PersonLine } from "~/ui/person-line";
import type { PersonInTeam as Person } from "../team-people-list.server";

interface PersonInTeamProps {
  person: Pick<Person, "handle" | "name" | "title" | "city" | "localTime">;
  badges?: ReactNode;
}

/** Somebody among colleagues: what they do, where, and what time it is there. */
export function PersonInTeam({ person, badges }: PersonInTeamProps) {
  const { t } = useLingui();
  const time = person.localTime;
  return (
    <PersonLine
      name={person.name}
      to={`/experts/${person.handle}`}
      badges={badges}
      detail={<><span dir="auto">{person.title}</span>{person.title && person.city ? <span aria-hidden="true"> · </span> : null}{person.city}</>}
      localTime={t({ id: "teams.localTime", message: `${time} there` })}
    />
  );
}
