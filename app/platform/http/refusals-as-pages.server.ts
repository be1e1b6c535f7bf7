import { createRequestHandler, type AppLoadContext, type LoaderFunction, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** What a loader throws to refuse: `data(body, { status })`. */
interface Refusal {
  type: "DataWithResponseInit";
  data: unknown;
  init: { status: number };
}

/**
 * The build in which an address without a page of its own (a file, a calendar, a list to take away) refuses in words
 * to whoever followed a link to it: with the error page in the frame, under the same status. Remix by itself answers
 * there with its own words, which blame the server. Programs are told the code.
 */
export function refusalsAsPages(build: ServerBuild): ServerBuild {
  const anywhere = Object.values(build.routes).find((route) => route?.path === "*");
  if (!anywhere) return build;
  const showPage = (refusal: Refusal, request: Request, context: AppLoadContext) =>
    createRequestHandler(withRefusal(build, anywhere, refusal), "production")(new Request(request.url, { headers: request.headers, signal: request.signal }), context);
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && !route.module.default && route.module.loader ? speaking(route, showPage) : route] as const);
  return { ...build, routes: Object.fromEntries(routes) };
}

type ShowPage = (refusal: Refusal, request: Request, context: AppLoadContext) => Promise<Response>;

function speaking(route: Route, showPage: ShowPage): Route {
  const { loader } = route.module;
  const answers: LoaderFunction = async (facts: LoaderFunctionArgs) => {
    try {
      return await (loader as LoaderFunction)(facts);
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      const { request, context } = facts;
      return wantsPage(request) ? showPage(thrown, request, context) : Response.json(thrown.data, { status: thrown.init.status });
    }
  };
  return { ...route, module: { ...route.module, loader: answers } };
}

const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === "object" && thrown !== null && "type" in thrown && thrown.type === "DataWithResponseInit" && ((thrown as Partial<Refusal>).init?.status ?? 0) >= 400;

const wantsPage = (request: Request): boolean => request.method === "GET" && (request.headers.get("accept") ?? "").includes("text/html");

/** The build of the frame and of the address that is none, where any address is refused for this reason. */
function withRefusal(build: ServerBuild, anywhere: Route, refusal: Refusal): ServerBuild {
  const refuse = () => {
    throw refusal as unknown as Error;
  };
  const routes = routesUpFrom(build, { ...anywhere, module: { ...anywhere.module, loader: refuse } });
  const ids = routes.map(({ id }) => id);
  const assets = Object.fromEntries(Object.entries(build.assets.routes).filter(([id]) => ids.includes(id)));
  return { ...build, routes: Object.fromEntries(routes.map((route) => [route.id, route])), assets: { ...build.assets, routes: assets } };
}

function routesUpFrom(build: ServerBuild, route: Route): Route[] {
  const above = route.parentId === undefined ? undefined : build.routes[route.parentId];
  return above ? [...routesUpFrom(build, above), route] : [route];
}
