import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { PersonLine } from "~/ui/person-line";
import type { PersonInTeam as Person } from "../team-people-list.server";

interface PersonInTeamProps {
  person: Pick<Person, "handle" | "name" | "photo" | "title" | "city" | "localTime">;
  badges?: ReactNode;
}

const separator = <span aria-hidden="true"> · </span>;

/** Somebody among colleagues: what they do, where, and what time it is there. */
export function PersonInTeam({ person, badges }: PersonInTeamProps) {
  const { t } = useLingui();
  const { title, city, localTime: time } = person;
  const detail = (
    <>
      {title ? <><bdi>{title}</bdi>{separator}</> : null}
      {city ? <>{city}{separator}</> : null}
      <span className="whitespace-nowrap tabular-nums">{t({ id: "teams.localTime", message: `${time} there` })}</span>
    </>
  );
  return <PersonLine name={person.name} photo={person.photo} to={`/experts/${person.handle}`} badges={badges} detail={detail} />;
}
