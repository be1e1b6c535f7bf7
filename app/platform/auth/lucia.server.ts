import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { Lucia, TimeSpan } from "lucia";
import * as schema from "~db/schema";
import { database } from "../database/connection.server";
import { environment } from "../environment.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>;
    UserId: number;
    DatabaseUserAttributes: { status: "active" | "suspended" | "left" };
    DatabaseSessionAttributes: { userAgent: string };
  }
}

/** The name of the session cookie; with the __Host- prefix browsers refuse it from a subdomain or over http. */
export const sessionCookieName = () => (environment().secure ? "__Host-meridian" : "meridian_session");

function makeLucia() {
  const adapter = new DrizzlePostgreSQLAdapter(database(), schema.session, schema.person);
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: sessionCookieName(),
      // The row in Postgres says how long a session lasts, and is renewed by use; the cookie only has to outlive it.
      expires: false,
      attributes: { secure: environment().secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ status }) => ({ status }),
  });
}

let made: ReturnType<typeof makeLucia> | undefined;

/** Sessions in Postgres. Only this folder knows the library: its author has stopped maintaining it. */
export function lucia() {
  made ??= makeLucia();
  return made;
}
