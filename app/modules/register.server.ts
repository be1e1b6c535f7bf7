import { registerLiveAccessSubscribers } from "~/platform/realtime/recheck.server";
import { registerCalendarChannels } from "./calendar/channels.server";
import { registerCalendarSubscribers } from "./calendar/subscribers.server";
import { registerDiscussionChannels } from "./discussion/channels.server";
import { registerDiscussionSubscribers } from "./discussion/subscribers.server";
import { registerDocumentTexts } from "./documents/document-host.server";
import { registerDocumentFiles } from "./documents/pictures/document-files.server";
import { registerDocumentPlaces } from "./documents/places/subscribers.server";
import { registerDocumentRemarks } from "./documents/remarks/channel.server";
import { registerExpertSubscribers } from "./experts/subscribers.server";
import { registerFileSweeps } from "./files/sweeps.server";
import { registerGuidanceSubscribers } from "./guidance/subscribers.server";
import { registerGuidanceSweeps } from "./guidance/sweeps.server";
import { registerIdentitySubscribers } from "./identity/subscribers.server";
import { registerInductionSubscribers } from "./induction/subscribers.server";
import { registerNotificationChannels } from "./notifications/channels.server";
import { registerNotificationSubscribers } from "./notifications/subscribers.server";
import { registerRequestSubscribers } from "./requests/subscribers.server";
import { registerNewsletterSweeps } from "./newsletters/subscribers.server";
import { registerSearchSubscribers } from "./search/subscribers.server";
import { registerTeamSubscribers } from "./teams/subscribers.server";

/** The one list of modules: their subscribers, live channels and collaborative texts. Called once a process. */
export function registerModules(): void {
  registerLiveAccessSubscribers();
  registerIdentitySubscribers();
  registerFileSweeps();
  registerTeamSubscribers();
  registerDiscussionSubscribers();
  registerDiscussionChannels();
  registerDocumentTexts();
  registerDocumentFiles();
  registerDocumentPlaces();
  registerGuidanceSubscribers();
  registerGuidanceSweeps();
  registerDocumentRemarks();
  registerExpertSubscribers();
  registerInductionSubscribers();
  registerCalendarSubscribers();
  registerCalendarChannels();
  registerNotificationSubscribers();
  registerNotificationChannels();
  registerRequestSubscribers();
  registerNewsletterSweeps();
  registerSearchSubscribers();
}
