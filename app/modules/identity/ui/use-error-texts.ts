import type { FieldMetadata } from "@conform-to/react";
import { useLingui } from "@lingui/react/macro";
import { wordedField, type FieldSource } from "~/ui/field-props";
import { emailMaxLength, passwordMaxLength, passwordMinLength, reasonMaxLength, tokenNameMaxLength, tokensMax, unitMaxLength } from "../contract";

interface ErrorTexts {
  /** codes as sentences */
  texts: (codes: string[] | undefined) => string[] | undefined;
  /** a field's props, its errors as sentences */
  worded: (field: FieldMetadata<unknown>) => FieldSource;
}

/** Turns the codes of the identity forms' errors into sentences in the reader's language. */
export function useErrorTexts(): ErrorTexts {
  const { t } = useLingui();
  const sentences: Record<string, string> = {
    email_missing: t({ id: "identity.error.emailMissing", message: "Give your e-mail address." }),
    email_wrong: t({ id: "identity.error.emailWrong", message: `This is not an e-mail address of at most ${emailMaxLength} characters, such as name@organisation.org.` }),
    email_taken: t({ id: "identity.error.emailTaken", message: "Somebody with this address is in the directory already." }),
    password_missing: t({ id: "identity.error.passwordMissing", message: "Give a password." }),
    password_short: t({ id: "identity.error.passwordShort", message: `A password has at least ${passwordMinLength} characters; several words in a row are good.` }),
    password_long: t({ id: "identity.error.passwordLong", message: `A password has at most ${passwordMaxLength} characters.` }),
    password_wrong: t({ id: "identity.error.passwordWrong", message: "This is not your present password." }),
    passwords_differ: t({ id: "identity.error.passwordsDiffer", message: "The two passwords are not the same." }),
    name_missing: t({ id: "identity.error.nameMissing", message: "Give the name as it is shown to colleagues." }),
    family_name_missing: t({ id: "identity.error.familyNameMissing", message: "Give the name by which colleagues are put in order." }),
    name_long: t({ id: "identity.error.nameLong", message: "A name has at most 120 characters." }),
    function_missing: t({ id: "identity.error.functionMissing", message: "Choose a function." }),
    role_missing: t({ id: "identity.error.roleMissing", message: "Choose a role." }),
    office_unknown: t({ id: "identity.error.officeUnknown", message: "Choose a duty station from the list." }),
    guest_until_wrong: t({ id: "identity.error.guestUntil", message: "Give a day from today on, at most half a year ahead." }),
    token_name_missing: t({ id: "identity.error.tokenNameMissing", message: "Give the token a name that tells you later what it is for." }),
    token_name_long: t({ id: "identity.error.tokenNameLong", message: `A name has at most ${tokenNameMaxLength} characters.` }),
    token_scopes_missing: t({ id: "identity.error.tokenScopesMissing", message: "Choose at least one thing that the program may do." }),
    token_days_missing: t({ id: "identity.error.tokenDaysMissing", message: "Choose how long the token works." }),
    token_too_many: t({ id: "identity.error.tokenTooMany", message: `You have ${tokensMax} tokens that work. Revoke one that is not needed any more.` }),
    reason_missing: t({ id: "identity.error.reasonMissing", message: "Say why: whoever looks at this account later will want to know." }),
    reason_long: t({ id: "identity.error.reasonLong", message: `A reason has at most ${reasonMaxLength} characters.` }),
    unit_long: t({ id: "identity.error.unitLong", message: `A unit has at most ${unitMaxLength} characters.` }),
    owner_missing: t({ id: "identity.error.ownerMissing", message: "There is no director or head of unit. Say who decides about their time." }),
    colleague_unknown: t({ id: "identity.error.colleagueUnknown", message: "Write the name of one active colleague as it stands in the directory, or the end of the address of their page." }),
    wrong_credentials: t({ id: "identity.error.wrongCredentials", message: "E-mail address or password is wrong. Nothing was changed; try again or ask for a new password." }),
    too_many_hour: t({ id: "identity.error.tooManyHour", message: "Too many attempts. Wait an hour, then try again." }),
    too_many: t({ id: "identity.error.tooMany", message: "Too many attempts. Wait a quarter of an hour, then try again." }),
  };
  const texts: ErrorTexts["texts"] = (codes) => codes?.map((code) => sentences[code] ?? code);
  return { texts, worded: (field) => wordedField(field, texts) };
}
