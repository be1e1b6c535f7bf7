import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, slugParameter } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { locales } from "~/platform/i18n/locales";
import { archiveTeam, reopenTeam } from "../archive-team.server";
import { changePins } from "../change-pins.server";
import { maxAddress, pinKinds, teamVisibilities } from "../contract";
import { describeTeam } from "../describe-team.server";
import { governTeam } from "../govern-team.server";
import { pinsView } from "../pinned-list.server";
import { descriptionInput, governanceInput } from "../schema.server";
import { descriptionView } from "../team-settings-view.server";
import { describedTeam, description, teamAddress } from "./shapes";

const reading = { area: "teams", scope: "teams:read", query: none, problems: ["forbidden", "not_found"] } as const;
const writing = { ...reading, scope: "teams:write" } as const;
const ofTeam = { parameters: slugParameter } as const;

const readDescription = operation({
  id: "getTeamDescription", method: "GET", path: "/teams/{slug}/description", ...reading, ...ofTeam,
  summary: "Read what a team is called and for", description: "In each of its languages, for those who manage it.",
  answer: { status: 200, description: "Its description.", schema: describedTeam },
  async run({ actor, locale, path }) {
    const { language, texts, leadUnit, termIds } = await descriptionView(actor, path.slug, locale);
    const written = Object.fromEntries(locales.filter((one) => texts[one].name !== "").map((one) => [one, texts[one]]));
    return { result: { language, texts: written, leadUnit, terms: termIds } };
  },
});

const describe = operation({
  id: "describeTeam", method: "PUT", path: "/teams/{slug}/description", ...writing, ...ofTeam, problems: ["invalid", "forbidden", "not_found"],
  summary: "Describe a team", description: "Its description becomes this; a language that is left out is taken away.",
  body: { type: "application/json", schema: description, example: { language: "en", texts: { en: { name: "Labour inspection", purpose: "Visits and their follow-up" } }, leadUnit: "", terms: ["L7"] } },
  answer: done,
  async run({ actor, path, body }) {
    await describeTeam(actor, path.slug, understood(descriptionInput.safeParse(body)));
    return { result: undefined };
  },
});

const govern = operation({
  id: "governTeam", method: "PUT", path: "/teams/{slug}/access", ...writing, ...ofTeam, problems: ["invalid", "forbidden", "not_found", "conflict"],
  summary: "Decide who sees and joins a team, and its address", description: "For its leads. A former address leads to the new one for ever.",
  body: {
    type: "application/json",
    schema: z.strictObject({ visibility: z.enum(teamVisibilities), address: z.string().max(maxAddress).default("").meta({ description: "Stays what it is when it is left out." }) }),
    example: { visibility: "request" },
  },
  answer: { status: 200, description: "It is so.", schema: teamAddress },
  run: async ({ actor, path, body }) => ({ result: await governTeam(actor, path.slug, understood(governanceInput.safeParse(body))) }),
});

const closing = (id: string, method: "PUT" | "DELETE", summary: string, description: string, change: typeof archiveTeam) => operation({
  id, method, path: "/teams/{slug}/archive", ...writing, ...ofTeam, summary, description, answer: done,
  async run({ actor, path }) {
    await change(actor, path.slug);
    return { result: undefined };
  },
});

const pin = z.object({ kind: z.enum(pinKinds), id: z.int(), title: z.string(), language: z.string(), href: z.string() }).meta({ id: "Pin" });

const listPins = operation({
  id: "listPins", method: "GET", path: "/teams/{slug}/pins", ...reading, ...ofTeam,
  summary: "List what a team has pinned", description: "In its order, for those who manage the team.",
  answer: { status: 200, description: "Its pins.", schema: z.object({ items: z.array(pin) }) },
  run: async ({ actor, path }) => ({ result: { items: (await pinsView(actor, path.slug, "")).pinned } }),
});

const pinned = slugParameter.extend({ kind: z.enum(pinKinds), id: z.coerce.number().int().positive().max(2_147_483_647).meta({ description: "The number of the thread or document." }) });

const changePin = (id: string, method: "PUT" | "DELETE", change: "pin" | "unpin", summary: string) => operation({
  id, method, path: "/teams/{slug}/pins/{kind}/{id}", ...writing, summary, parameters: pinned, answer: done, problems: ["forbidden", "not_found", "conflict"],
  async run({ actor, path: { slug, ...thing } }) {
    await changePins(actor, slug, { ...thing, change });
    return { result: undefined };
  },
});

const movePin = operation({
  id: "movePinInTeam", method: "POST", path: "/teams/{slug}/pins/{kind}/{id}/move", ...writing,
  summary: "Move a pin one place up or down", description: "At the end of the list, or where it is not pinned, nothing happens.", parameters: pinned,
  body: { type: "application/json", schema: z.strictObject({ way: z.enum(["up", "down"]) }), example: { way: "up" } },
  answer: done,
  async run({ actor, path: { slug, ...thing }, body: { way } }) {
    await changePins(actor, slug, { ...thing, change: way });
    return { result: undefined };
  },
});

/** Running a team: what it is, who may see it, whether it goes on, and what it keeps at hand. */
export const runTeamOperations: Operation[] = [
  readDescription, describe, govern,
  closing("archiveTeam", "PUT", "Archive a team", "With the working groups inside it: all stays readable, nobody posts or joins any more.", archiveTeam),
  closing("reopenTeam", "DELETE", "Open an archived team again", "With the groups that were archived together with it.", reopenTeam),
  listPins,
  changePin("pinInTeam", "PUT", "pin", "Pin a thread or document"), changePin("unpinInTeam", "DELETE", "unpin", "Unpin a thread or document"), movePin,
];
