import { z } from "zod";
import { maxFindText, maxRequestNote, membershipRoles, teamKinds } from "./contract";

const personId = z.coerce.number().int().positive().max(2_147_483_647);

/** Browsers send a text area's line ends as two characters but count one. Error texts are codes, which the form says in words. */
const note = z.string().transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim()).pipe(z.string().max(maxRequestNote, "note_long"));
const returnTo = z.string().optional();

/** What may be posted to a team's membership address. */
export const membershipInput = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("join"), returnTo }),
  z.object({ intent: z.literal("leave"), returnTo }),
  z.object({ intent: z.literal("request"), returnTo, note: note.default("") }),
  z.object({ intent: z.literal("withdraw"), returnTo }),
  z.object({ intent: z.literal("accept"), returnTo, personId }),
  z.object({ intent: z.literal("decline"), returnTo, personId }),
  z.object({ intent: z.literal("change-role"), returnTo, personId, role: z.enum(membershipRoles) }),
]);
export type MembershipInput = z.infer<typeof membershipInput>;

/** What the directory's address may ask for; whatever is wrong is left out. */
export const directoryQuery = z.object({
  q: z.string().trim().max(maxFindText).catch(""),
  show: z.enum(["all", "mine", ...teamKinds]).catch("all"),
});
export type DirectoryQuery = z.infer<typeof directoryQuery>;

/** Which page of a long list. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);
