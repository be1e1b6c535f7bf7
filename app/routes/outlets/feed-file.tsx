import type { LoaderFunctionArgs } from "@remix-run/node";
import { teamFeedFile } from "~/modules/outlets/feeds/feed-file.server";
import { serveSecretFile } from "~/platform/http/secret-file.server";

/** What is new in a team for a feed reader that knows the secret address. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return serveSecretFile({
    request, address: context.address, file: params.file, extension: ".atom", read: teamFeedFile,
    wrongTries: { name: "team-feed", points: 60, seconds: 3600 },
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}
