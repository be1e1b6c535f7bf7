import { msg } from "@lingui/core/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { landingView } from "~/modules/home/landing-view.server";
import { todayView } from "~/modules/home/today-view.server";
import { Landing } from "~/modules/home/ui/landing";
import { Today } from "~/modules/home/ui/today";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["home", "announcements", "organisation", "induction", "identity/demo", "calendar/rows", "requests/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Visitors are told what Meridian is; members see their day. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, locale } = context;
  const i18n = i18nFor(locale);
  if (!actor) {
    const title = i18n._(msg({ id: "home.landing.pageTitle", message: "Meridian: the community of technical teams" }));
    return { title, today: null, landing: await landingView(locale) };
  }
  const title = i18n._(msg({ id: "home.today.pageTitle", message: "Today · Meridian" }));
  return { title, today: await todayView(actor, locale), landing: null };
}

export default function Home() {
  const { today, landing } = useLoaderData<typeof loader>();
  if (today) return <Today today={today} />;
  return <Landing view={landing} />;
}
