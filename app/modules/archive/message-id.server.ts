import { stableUuid } from "~/modules/installation/public.server";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of a message here: its name in the archive where that is one, otherwise one made of it. */
export const messageId = (key: string): string => (uuid.test(key) ? key.toLowerCase() : stableUuid(`archive/${key}`));
