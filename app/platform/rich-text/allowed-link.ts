const schemes = /^(https?:\/\/|mailto:)[^\s]/i;
const ownPath = /^\/(?![/\\])/;
const ownFragment = /^#[\w-]+$/;

/**
 * Whether a text may link there: the web, a mail address, or a path of ours. Control characters and
 * backslashes are refused, since browsers drop or turn them while they look for the scheme.
 */
export function isAllowedLink(href: string): boolean {
  if (href.length > 2_000 || /[\u0000-\u0020\u007f\\]/.test(href)) return false;
  return schemes.test(href) || ownPath.test(href) || ownFragment.test(href);
}

/** Whether an allowed link stays with us. */
export const isOwnLink = (href: string): boolean => ownPath.test(href) || ownFragment.test(href);
