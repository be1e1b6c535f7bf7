import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { safeReturnTo } from "~/platform/http/return-to";
import { emailMaxLength, passwordMaxLength, passwordMinLength } from "./contract";

/** Control characters and halves of characters have no place in a name, and Postgres refuses some of them. */
const oneLine = (text: string) => text.toWellFormed().replaceAll(/[\u0000-\u001f\u007f]+/g, " ").trim();

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

export const invitationSchema = z.object({
  email,
  displayName: z.string({ error: "name_missing" }).transform(oneLine).pipe(z.string().min(2, "name_missing").max(120, "name_long")),
  organisationRole: z.enum(["staff", "guest", "administrator"], { error: "role_missing" }),
  officeId: z.coerce.number("office_unknown").int("office_unknown").positive("office_unknown").max(2_147_483_647, "office_unknown").optional(),
});

export const preferencesSchema = z.object({
  locale: z.enum(locales).optional().catch(undefined),
  theme: z.enum(["system", "light", "dark"]).optional().catch(undefined),
  lite: z.enum(["on", "off"]).optional().catch(undefined),
  returnTo,
});

export const accountSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("end-session"), sessionId: z.string().regex(/^\w{1,100}$/) }),
  z.object({ intent: z.literal("end-others") }),
]);

export type SignIn = z.infer<typeof signInSchema>;
export type Invitation = z.infer<typeof invitationSchema>;


/** What each form holds before it is checked: the shapes conform's forms are typed with. */
export type SignInForm = z.input<typeof signInSchema>;
export type ForgottenPasswordForm = z.input<typeof forgottenPasswordSchema>;
export type SetPasswordForm = z.input<typeof setPasswordSchema>;
export type InvitationForm = { email: string; displayName: string; organisationRole: string; officeId?: string };
