/** What other modules may ask of announcements. */
export { announcementsToday } from "./announcement-list.server";
export { findableAnnouncement, findableAnnouncements, readableAnnouncementIds } from "./findable.server";
