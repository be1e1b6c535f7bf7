import type { FieldMetadata } from "@conform-to/react";
import { useLingui } from "@lingui/react/macro";
import { fieldProps, type FieldSource } from "~/ui/field-props";
import { maxRequestNote, maxTeamTerms } from "../contract";

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
    unknown: t({ id: "teams.error.unknown", message: "Choose one of those offered." }),
  };
  const texts = (codes: string[] | undefined) => codes?.map((code) => sentences[code] ?? sentences.unknown ?? code);
  const worded = (field: FieldMetadata<unknown>): FieldSource => {
    const props = fieldProps(field);
    return { ...props, errors: texts(props.errors) };
  };
  return { texts, worded };
}
