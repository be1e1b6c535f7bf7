import type { LoaderFunctionArgs } from "@remix-run/node";
import { namedCountries } from "~/modules/countries/named-countries.server";
import { linkTargetsSchema } from "~/modules/search/schema.server";
import { search } from "~/modules/search/search.server";
import { requireActor } from "~/platform/http/require-actor.server";

/** GET ?q=words&of=people|places: what a writer may link to, as JSON: people, or threads, documents, teams and countries. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { q, of } = linkTargetsSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [countries, { groups }] = await Promise.all([
    of === "places" ? namedCountries(actor, context.locale, q, 3) : [],
    search(actor, context.locale, q, { only: of === "people" ? "people" : undefined }),
  ]);
  const hits = groups.filter(({ group }) => (of === "people") === (group === "people") && group !== "events" && group !== "news").flatMap((group) => group.hits.slice(0, of === "people" ? 8 : 4));
  const targets = [
    ...countries.map(({ iso2, name }) => ({ href: `/countries/${iso2}`, label: name, detail: "" })),
    ...hits.map(({ href, title, team, person }) => ({ href, label: title.map(({ text }) => text).join(""), detail: person ? [person.title.map(({ text }) => text).join(""), person.city].filter(Boolean).join(" · ") : (team ?? "") })),
  ];
  return Response.json(targets, { headers: { "Cache-Control": "private, no-store" } });
}
