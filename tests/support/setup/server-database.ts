import { inject } from "vitest";
import { useDatabase } from "./application-environment";

useDatabase(inject("server").databaseUrl, async () => undefined);
