import type { Part } from "../part.server";
import { announcements } from "./announcements.server";
import { comments } from "./comments.server";
import { countryLists } from "./country-lists.server";
import { documents } from "./documents.server";
import { evidences } from "./evidence.server";
import { memberships } from "./memberships.server";
import { messageFiles } from "./message-files.server";
import { messages } from "./messages.server";
import { missions } from "./missions.server";
import { people } from "./people.server";
import { pins } from "./pins.server";
import { reads } from "./reads.server";
import { remarks } from "./remarks.server";
import { responsibilities } from "./responsibilities.server";
import { standbyLists } from "./standby-lists.server";
import { takenTimes } from "./taken-time.server";
import { teams } from "./teams.server";
import { teamFiles } from "./team-files.server";
import { threads } from "./threads.server";
import { work } from "./work.server";

type AnyLine = Record<string, unknown>;

/** A part whose lines nobody but itself looks into. */
const part = <Line>(made: Part<Line>) => made as unknown as Part<AnyLine>;

/** The parts of an archive, in an order in which each refers only to those before. */
export const allParts: readonly Part<AnyLine>[] = [
  part(people), part(teams), part(memberships), part(threads), part(messages), part(messageFiles), part(documents), part(teamFiles), part(remarks), part(comments), part(reads), part(work), part(missions), part(takenTimes), part(evidences),
  part(pins), part(responsibilities), part(countryLists), part(standbyLists), part(announcements),
];

/** The file of a part. */
export const fileOf = ({ name }: { name: string }): string => `${name}.ndjson`;
