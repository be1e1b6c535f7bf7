import { z } from "zod";
import { moment, teamReference } from "~/platform/api/shapes";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { maxLeadUnit, maxTeamName, maxTeamPurpose, maxTeamTerms, membershipRoles, teamKinds } from "../contract";

const kind = z.enum(teamKinds).meta({ description: "What sort of team it is." });
const visibility = z.enum(["open", "request", "private"]).meta({ description: "Who may join: everybody, whoever is let in on request, or members alone." });
const role = z.enum(membershipRoles);
const people = z.int().meta({ description: "How many active people belong to it." });
const ownRole = role.nullable().meta({ description: "Your role in it; null when you do not belong to it." });

export const teamLine = z.object({
  slug: z.string(), name: z.string(), purpose: z.string(), kind, visibility, people, role: ownRole,
  requested: z.boolean().meta({ description: "You have asked to join and wait for an answer." }),
}).meta({ id: "TeamLine", description: "A team in a list. Names are in the language of the answer." });

const abilities = z.object({
  see: z.boolean(), read: z.boolean(), post: z.boolean(), join: z.boolean(), requestToJoin: z.boolean(), leave: z.boolean(), manage: z.boolean(),
}).meta({ id: "TeamAbilities", description: "What you may do with the team now; the scopes of a token may be narrower." });

export const team = z.object({
  slug: z.string(), name: z.string(), purpose: z.string(), kind, visibility, people,
  offices: z.int().meta({ description: "From how many offices they come." }),
  archived: z.boolean(),
  officers: z.array(z.object({ handle: z.string(), name: z.string(), role: z.enum(["lead", "coordinator"]) })).meta({ description: "Who answers for it." }),
  above: z.array(teamReference).meta({ description: "The teams above it, the topmost first." }),
  role: ownRole, abilities,
}).meta({ id: "Team" });

export const member = z.object({
  handle: z.string(), name: z.string(),
  nativeName: z.string().nullable().meta({ description: "The name in the person's own script; null where that is Latin." }),
  title: z.string(), role,
  city: z.string().nullable().meta({ description: "City of the duty station." }),
  country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2 code of the duty station's country.", example: "SN" }),
  timeZone: z.string().meta({ description: "IANA name.", example: "Africa/Dakar" }),
  joinedAt: moment,
}).meta({ id: "Member" });

export const membership = z.object({
  role: ownRole,
  requested: z.boolean().meta({ description: "A wish to join is open." }),
}).meta({ id: "Membership", description: "How you stand to the team." });

const words = z.strictObject({ name: z.string().min(1).max(maxTeamName), purpose: z.string().min(1).max(maxTeamPurpose) });

/** What a team is called and for, as programs send it. */
export const description = z.strictObject({
  language: z.enum(locales).meta({ description: "What the team works in: its words are written in it at least." }),
  texts: z.strictObject(inEachLanguage(() => words.optional())),
  leadUnit: z.string().max(maxLeadUnit).meta({ description: "The unit that answers for it." }),
  terms: z.array(z.string().max(20)).max(maxTeamTerms).meta({ description: "The fields of expertise it covers." }),
});

/** The same as it is read: what came with an archive may be longer than a form takes. */
export const describedTeam = z.object({
  language: z.enum(locales), texts: z.object(inEachLanguage(() => z.object({ name: z.string(), purpose: z.string() }).optional())),
  leadUnit: z.string(), terms: z.array(z.string()),
}).meta({ id: "TeamDescription" });

export const teamAddress = z.object({ slug: z.string().meta({ description: "Its address now." }) }).meta({ id: "TeamAddress" });
