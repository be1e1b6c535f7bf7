import type { AnnouncementLine } from "./contract";

/** In characters of HTML. Longer ones, and those before the latest, are read on their own page: what waits for the reader stands below. */
const shortEnough = 420;

/** Announcements as they go to Today, the latest first: with its words alone, where they are short. */
export const onToday = (announcements: AnnouncementLine[]): AnnouncementLine[] =>
  announcements.map((one, place) => (place === 0 && one.html.length <= shortEnough ? one : { ...one, html: "" }));
