import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { registerMailbox } from "~/platform/mail/mail-in.server";
import { announceUnread } from "./announce-unread.server";
import { registerDiscussionNotifications } from "./discussion.server";
import { registerDocumentNotifications } from "./documents.server";
import { registerGuidanceNotifications } from "./guidance.server";
import { forgetOld } from "./forget.server";
import { mailDueLetters } from "./mail/mail-due-letters.server";
import { knowsMailbox, receiveMail } from "./mail/receive-mail.server";
import { registerReportNotifications } from "./reports.server";
import { registerRequestNotifications } from "./requests/tell-of-requests.server";
import { registerLetterNotifications } from "./tell-of-letters.server";
import { registerSearchNotifications } from "./searches.server";
import { registerTeamNotifications } from "./teams.server";

const hourly = 3600;
const halfMinute = 30;

/** Turns what happens elsewhere into what people are told. Each area has its file. */
export function registerNotificationSubscribers(): void {
  registerDiscussionNotifications();
  registerTeamNotifications();
  registerReportNotifications();
  registerRequestNotifications();
  registerLetterNotifications();
  registerDocumentNotifications();
  registerGuidanceNotifications();
  registerSearchNotifications();
  subscribe("notifications.inbox_read", "notifications.announce", ({ personId }) => announceUnread([personId]));
  registerSweep("notifications.forget-old", hourly, forgetOld);
  registerMailbox({ knows: knowsMailbox, take: receiveMail });
  registerSweep("notifications.mail", halfMinute, mailDueLetters);
}
