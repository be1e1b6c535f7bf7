/** Longest label and synonym, and most synonyms of a term. */
export const termLabelMaxLength = 120;
export const synonymMaxLength = 60;
export const synonymsMax = 40;
/** How deep the taxonomy goes. */
export const levelsMax = 3;
