import { redirect } from "@remix-run/node";

/** Leads a page that was asked for under a former name to the same page under the present one: `/teams/<asked>/people`. Throws the redirect. */
export function leadToPresentAddress(request: Request, asked: string | undefined, present: string): void {
  if (asked === undefined || asked === present) return;
  const { pathname, search } = new URL(request.url);
  const page = pathname.replace(/\.data$/, "").replace(`/${encodeURIComponent(asked)}`, `/${present}`);
  throw redirect(page + search, 301);
}
