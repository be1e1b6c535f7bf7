/**
 * Whether a server that we trust says that a mail really comes from the domain of its From address. Only the topmost
 * Authentication-Results counts, and only under that server's name (RFC 8601): those below were there before, and
 * anybody can write them.
 */
export function isAuthenticated(topmost: string, authserv: string, fromAddress: string): boolean {
  const [id = "", ...results] = withoutComments(topmost).split(";").map((part) => part.trim());
  if (id.split(/\s+/)[0]?.toLowerCase() !== authserv.toLowerCase()) return false;
  const domain = fromAddress.slice(fromAddress.lastIndexOf("@") + 1).toLowerCase();
  return domain !== "" && results.some((result) => {
    const [method = ""] = result.split(/\s+/);
    return /^dmarc=pass$/i.test(method) && /\bheader\.from=([\w.-]+)/i.exec(result)?.[1]?.toLowerCase() === domain;
  });
}

/** Comments stand in brackets, also inside one another. */
function withoutComments(value: string): string {
  let depth = 0;
  let kept = "";
  for (const character of value) {
    if (character === "(") depth += 1;
    if (depth === 0) kept += character;
    if (character === ")" && depth > 0) depth -= 1;
  }
  return kept;
}
