import { createRequestHandler, type AppLoadContext, type LoaderFunction, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { withRoutes } from "./with-routes.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** What a loader throws to refuse: `data(body, { status })`. */
interface Refusal {
  type: "DataWithResponseInit";
  data: unknown;
  init: { status: number };
}

type ShowPage = (refusal: Refusal, request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * The build in which an address without a page of its own (a file, a calendar, a list to take away) refuses in words
 * to whoever followed a link to it: with the error page in the frame, under the same status. Remix by itself answers
 * there with its own words, which blame the server. Programs are told the code.
 *
 * That page ships no scripts, as in lite mode: a browser's own list of routes has a file at this address and no page,
 * so there is nothing it could bring to life.
 */
export function refusalsAsPages(build: ServerBuild, mode: string): ServerBuild {
  const anywhere = Object.values(build.routes).find((route) => route?.path === "*");
  if (!anywhere) return build;
  const frame = withRoutes(build, idsUpFrom(build, anywhere));
  const showPage: ShowPage = (refusal, request, context) =>
    createRequestHandler(refusing(frame, anywhere, refusal), mode)(new Request(request.url, { headers: request.headers, signal: request.signal }), { ...context, lite: true });
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && !route.module.default && route.module.loader ? speaking(route, showPage) : route] as const);
  return { ...build, routes: Object.fromEntries(routes) };
}

function speaking(route: Route, showPage: ShowPage): Route {
  return withLoader(route, async (facts: LoaderFunctionArgs) => {
    try {
      return await (route.module.loader as LoaderFunction)(facts);
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      const { request, context } = facts;
      return wantsPage(request) ? showPage(thrown, request, context) : Response.json(thrown.data, { status: thrown.init.status });
    }
  });
}

const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === "object" && thrown !== null && "type" in thrown && thrown.type === "DataWithResponseInit" && ((thrown as Partial<Refusal>).init?.status ?? 0) >= 400;

const wantsPage = (request: Request): boolean => request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");

/** The frame around the address that is none, where any address is refused for this reason. */
function refusing(frame: ServerBuild, anywhere: Route, refusal: Refusal): ServerBuild {
  const refuse = () => {
    throw refusal as unknown as Error;
  };
  return { ...frame, routes: { ...frame.routes, [anywhere.id]: withLoader(anywhere, refuse) } };
}

const withLoader = (route: Route, loader: LoaderFunction): Route => ({ ...route, module: { ...route.module, loader } });

function idsUpFrom(build: ServerBuild, route: Route): string[] {
  const above = route.parentId === undefined ? undefined : build.routes[route.parentId];
  return [...(above ? idsUpFrom(build, above) : []), route.id];
}
