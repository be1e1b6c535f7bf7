import type { Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { restorePerson, suspendPerson } from "../change-access.server";
import { leavePerson } from "../leave-person.server";
import { movePerson } from "../move-person.server";
import { accessChangeSchema } from "../schema.server";
import { personParameter } from "./people-operations.server";

const deciding = { area: "directory", scope: "directory:write", parameters: personParameter, problems: ["invalid", "forbidden", "not_found"] } as const;
const handleIn = ({ path }: { path: Record<string, unknown> }) => String(path.handle);
const reason = "Stands in the record of their access.";

/** Taking somebody's access away and giving it back, moving them and letting them go, for administrators. Nobody decides about themselves. */
export const accessOperations: Operation[] = [
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
    id: "movePerson", method: "POST", path: "/people/{handle}/move", ...deciding, intent: "move",
    summary: "Move somebody to another duty station", description: "Office, local time and map change at once; what they answered for in the old region ends, and teams that are an office's own follow. Who is there already stays as they are.",
    fields: { office: "Code of the new duty station.", unit: "Unit at headquarters; left out elsewhere.", owner: "Who decides about their time, by name or by name in addresses; left out for the director or head of the unit there.", reason },
    example: { office: "CO-ABIDJAN", owner: "amina-haddad", reason: "New post" },
    take: (call, step) => movePerson(call.actor, { ...step, handle: handleIn(call) }),
  }),
  stepOperation(accessChangeSchema, {
    id: "letPersonLeave", method: "POST", path: "/people/{handle}/leaving", ...deciding, intent: "leave",
    summary: "Let somebody leave the organisation", description: "Their access ends, and a colleague takes over what was theirs to look after. What they wrote keeps their name. Done already: nothing more happens.",
    fields: { successor: "Who takes over, by their name in addresses.", reason }, example: { successor: "amina-haddad", reason: "Retired" },
    take: (call, step) => leavePerson(call.actor, { ...step, handle: handleIn(call) }),
  }),
];
