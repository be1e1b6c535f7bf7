/** What other modules may ask of the calendar. */
export { findableEvent, findableEvents } from "./findable.server";
export { eventHref } from "./hrefs";
export { insertEvent } from "./create-event.server";
export { upcomingEvents } from "./upcoming-events.server";
