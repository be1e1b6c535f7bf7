/** What other modules may ask of teams. */
export { accessTeam, type TeamAccess } from "./access-team.server";
export { callsToPerson } from "./calls-to-person.server";
export { unpinWithoutRoom } from "./change-pins.server";
export { countOpenTeams } from "./count-open-teams.server";
export { findableTeam, findableTeams } from "./findable.server";
export { teamsOf, type OwnTeam } from "./my-teams.server";
export { peopleVisibleTo } from "./people-predicates.server";
export { isPinned } from "./pinned-list.server";
export { ofAudience, type Audience } from "./invitation-audience.server";
export { peoplePages } from "./people-pages.server";
export { keeperFor } from "./keeper-for.server";
export { newMembers, type NewMember } from "./new-members.server";
export { requestsToAnswer } from "./requests-to-answer.server";
export { suggestedTeams, type SuggestedTeam } from "./suggested-teams.server";
export { knownTerms, termOptions, type TermOption } from "./team-terms.server";
export { teamsNamed } from "./teams-named.server";
export { readableTeamIds } from "./readable-team-ids.server";
export { ownTeam, readableTeam, readersOfTeam, visibleTeam, writersOfTeam, type TeamReader } from "./team-predicates.server";
