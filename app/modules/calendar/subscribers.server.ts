import { subscribe } from "~/platform/events/subscribe.server";
import { followArchiving } from "./follow-archiving.server";
import { leaveEvents } from "./leave-events.server";
import { mailParticipant, mailParticipants } from "./mail-participant.server";
import { tellChange } from "./tell-change.server";

/** Open pages and the calendars of participants follow the event; whoever loses sight of an event gives up their place; what an archived team had planned is off. */
export function registerCalendarSubscribers(): void {
  subscribe("calendar.event_changed", "calendar.mail", ({ eventId }) => mailParticipants(eventId));
  subscribe("calendar.participant_changed", "calendar.mail", ({ eventId, personId }) => mailParticipant(eventId, personId));
  subscribe("calendar.event_changed", "calendar.live", ({ eventId }) => tellChange(eventId));
  subscribe("calendar.participant_changed", "calendar.live", ({ eventId }) => tellChange(eventId));
  subscribe("teams.team_changed", "calendar.archiving", ({ teamId }) => followArchiving(teamId));
  subscribe("teams.member_left", "calendar.leave", ({ personId, teamId }) => leaveEvents(personId, teamId));
}
