/** Whether a page is only fetched for later, because a browser guesses where somebody will go next or keeps it on the device: they have seen nothing of it yet. */
export const isGuessed = (request: Request): boolean => /prefetch|preview/.test(request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "");
