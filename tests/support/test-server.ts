import { inject } from "vitest";

/** The production server that a project's test files share; each test brings its own people and teams. */
export interface SharedServer {
  origin: string;
  databaseUrl: string;
  dataFolder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where test databases are cloned. */
    databaseServer: string;
    server: SharedServer;
  }
}

/** The shared server's address, without a slash at the end. */
export const serverOrigin = (): string => inject("server").origin;
