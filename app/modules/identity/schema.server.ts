import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { personFunctions } from "~/modules/organisation/contract";
import { safeReturnTo } from "~/platform/http/return-to";
import { scopes } from "~/platform/auth/scopes";
import { isTimeZone } from "~/platform/i18n/time-zone";
import { onLines, onOneLine } from "~/platform/text/typed";
import { emailMaxLength, nameMaxLength, passwordMaxLength, passwordMinLength, reasonMaxLength, shownPeople, tokenDays, tokenNameMaxLength, unitMaxLength } from "./contract";

/** Control characters and halves of characters have no place in a name, and Postgres refuses some of them. */

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
const email = z.string({ error: "email_missing" }).trim().max(emailMaxLength, "email_wrong").pipe(z.email("email_wrong"));
const newPassword = z
  .string({ error: "password_missing" })
  .min(passwordMinLength, "password_short")
  .max(passwordMaxLength, "password_long");
const returnTo = z.string().optional().transform(safeReturnTo);

export const signInSchema = z.object({
  email,
  password: z.string({ error: "password_missing" }).min(1, "password_missing").max(passwordMaxLength, "password_long"),
  returnTo,
});

export const forgottenPasswordSchema = z.object({ email });

export const setPasswordSchema = z
  .object({ password: newPassword, repeated: z.string({ error: "password_missing" }).max(passwordMaxLength, "password_long") })
  .refine((value) => value.password === value.repeated, { error: "passwords_differ", path: ["repeated"] });

const displayName = z.string({ error: "name_missing" }).transform(onOneLine).pipe(z.string({ error: "name_missing" }).min(2, "name_missing").max(nameMaxLength, "name_long"));
const organisationRole = z.enum(["staff", "guest", "administrator"], { error: "role_missing" });

export const invitationSchema = z.object({
  email,
  displayName,
  organisationRole,
  officeId: z.coerce.number("office_unknown").int("office_unknown").positive("office_unknown").max(2_147_483_647, "office_unknown").optional(),
  /** What the letter is written in. */
  language: z.enum(locales).optional().catch(undefined),
  /** The last day of a guest; passed over for the staff. */
  guestUntil: z.iso.date("guest_until_wrong").optional(),
});

/** A guest who is to stay longer. */
export const prolongSchema = z.object({
  handle: z.string("guest_until_wrong").regex(/^[a-z0-9-]{1,80}$/, "guest_until_wrong"),
  until: z.iso.date("guest_until_wrong"),
});

export const preferencesSchema = z.object({
  locale: z.enum(locales).optional().catch(undefined),
  theme: z.enum(["system", "light", "dark"]).optional().catch(undefined),
  lite: z.enum(["on", "off"]).optional().catch(undefined),
  typing: z.enum(["on", "off"]).optional().catch(undefined),
  presence: z.enum(["on", "off"]).optional().catch(undefined),
  singleKeys: z.enum(["on", "off"]).optional().catch(undefined),
  returnTo,
});

/** Shown to whoever is signed in; the present one is asked for, since a screen may be left open. */
export const passwordChangeSchema = z
  .object({ current: z.string({ error: "password_missing" }).max(passwordMaxLength, "password_wrong"), password: newPassword, repeated: z.string({ error: "password_missing" }).max(passwordMaxLength, "password_long") })
  .refine((value) => value.password === value.repeated, { error: "passwords_differ", path: ["repeated"] });

export const accountSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("time-zone"), timeZone: z.string().optional().transform((zone) => zone ?? null).refine((zone) => zone === null || isTimeZone(zone)) }),
  z.object({ intent: z.literal("end-session"), session: z.string().regex(/^[\w-]{1,100}$/) }),
  z.object({ intent: z.literal("end-others") }),
]);

const tokenId = z.uuid();

/** What the page of one's tokens sends: a new one, or the end of one. */
export const tokenFormSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("create"),
    tokenId,
    name: z.string({ error: "token_name_missing" }).transform(onOneLine).pipe(z.string({ error: "token_name_missing" }).min(1, "token_name_missing").max(tokenNameMaxLength, "token_name_long")),
    scopes: z.array(z.enum(scopes, { error: "token_scopes_missing" }), { error: "token_scopes_missing" }).min(1, "token_scopes_missing").transform((chosen) => [...new Set(chosen)]),
    days: z.coerce.number("token_days_missing").pipe(z.literal([...tokenDays], { error: "token_days_missing" })),
  }),
  z.object({ intent: z.literal("revoke"), tokenId }),
]);

export type NewToken = Extract<z.infer<typeof tokenFormSchema>, { intent: "create" }>;
/** Browsers send a text area's line ends as two characters but count one. */
const reason = z
  .string({ error: "reason_missing" })
  .transform(onLines)
  .pipe(z.string({ error: "reason_missing" }).min(1, "reason_missing").max(reasonMaxLength, "reason_long"));

const optionalLine = (most: number, code: string) => z.string({ error: code }).transform(onOneLine).pipe(z.string().max(most, code)).default("");

/** What an administrator may set right of somebody. */
const correction = z.object({
  displayName,
  familyName: z.string({ error: "family_name_missing" }).transform(onOneLine).pipe(z.string().min(1, "family_name_missing").max(nameMaxLength, "name_long")),
  email,
  organisationRole,
  function: z.enum(personFunctions, { error: "function_missing" }),
});

export type Correction = z.infer<typeof correction>;

export const accessChangeSchema = z.discriminatedUnion("intent", [
  correction.extend({ intent: z.literal("correct"), reason }),
  z.object({ intent: z.literal("invite") }),
  z.object({ intent: z.literal("suspend"), reason }),
  z.object({ intent: z.literal("restore"), reason }),
  z.object({ intent: z.literal("move"), office: z.string("office_unknown").regex(/^[A-Z0-9-]{1,40}$/, "office_unknown"), unit: optionalLine(unitMaxLength, "unit_long"), owner: optionalLine(nameMaxLength, "colleague_unknown"), reason }),
  z.object({ intent: z.literal("leave"), successor: z.string("colleague_unknown").transform(onOneLine).pipe(z.string().min(1, "colleague_unknown").max(nameMaxLength, "colleague_unknown")), reason }),
]);

/** What the administrators' list of people may be asked for; whatever is wrong is left out. */
export const peopleQuery = z.object({
  q: z.string().transform(onOneLine).pipe(z.string().max(100)).catch(""),
  show: z.enum(shownPeople).catch("everybody"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type PeopleQuery = z.infer<typeof peopleQuery>;
export type PasswordChange = z.infer<typeof passwordChangeSchema>;
export type SignIn = z.infer<typeof signInSchema>;
export type Invitation = z.infer<typeof invitationSchema>;

/** What each form holds before it is checked: the shapes conform's forms are typed with. */
export type SignInForm = z.input<typeof signInSchema>;
export type ForgottenPasswordForm = z.input<typeof forgottenPasswordSchema>;
export type PasswordChangeForm = z.input<typeof passwordChangeSchema>;
export type SetPasswordForm = z.input<typeof setPasswordSchema>;
export type InvitationForm = { email: string; displayName: string; organisationRole: string; officeId?: string; language?: string; guestUntil?: string };
export type TokenForm = { tokenId: string; name: string; scopes: string[]; days: string };
