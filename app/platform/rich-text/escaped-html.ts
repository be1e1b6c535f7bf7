const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as they stand between tags or in a quoted attribute. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
