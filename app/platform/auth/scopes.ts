/** What a personal token can be good for: an area of Meridian and whether it may change things there. */
export const scopes = [
  "teams:read", "teams:write", "threads:read", "threads:write", "documents:read", "documents:write", "experts:read", "experts:write", "events:read", "events:write",
  "requests:read", "requests:write", "inbox:read", "inbox:write", "news:read", "news:write", "directory:read", "directory:write",
] as const;
export type Scope = (typeof scopes)[number];

/** Whether a text names a scope: what is stored may come from a newer or an older version. */
export function isScope(value: string): value is Scope {
  return (scopes as readonly string[]).includes(value);
}

/** Whether a token with these scopes reaches this one; who may write somewhere may read there as well. */
export function reaches(granted: readonly Scope[], wanted: Scope): boolean {
  return granted.includes(wanted) || granted.includes(wanted.replace(":read", ":write") as Scope);
}
