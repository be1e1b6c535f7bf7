import type { ActorKind } from "../access-matrix/actor-kinds";
import { hasHost, inAMonth, restored, suspended } from "../access-matrix/own-rows";
import type { World } from "../access-matrix/world";
import { type ApiAsked, type ApiRow } from "./row";

// Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.
const administrators = (status: number) => `401 404 404 404 404 404 404 ${status} 404 401`;

const ofColleague = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { handle: world.colleague.handle }, ...more });
const ofOneself = (more: Partial<ApiAsked> = {}) => (world: World, kind: ActorKind): ApiAsked => ({ path: { handle: (kind === "anonymous" ? world.colleague : world.people[kind]).handle }, ...more });

/** People's access is the administrators' to decide; for all others there is no such thing. Guests are also those of whoever answers for them. */
export const accessApiRows: ApiRow[] = [
  { operation: "listPeople", ask: () => ({}), expected: administrators(200) },
  { operation: "getPersonAccess", ask: ofColleague(), expected: administrators(200) },
  {
    operation: "invitePerson", ask: (world, kind) => ({ body: { email: `${kind}.${world.secret}@test.meridian.example`, displayName: "Somebody New", organisationRole: "staff" } }),
    expected: administrators(201),
  },
  { operation: "invitePersonAgain", before: restored, ask: ofColleague({ body: {} }), expected: administrators(204) },
  { operation: "correctPerson", before: restored, ask: (world) => ofColleague({ body: { displayName: "Somebody Else", familyName: "Else", email: world.colleague.email, organisationRole: "staff", function: "specialist", reason: "Try" } })(world), expected: administrators(204) },
  { operation: "suspendPerson", before: restored, ask: ofColleague({ body: { reason: "Left" } }), expected: administrators(204) },
  { operation: "suspendPerson", what: "oneself", ask: ofOneself({ body: { reason: "Try" } }), expected: administrators(403) },
  { operation: "restorePerson", before: suspended, ask: ofColleague({ body: { reason: "Came back" } }), expected: administrators(204) },
  { operation: "movePerson", before: restored, ask: (world) => ofColleague({ body: { office: "CO-ABIDJAN", owner: world.people.lead.handle, reason: "New post" } })(world), expected: administrators(204) },
  { operation: "letPersonLeave", before: restored, ask: (world) => ofColleague({ body: { successor: world.people.lead.handle, reason: "Retired" } })(world), expected: administrators(204) },
  { operation: "listGuests", ask: () => ({}), expected: "401 404 200 200 200 200 200 200 200 401" },
  // The guest of the table is answered for by the member.
  { operation: "prolongGuest", before: hasHost, ask: ({ people }) => ({ path: { handle: people.guest.handle }, body: { until: inAMonth() } }), expected: "401 404 404 404 204 404 404 204 404 401" },
];
