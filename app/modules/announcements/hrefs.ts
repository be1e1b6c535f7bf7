/** The page of one announcement. */
export const announcementHref = (id: number): string => `/announcements/${id}`;
