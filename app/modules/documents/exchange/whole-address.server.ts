import { environment } from "~/platform/environment.server";

/** An address of ours as somebody outside needs it. */
export const wholeAddress = (href: string): string => (href.startsWith("/") ? new URL(href, environment().publicUrl).href : href);
