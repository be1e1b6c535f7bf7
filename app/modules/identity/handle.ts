/** A handle made of a name: "Nguyễn Thị Lan" → "nguyen-thi-lan"; "person" where no Latin letter is left. */
export function handleFrom(name: string): string {
  const plain = name.replaceAll(/[đĐ]/g, "d").normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const handle = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 40);
  return handle || "person";
}
