import { foldText } from "~/platform/text/fold";

/** Whether this can be a handle at all; anything else is not even looked up. */
export const isHandle = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** A handle made of a name: "Nguyễn Thị Lan" → "nguyen-thi-lan"; "person" where no Latin letter is left. */
export function handleFrom(name: string): string {
  const handle = foldText(name).replaceAll(/['’ʻ]/g, "").replaceAll(/[^a-z0-9]+/g, "-").slice(0, 40).replaceAll(/^-+|-+$/g, "");
  return handle || "person";
}
