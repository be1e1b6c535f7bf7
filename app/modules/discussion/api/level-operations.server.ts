import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, slugParameter } from "~/platform/api/shapes";
import { attentionLevels } from "../contract";
import { changeTeamLevel, changeThreadLevel } from "../following/change-level.server";
import { levelsOf } from "../following/level-view.server";
import { threadParameter } from "./thread-operations.server";

const writing = { area: "inbox", scope: "inbox:write", query: none, problems: ["forbidden", "not_found"] } as const;
const level = z.enum(attentionLevels);

const list = operation({
  id: "listLevels", method: "GET", path: "/levels", area: "inbox", scope: "inbox:read",
  summary: "List how closely you follow your teams, and threads you chose for",
  parameters: none, query: none,
  answer: {
    status: 200, description: "Your choices.",
    schema: z.object({ teams: z.array(z.object({ slug: z.string(), name: z.string(), level })), threads: z.array(z.object({ id: z.int(), title: z.string(), level })) }),
  },
  async run({ actor, locale }) {
    const { teams, threads } = await levelsOf(actor, locale);
    return { result: { teams, threads } };
  },
});

const ofTeam = operation({
  id: "setTeamLevel", method: "PUT", path: "/teams/{slug}/level", ...writing,
  summary: "Choose how closely you follow a team", parameters: slugParameter,
  body: { type: "application/json", schema: z.strictObject({ level }), example: { level: "tracking" } },
  answer: done,
  async run({ actor, path, body }) {
    await changeTeamLevel(actor, path.slug, body.level);
    return { result: undefined };
  },
});

const ofThread = operation({
  id: "setThreadLevel", method: "PUT", path: "/threads/{id}/level", ...writing,
  summary: "Choose how closely you follow a thread", parameters: threadParameter,
  body: { type: "application/json", schema: z.strictObject({ level: level.nullable().meta({ description: "Null to follow it as its team." }) }), example: { level: "watching" } },
  answer: done,
  async run({ actor, path, body }) {
    await changeThreadLevel(actor, path.id, body.level);
    return { result: undefined };
  },
});

/** How closely one follows teams and threads. */
export const levelOperations: Operation[] = [list, ofTeam, ofThread];
