import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none } from "~/platform/api/shapes";
import { scopes } from "~/platform/auth/scopes";

const me = z.object({
  handle: z.string(), name: z.string(),
  organisationRole: z.enum(["administrator", "staff", "guest"]),
  language: z.string().nullable().meta({ description: "The language chosen in Meridian, as a BCP 47 tag; null when none was." }),
  timeZone: z.string().meta({ description: "IANA name.", example: "Africa/Dakar" }),
  token: z.object({ name: z.string(), scopes: z.array(z.enum(scopes)), expiresAt: moment }).meta({ description: "The token of this request." }),
}).meta({ id: "Me" });

const getMe = operation({
  id: "getMe", method: "GET", path: "/me", area: "me", scope: null,
  summary: "See whom you speak for",
  description: "The owner of the token, and what the token is good for. Any token will do.",
  parameters: none, query: none,
  answer: { status: 200, description: "You.", schema: me },
  run: async ({ actor, token }) => ({
    result: {
      handle: actor.handle, name: actor.displayName, organisationRole: actor.organisationRole, language: actor.locale, timeZone: actor.timeZone,
      token: { name: token.name, scopes: token.scopes, expiresAt: token.expiresAt.toISOString() },
    },
  }),
});

/** Who is asking. */
export const identityOperations: Operation[] = [getMe];
