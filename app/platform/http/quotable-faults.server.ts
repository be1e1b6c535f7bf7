import { data, type ActionFunction, type LoaderFunction, type ServerBuild } from "@remix-run/node";
import { log } from "../log/log.server";
import { currentRequestId } from "./request-scope.server";

type Route = NonNullable<ServerBuild["routes"][string]>;

/**
 * The build with loaders and actions whose faults are logged and answered with the number they stand under in the log.
 * Remix by itself would answer with an error that says nothing, on purpose, and so nothing that could be asked about.
 */
export function quotableFaults(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && quotable(route)] as const);
  return { ...build, routes: Object.fromEntries(routes) };
}

function quotable(route: Route): Route {
  const { loader, action } = route.module;
  return { ...route, module: { ...route.module, ...(loader ? { loader: guarded(loader) } : {}), ...(action ? { action: guarded(action) } : {}) } };
}

function guarded<Answers extends LoaderFunction | ActionFunction>(answers: Answers): Answers {
  const guard = async (facts: Parameters<Answers>[0]) => {
    try {
      return await (answers as LoaderFunction)(facts);
    } catch (thrown) {
      // Redirects and refusals are thrown too; they are no errors.
      if (!(thrown instanceof Error)) throw thrown;
      if (!facts.request.signal.aborted) log.error({ err: thrown }, "a loader or an action failed");
      throw data({ requestId: currentRequestId() }, { status: 500 });
    }
  };
  return guard as Answers;
}
