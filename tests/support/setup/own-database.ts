import { inject } from "vitest";
import { cloneDatabase } from "../clone-database";
import { useDatabase } from "./application-environment";

const { url, drop } = await cloneDatabase(inject("databaseServer"));
useDatabase(url, drop);
