import { useLingui } from "@lingui/react/macro";
import { maxItems, maxProposals } from "../contract";

/** Turns the codes of the forms' errors into sentences. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_missing: t({ id: "newsletters.error.titleMissing", message: "Give a title, in one language at least." }),
    too_long: t({ id: "newsletters.error.tooLong", message: "This is too long; shorten it." }),
    text_deep: t({ id: "newsletters.error.textDeep", message: "Lists and quotes stand in each other too deeply." }),
    address_missing: t({ id: "newsletters.error.addressMissing", message: "Give the address of what should be told." }),
    address_wrong: t({ id: "newsletters.error.addressWrong", message: "This is not the address of a thread, document, person or event that you can read." }),
    item_private: t({ id: "newsletters.error.itemPrivate", message: "Not everybody who gets this newsletter may read it: it belongs to a team that is not open to them." }),
    line_missing: t({ id: "newsletters.error.lineMissing", message: "Say in one line why it should be told." }),
    enough_waiting: t({ id: "newsletters.error.enoughWaiting", message: `${maxProposals} of your proposals wait already; take one back first.` }),
    empty: t({ id: "newsletters.error.empty", message: "There is nothing in this issue yet: take in what was proposed, or write opening words." }),
    full: t({ id: "newsletters.error.full", message: `An issue holds at most ${maxItems} things.` }),
  };
  const other = t({ id: "newsletters.error.other", message: "This could not be done as it is." });
  return (codes) => codes?.map((code) => texts[code] ?? other);
}
