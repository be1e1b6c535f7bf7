/** The file's name in `Upload-Metadata`: pairs of a key and its value in base64. */
export function nameIn(metadata: string | null): string {
  const [, encoded = ""] = (metadata ?? "").split(",").map((pair) => pair.trim().split(" ")).find(([key]) => key === "filename") ?? [];
  return new TextDecoder().decode(Buffer.from(encoded, "base64")).slice(0, 1_000);
}
