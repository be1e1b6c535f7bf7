import { z } from "zod";
import { personFunctions } from "~/modules/organisation/contract";
import { locales } from "~/platform/i18n/locales";
import { onOneLine } from "~/platform/text/typed";
import {
  maxAddress, maxFindText, maxInvitedByName, maxLeadUnit, maxRequestNote, maxTeamName, maxTeamPurpose, maxTeamTerms, membershipRoles, pinKinds, teamDuties, teamKinds, teamVisibilities,
} from "./contract";

const personId = z.coerce.number().int().positive().max(2_147_483_647);

/** Browsers send a text area's line ends as two characters but count one. Error texts are codes, which the form says in words. */
export const note = z.string().transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim()).pipe(z.string().max(maxRequestNote, "note_long"));
const returnTo = z.string().optional();
const changeId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** What may be posted to a team's membership address. */
export const membershipInput = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("join"), returnTo }),
  z.object({ intent: z.literal("leave"), returnTo }),
  z.object({ intent: z.literal("request"), returnTo, note: note.default("") }),
  z.object({ intent: z.literal("withdraw"), returnTo }),
  z.object({ intent: z.literal("accept"), returnTo, personId, word: note.default("") }),
  z.object({ intent: z.literal("decline"), returnTo, personId, word: note.default("") }),
  z.object({ intent: z.literal("seen-answer"), returnTo }),
  z.object({ intent: z.literal("accept-invitation"), returnTo }),
  z.object({ intent: z.literal("decline-invitation"), returnTo }),
  z.object({ intent: z.literal("withdraw-invitation"), returnTo, personId }),
  z.object({ intent: z.literal("remove"), returnTo, personId }),
  z.object({ intent: z.literal("restore"), returnTo, changeId }),
  z.object({ intent: z.literal("accept-lead"), returnTo, personId }),
  z.object({ intent: z.literal("decline-lead"), returnTo, personId }),
  z.object({ intent: z.literal("change-role"), returnTo, personId, role: z.enum(membershipRoles) }),
]);
export type MembershipInput = z.infer<typeof membershipInput>;

const roleToInviteAs = z.enum(membershipRoles, "unknown").exclude(["lead"], "unknown");
const officeId = z.coerce.number().int().positive().max(2_147_483_647).optional();
const functionOfPeople = z.enum(personFunctions).optional();

/** Whom to invite: people ticked by name, or an office, a function or both, with the number its sender was told. */
export const invitationInput = z.discriminatedUnion("by", [
  z.object({ by: z.literal("names"), personIds: z.array(personId).min(1, "nobody").max(maxInvitedByName, "nobody"), role: roleToInviteAs, note: note.default("") }),
  z.object({ by: z.literal("audience"), officeId, function: functionOfPeople, expected: z.coerce.number().int().min(0), role: roleToInviteAs, note: note.default("") })
    // Neither would be everybody.
    .refine((audience) => audience.officeId !== undefined || audience.function !== undefined, { error: "unknown", path: ["officeId"] }),
]);
export type InvitationInput = z.infer<typeof invitationInput>;

/** What the address of the inviting page asks for: a name, or whom an office or function would reach. */
export const inviteQuery = z.object({
  q: z.string().trim().max(maxFindText).catch(""),
  officeId: officeId.catch(undefined),
  function: functionOfPeople.catch(undefined),
  sent: z.coerce.number().int().min(0).optional().catch(undefined),
});
export type InviteQuery = z.infer<typeof inviteQuery>;

/** Who is asked to lead, and what the one who asks is afterwards; "none" leaves the team. */
export const successorInput = z.object({
  successor: z.coerce.number("successor_missing").int("successor_missing").positive("successor_missing").max(2_147_483_647, "successor_missing"),
  thenRole: z.enum([...membershipRoles, "none"], "unknown").default("member"),
  note: note.default(""),
});
export type SuccessorInput = z.infer<typeof successorInput>;

/** One change of a team's pins. */
export const pinInput = z.object({ kind: z.enum(pinKinds), id: personId, change: z.enum(["pin", "unpin", "up", "down"]) });

/** Where one comes back to after a pin was changed: to the settings, or to the thing's own page. */
export const pinBack = z.enum(["settings", "thing"]).catch("settings");
export type PinInput = z.infer<typeof pinInput>;

/** Words of a title, by which something is looked for to be pinned. */
export const pinsQuery = z.object({ q: z.string().transform((words) => words.toWellFormed().replaceAll("\0", "").trim()).pipe(z.string().max(maxFindText)).catch("") });

/** Who supports what; without an office it is everywhere. */
export const responsibilityInput = z.object({
  person: z.coerce.number("unknown").int("unknown").positive("unknown").max(2_147_483_647, "unknown"),
  duty: z.enum(teamDuties, "unknown"),
  officeId,
});
export type ResponsibilityInput = z.infer<typeof responsibilityInput>;

/** Which responsibility is taken away. */
export const removedResponsibility = z.object({ remove: personId });

/** One line of words: without control characters, cut at both ends. */
const line = (longest: number) => z.string()
  .transform(onOneLine)
  .pipe(z.string().max(longest, "too_long"))
  .default("");

const inOneLanguage = z.object({ name: line(maxTeamName), purpose: line(maxTeamPurpose) }).prefault({}).superRefine(({ name, purpose }, context) => {
  if (name !== "" && purpose === "") context.addIssue({ code: "custom", path: ["purpose"], message: "other_missing" });
  if (name === "" && purpose !== "") context.addIssue({ code: "custom", path: ["name"], message: "other_missing" });
});

const languageOfTeam = z.enum(locales, "unknown");
const texts = z.object({ en: inOneLanguage, fr: inOneLanguage, es: inOneLanguage, ar: inOneLanguage, ru: inOneLanguage, zh: inOneLanguage }).prefault({});

/** What the team works in must be written: whoever reads none of the others is shown it. */
function refuseUnwritten(input: { language: z.infer<typeof languageOfTeam>; texts: z.infer<typeof texts> }, context: z.RefinementCtx): void {
  const { name, purpose } = input.texts[input.language];
  if (name === "" && purpose === "") context.addIssue({ code: "custom", path: ["texts", input.language, "name"], message: "main_missing" });
}

const address = z.string().trim().toLowerCase().max(maxAddress, "too_long").regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "address_wrong").default("");
const visibility = z.enum(teamVisibilities, "unknown");

const description = {
  language: languageOfTeam,
  texts,
  leadUnit: line(maxLeadUnit),
  /** Untouched choices come as nothing. */
  terms: z.array(z.string().max(20).optional())
    .transform((ids) => ids.filter((id): id is string => id !== undefined && id !== ""))
    .pipe(z.array(z.string()).max(maxTeamTerms, "too_many"))
    .default([]),
};

/** What a team is called and for, and what it covers. */
export const descriptionInput = z.object(description).superRefine(refuseUnwritten);
export type DescriptionInput = z.infer<typeof descriptionInput>;

/** Who may see and join a team, and where it stands; an empty address stays what it is. */
export const governanceInput = z.object({ visibility, address });
export type GovernanceInput = z.infer<typeof governanceInput>;

/** The address of the team around a new one; what can be none is the address of no team. */
const insideOf = z.string().max(200).regex(/^[a-z0-9-]*$/).default("").catch("-");

/** What the address of the founding page may ask for. */
export const foundingQuery = z.object({ inside: insideOf });

/** A new team, or with `inside` a working group. Without an address it gets one from its name. */
export const foundingInput = z.object({
  ...description, visibility, address,
  inside: insideOf,
  kind: z.enum(teamKinds, "unknown").exclude(["working_group"], "unknown").optional(),
}).superRefine(refuseUnwritten);
export type FoundingInput = z.infer<typeof foundingInput>;

/** What the directory's address may ask for; whatever is wrong is left out. */
export const directoryQuery = z.object({
  q: z.string().trim().max(maxFindText).catch(""),
  show: z.enum(["all", "mine", ...teamKinds]).catch("all"),
});
export type DirectoryQuery = z.infer<typeof directoryQuery>;

/** Which page of a long list. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);
