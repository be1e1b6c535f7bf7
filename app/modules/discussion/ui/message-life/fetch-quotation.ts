/** A message as a quotation in Markdown; empty where it cannot be had. */
export async function fetchQuotation(href: string, seq: number): Promise<string> {
  try {
    const answer = await fetch(`${href}/messages?quote=${seq}`, { headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as { markdown: string }).markdown : "";
  } catch {
    return "";
  }
}
