/** What other modules may ask of announcements. */
export { announcementsToday } from "./announcement-list.server";
export { findableAnnouncement, findableAnnouncements } from "./findable.server";
export { peopleReachedBy } from "./reached-people.server";
export { readableAnnouncementIds } from "./readable-ids.server";
