import type { FieldMetadata } from "@conform-to/react";
import { useLingui } from "@lingui/react/macro";
import { wordedField, type FieldSource } from "~/ui/field-props";
import { maxInvited, maxRequestNote, maxTeamTerms } from "../contract";

/** Turns the codes of the team forms' errors into sentences; `worded` gives a field's props with them. */
export function useErrorTexts() {
  const { t } = useLingui();
  const sentences: Record<string, string> = {
    too_long: t({ id: "teams.error.tooLong", message: "This is too long; shorten it." }),
    note_long: t({ id: "teams.ask.noteLong", message: `A note has at most ${maxRequestNote} characters.` }),
    other_missing: t({ id: "teams.error.otherMissing", message: "In each language give both, the name and the purpose, or neither." }),
    main_missing: t({ id: "teams.error.mainMissing", message: "Give name and purpose in the language the team works in." }),
    address_wrong: t({ id: "teams.error.addressWrong", message: "An address is made of small Latin letters and digits, with single hyphens between words." }),
    address_taken: t({ id: "teams.error.addressTaken", message: "Another team has this address, or had it; choose another." }),
    term_unknown: t({ id: "teams.error.termUnknown", message: "Choose fields from the list." }),
    too_many: t({ id: "teams.error.tooMany", message: `Choose at most ${maxTeamTerms} fields.` }),
    nobody: t({ id: "teams.error.nobody", message: "Choose somebody, at most 50 people at a time." }),
    audience_large: t({ id: "teams.error.audienceLarge", message: `At most ${maxInvited} people can be invited at once; choose an office or a function more narrowly.` }),
    audience_changed: t({ id: "teams.error.audienceChanged", message: "Meanwhile this would reach another number of people. Nothing was sent; look at the number again." }),
    successor_missing: t({ id: "teams.error.successorMissing", message: "Choose who is to lead." }),
    successor_unfit: t({ id: "teams.error.successorUnfit", message: "Choose an active member of the team who does not lead it yet." }),
    unknown: t({ id: "teams.error.unknown", message: "Choose one of those offered." }),
  };
  const texts = (codes: string[] | undefined) => codes?.map((code) => sentences[code] ?? sentences.unknown ?? code);
  const worded = (field: FieldMetadata<unknown>): FieldSource => wordedField(field, texts);
  return { texts, worded };
}
