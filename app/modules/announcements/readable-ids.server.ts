import { sql, type SQL } from "drizzle-orm";
import type { TeamReader } from "~/modules/teams/public.server";
import { announcement } from "~db/schema";
import { readableAnnouncement } from "./announcement-list.server";

/** The ids of the announcements that this reader may read, for a query that holds them against something. */
export const readableAnnouncementIds = (reader: TeamReader): SQL => sql`select ${announcement.id} from ${announcement} where ${readableAnnouncement(reader)}`;
