import type { Operation } from "~/platform/api/operation";
import { personParameter } from "~/platform/api/shapes";
import { stepOperation } from "~/platform/api/step-operation";
import { restorePerson, suspendPerson } from "../change-access.server";
import { correctPerson } from "../correct-person.server";
import { inviteAgain } from "../invite-again.server";
import { leavePerson } from "../leave-person.server";
import { movePerson } from "../move-person.server";
import { accessChangeSchema } from "../schema.server";

const deciding = { area: "directory", scope: "directory:write", parameters: personParameter, problems: ["invalid", "forbidden", "not_found"] } as const;
const handleIn = ({ path }: { path: Record<string, unknown> }) => String(path.handle);
const reason = "Stands in the record of their access.";

/** Inviting somebody again, setting right what stands of them, taking their access away and giving it back, moving them and letting them go, for administrators. Nobody decides about themselves. */
export const accessOperations: Operation[] = [
  stepOperation(accessChangeSchema, {
    id: "invitePersonAgain", method: "POST", path: "/people/{handle}/invitation", ...deciding, problems: ["invalid", "forbidden", "not_found", "conflict"], intent: "invite",
    summary: "Mail an invitation again", description: "To whoever has no password yet. Links mailed before no longer work.",
    take: (call) => inviteAgain(call.actor, { handle: handleIn(call) }),
  }),
  stepOperation(accessChangeSchema, {
    id: "correctPerson", method: "PUT", path: "/people/{handle}", ...deciding, problems: ["invalid", "forbidden", "not_found", "conflict"], intent: "correct",
    summary: "Set right what stands of somebody", description: "Name, address, role and function, all of them. A new address is told to both addresses. The name in addresses stays. Who has left stays as they were.",
    fields: { familyName: "By which lists are ordered.", reason },
    example: { displayName: "Awa Mbaye", familyName: "Mbaye", email: "awa.mbaye@example.org", organisationRole: "staff", function: "specialist", reason: "Has married" },
    take: (call, step) => correctPerson(call.actor, { ...step, handle: handleIn(call) }),
  }),
  stepOperation(accessChangeSchema, {
    id: "suspendPerson", method: "POST", path: "/people/{handle}/suspension", ...deciding, intent: "suspend",
    summary: "Take somebody's access away", description: "They are signed out everywhere within seconds, and colleagues no longer find them. Nothing they wrote is touched. Done already: nothing more happens.",
    fields: { reason }, example: { reason: "Lost their laptop" }, take: (call, step) => suspendPerson(call.actor, { handle: handleIn(call), reason: step.reason }),
  }),
  stepOperation(accessChangeSchema, {
    id: "restorePerson", method: "POST", path: "/people/{handle}/restoration", ...deciding, intent: "restore",
    summary: "Give somebody their access back", description: "They sign in with the password they had. Who is not suspended stays as they are.",
    fields: { reason }, example: { reason: "Has a new one" }, take: (call, step) => restorePerson(call.actor, { handle: handleIn(call), reason: step.reason }),
  }),
  stepOperation(accessChangeSchema, {
    id: "movePerson", method: "POST", path: "/people/{handle}/move", ...deciding, problems: ["invalid", "forbidden", "not_found", "conflict"], intent: "move",
    summary: "Move somebody to another duty station", description: "Office, local time and map change at once; what they answered for in the old region ends, and teams that are an office's own follow. Who is there already stays as they are; whoever is suspended or has left is moved nowhere.",
    fields: { office: "Code of the new duty station.", unit: "Unit at headquarters; left out elsewhere.", owner: "Who decides about their time, by name or by name in addresses; left out for the director or head of the unit there.", reason },
    example: { office: "CO-ABIDJAN", owner: "amina-haddad", reason: "New post" },
    take: (call, step) => movePerson(call.actor, { ...step, handle: handleIn(call) }),
  }),
  stepOperation(accessChangeSchema, {
    id: "letPersonLeave", method: "POST", path: "/people/{handle}/leaving", ...deciding, intent: "leave",
    summary: "Let somebody leave the organisation", description: "Their access ends, and a colleague takes over what was theirs to look after. What they wrote keeps their name. Done already: nothing more happens.",
    fields: { successor: "Who takes over, by name or by name in addresses.", reason }, example: { successor: "amina-haddad", reason: "Retired" },
    take: (call, step) => leavePerson(call.actor, { ...step, handle: handleIn(call) }),
  }),
];
