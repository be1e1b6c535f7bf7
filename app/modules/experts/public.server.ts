/** What other modules may ask of experts. */
export { rememberWords } from "./findable-words.server";
export { termId } from "./schema.server";
export { expertList } from "./expert-list.server";
export { foundPeople } from "./found-people.server";
export { peopleNamed } from "./people-named.server";
export { understandNeed } from "./need/understand-need.server";
export { rankPeople } from "./ranking/rank-people.server";
export { noNeed, type Need } from "./need/contract";
export type { Constraint, RankedExpert } from "./ranking/contract";
export { peopleForQuestion } from "./people-for-question.server";
export { anyColleague, anyGuest, mayKnow } from "./sight/may-know.server";
export { trainedUntilFor } from "./sight/trained-until.server";
export { languageOptions, termOptions } from "./filter-options.server";
