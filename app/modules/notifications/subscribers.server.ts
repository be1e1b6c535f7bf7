import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { announceUnread } from "./announce-unread.server";
import { registerDiscussionNotifications } from "./discussion.server";
import { forgetOld } from "./forget.server";
import { mailDueLetters } from "./mail/mail-due-letters.server";
import { registerTeamNotifications } from "./teams.server";

const hourly = 3600;
const halfMinute = 30;

/** Turns what happens elsewhere into what people are told. Each area has its file. */
export function registerNotificationSubscribers(): void {
  registerDiscussionNotifications();
  registerTeamNotifications();
  subscribe("notifications.inbox_read", "notifications.announce", ({ personId }) => announceUnread([personId]));
  registerSweep("notifications.forget-old", hourly, forgetOld);
  registerSweep("notifications.mail", halfMinute, mailDueLetters);
}
