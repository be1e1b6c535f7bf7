import type { Operation } from "~/platform/api/operation";
import { announcementOperations } from "./announcements/api/operations.server";
import { calendarFeedOperations } from "./calendar/api/feed-operations.server";
import { hoursOperations } from "./calendar/api/hours-operations.server";
import { eventOperations } from "./calendar/api/operations.server";
import { organiseOperations } from "./calendar/api/organise-operations.server";
import { townHallOperations } from "./calendar/api/town-hall-operations.server";
import { conversationOperations } from "./conversations/api/operations.server";
import { countryOperations } from "./countries/api/country-operations.server";
import { keepCountryOperations } from "./countries/api/keep-operations.server";
import { countryListOperations } from "./countries/api/list-operations.server";
import { staffFileOperations } from "./directory/api/staff-file-operations.server";
import { taxonomyOperations } from "./directory/api/taxonomy-operations.server";
import { begunOperations } from "./discussion/api/begun-operations.server";
import { draftOperations } from "./discussion/api/draft-operations.server";
import { levelOperations } from "./discussion/api/level-operations.server";
import { messageLifeOperations } from "./discussion/api/message-life-operations.server";
import { messageOperations } from "./discussion/api/message-operations.server";
import { orderOperations } from "./discussion/api/order-operations.server";
import { questionRuleOperations } from "./discussion/api/question-rule-operations.server";
import { reportOperations } from "./discussion/api/report-operations.server";
import { savedOperations } from "./discussion/api/saved-operations.server";
import { trailOperations } from "./discussion/api/trail-operations.server";
import { translationOperations } from "./discussion/api/translation-operations.server";
import { threadOperations } from "./discussion/api/thread-operations.server";
import { commentOperations } from "./documents/api/comment-operations.server";
import { documentFileOperations } from "./documents/api/file-operations.server";
import { documentOperations } from "./documents/api/operations.server";
import { suggestionOperations } from "./documents/api/suggestion-operations.server";
import { documentOrderOperations } from "./documents/api/order-operations.server";
import { documentPlaceOperations } from "./documents/api/place-operations.server";
import { teamFileOperations } from "./documents/api/team-file-operations.server";
import { documentTextOperations } from "./documents/api/text-operations.server";
import { expertExportOperations } from "./experts/api/export-operations.server";
import { keptOperations } from "./experts/api/kept-operations.server";
import { needOperations } from "./experts/api/need-operations.server";
import { expertOperations } from "./experts/api/operations.server";
import { ownProfileOperations } from "./experts/api/own-profile-operations.server";
import { photoOperations } from "./experts/api/photo-operations.server";
import { profileStepOperations } from "./experts/api/profile-step-operations.server";
import { fileOperations } from "./files/api/operations.server";
import { lifeOperations } from "./guidance/api/life-operations.server";
import { guidanceReaderOperations } from "./guidance/api/reader-operations.server";
import { versionOperations } from "./guidance/api/version-operations.server";
import { accessOperations } from "./identity/api/access-operations.server";
import { guestOperations } from "./identity/api/guest-operations.server";
import { identityOperations } from "./identity/api/operations.server";
import { peopleOperations } from "./identity/api/people-operations.server";
import { checklistOperations } from "./induction/api/checklist-operations.server";
import { checklistStepOperations } from "./induction/api/checklist-step-operations.server";
import { newcomerOperations } from "./induction/api/newcomer-operations.server";
import { ownInductionOperations } from "./induction/api/own-operations.server";
import { newsletterIssueOperations } from "./newsletters/api/issue-operations.server";
import { newsletterOperations } from "./newsletters/api/operations.server";
import { inboxOperations } from "./notifications/api/operations.server";
import { outletOperations } from "./outlets/api/operations.server";
import { placeOperations } from "./places/api/operations.server";
import { requestOperations } from "./requests/api/operations.server";
import { searchOperations } from "./search/api/operations.server";
import { standbyOperations } from "./standby/api/operations.server";
import { callOperations } from "./teams/api/call-operations.server";
import { foundOperations } from "./teams/api/found-operations.server";
import { invitationOperations } from "./teams/api/invitation-operations.server";
import { measureOperations } from "./teams/api/measure-operations.server";
import { membershipOperations } from "./teams/api/membership-operations.server";
import { teamOperations } from "./teams/api/operations.server";
import { teamPeopleOperations } from "./teams/api/people-operations.server";
import { responsibilityOperations } from "./teams/api/responsibility-operations.server";
import { runTeamOperations } from "./teams/api/run-operations.server";
import { successionOperations } from "./teams/api/succession-operations.server";

/** The one list of the API's operations: routing, checks, the OpenAPI document, the reference and the access matrix follow it. */
export const operations: readonly Operation[] = [
  ...identityOperations,
  ...inboxOperations,
  ...levelOperations,
  ...teamOperations,
  ...foundOperations,
  ...membershipOperations,
  ...callOperations,
  ...teamPeopleOperations,
  ...invitationOperations,
  ...runTeamOperations,
  ...responsibilityOperations,
  ...successionOperations,
  ...measureOperations,
  ...questionRuleOperations,
  ...standbyOperations,
  ...countryListOperations,
  ...keepCountryOperations,
  ...countryOperations,
  ...ownInductionOperations,
  ...newcomerOperations,
  ...checklistOperations,
  ...checklistStepOperations,
  ...threadOperations,
  ...orderOperations,
  ...trailOperations,
  ...reportOperations,
  ...messageOperations,
  ...messageLifeOperations,
  ...conversationOperations,
  ...draftOperations,
  ...savedOperations,
  ...begunOperations,
  ...translationOperations,
  ...fileOperations,
  ...expertOperations,
  ...needOperations,
  ...keptOperations,
  ...expertExportOperations,
  ...ownProfileOperations,
  ...profileStepOperations,
  ...photoOperations,
  ...placeOperations,
  ...documentOperations,
  ...documentTextOperations,
  ...documentPlaceOperations,
  ...teamFileOperations,
  ...documentOrderOperations,
  ...commentOperations,
  ...suggestionOperations,
  ...documentFileOperations,
  ...versionOperations,
  ...lifeOperations,
  ...guidanceReaderOperations,
  ...eventOperations,
  ...organiseOperations,
  ...townHallOperations,
  ...calendarFeedOperations,
  ...hoursOperations,
  ...requestOperations,
  ...announcementOperations,
  ...newsletterOperations,
  ...newsletterIssueOperations,
  ...staffFileOperations,
  ...taxonomyOperations,
  ...peopleOperations,
  ...accessOperations,
  ...guestOperations,
  ...searchOperations,
  ...outletOperations,
];
