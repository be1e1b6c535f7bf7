/** Whether a browser only guesses where somebody will go next: they have seen nothing of the page yet. */
export const isGuessed = (request: Request): boolean => /prefetch|preview/.test(request.headers.get("sec-purpose") ?? "");
