import { z } from "zod";
import { accessTeam } from "~/modules/teams/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { done, none, nothing } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { beginNewsletter } from "../begin-newsletter.server";
import { maxLine, maxNewsletterTitle, maxPurpose } from "../contract";
import { nameNewsletter, newsletterNamesView } from "../name-newsletter.server";
import { newsletterList, newsletterView } from "../newsletter-view.server";
import { proposeItem } from "../propose-item.server";
import { newsletterNames, proposal, seriesStep } from "../schema.server";
import { changeSubscription } from "../subscription.server";
import { takeBackProposal } from "../take-back-proposal.server";
import { issueLine, item, newsletterLine, slugParameter } from "./shapes";

const reading = { area: "news", scope: "news:read" } as const;
const writing = { area: "news", scope: "news:write" } as const;

const list = operation({
  id: "listNewsletters", method: "GET", path: "/newsletters", ...reading,
  summary: "List the newsletters you get or could get",
  parameters: none, query: none,
  answer: { status: 200, description: "The organisation's first, then those of your teams.", schema: z.object({ items: z.array(newsletterLine) }) },
  async run({ actor, locale }) {
    const { newsletters } = await newsletterList(actor, locale);
    return { result: { items: newsletters.map(({ title, purpose, teamName, latest, ...row }) => ({ ...row, title: title.text, purpose: purpose.text, team: teamName, latest: latest?.number ?? null })) } };
  },
});

const read = operation({
  id: "getNewsletter", method: "GET", path: "/newsletters/{slug}", ...reading,
  summary: "Read about a newsletter", description: "Its issues, and what waits to be taken in: for its editors all of it, for others what they proposed.",
  parameters: slugParameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "The newsletter.", schema: newsletterLine.omit({ latest: true }).extend({ issues: z.array(issueLine), waiting: z.array(item), edits: z.boolean() }).meta({ id: "Newsletter" }) },
  async run({ actor, locale, path }) {
    const { title, purpose, team, issues, abilities, ...view } = await newsletterView(actor, path.slug, locale);
    return {
      result: {
        ...view, title: title.text, purpose: purpose.text, team: team?.name ?? null, edits: abilities.edit,
        issues: issues.map(({ title: of, releasedAt, ...issue }) => ({ ...issue, title: of.text, releasedAt: releasedAt?.toISOString() ?? null })),
      },
    };
  },
});

const begin = operation({
  id: "beginNewsletter", method: "POST", path: "/newsletters", ...writing,
  summary: "Begin a newsletter", description: "Of a team you run, or of the organisation. Its words are in the language of the answer.",
  parameters: none, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ team: z.string().max(100).nullable().default(null).meta({ description: "The team's name in addresses; null for the organisation." }), title: z.string().trim().min(1).max(maxNewsletterTitle), purpose: z.string().trim().max(maxPurpose).default("") }),
    example: { team: "labour-inspection", title: "Inspection notes", purpose: "What changed this month" },
  },
  answer: { status: 201, description: "It has begun.", schema: z.object({ slug: z.string() }).meta({ id: "BegunNewsletter" }) },
  async run({ actor, locale, body: { team: slug, ...words } }) {
    const team = slug === null ? undefined : (await accessTeam(actor, { slug }, "manage")).team.id;
    const made = await beginNewsletter(actor, { ...words, team }, locale);
    return { result: made, location: `/newsletters/${made.slug}` };
  },
});

const names = z.strictObject(inEachLanguage(() => z.strictObject({ title: z.string().min(1).max(maxNewsletterTitle), purpose: z.string().max(maxPurpose).default("") }).optional())).meta({ description: "In one language at least." });

const readNames = operation({
  id: "getNewsletterNames", method: "GET", path: "/newsletters/{slug}/names", ...reading,
  summary: "Read what a newsletter is called and what for", description: "In each of its languages, for its editors.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Title and purpose by language.", schema: z.object({ texts: names }).meta({ id: "NewsletterNames" }) },
  run: async ({ actor, path }) => ({ result: { texts: (await newsletterNamesView(actor, path.slug)).texts } }),
});

const name = operation({
  id: "nameNewsletter", method: "PUT", path: "/newsletters/{slug}/names", ...writing,
  summary: "Name a newsletter anew", description: "Its title and purpose become these; a language that is left out is taken away. Its address stays.",
  parameters: slugParameter, query: none, problems: ["invalid", "forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ texts: names }), example: { texts: { en: { title: "Inspection notes", purpose: "What changed this month" }, fr: { title: "Notes d’inspection", purpose: "Les nouveautés du mois" } } } },
  answer: { status: 204, description: "It is called so.", schema: nothing },
  async run({ actor, path, body: { texts } }) {
    const main = locales.find((locale) => texts[locale]) ?? "en";
    await nameNewsletter(actor, path.slug, understood(newsletterNames.safeParse({ main, texts })));
    return { result: undefined };
  },
});

const subscription = (id: string, method: "PUT" | "DELETE", summary: string) => operation({
  id, method, path: "/newsletters/{slug}/subscription", ...writing, summary, parameters: slugParameter, query: none, problems: ["not_found"],
  answer: done,
  async run({ actor, path }) {
    await changeSubscription(actor, path.slug, method === "PUT");
    return { result: undefined };
  },
});

const propose = operation({
  id: "proposeItem", method: "POST", path: "/newsletters/{slug}/proposals", ...writing,
  summary: "Propose something for a newsletter",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found", "invalid"],
  body: {
    type: "application/json",
    schema: z.strictObject({ address: proposal.shape.address.meta({ description: "A thread, document, person or event: the address of its page, or its path." }), line: proposal.shape.line.meta({ description: `Why it should be told, in at most ${maxLine} characters.` }) }),
    example: { address: "/documents/7", line: "The card for farm visits is out." },
  },
  answer: { status: 201, description: "It waits for the editors.", schema: z.object({ address: z.string() }) },
  async run({ actor, locale, path, body }) {
    await proposeItem(actor, path.slug, { intent: "propose", ...body }, locale);
    return { result: { address: body.address }, location: `/newsletters/${path.slug}` };
  },
});

const takeBack = stepOperation(seriesStep, {
  id: "takeProposalBack", method: "DELETE", path: "/newsletters/{slug}/proposals/{item}", ...writing, intent: "take-back", parameters: slugParameter, problems: ["not_found"],
  summary: "Take your proposal back", description: "Unless it is taken in already.", fields: { item: "The proposal's number." },
  take: ({ actor, path }, step) => takeBackProposal(actor, String(path.slug), step.item),
});

/** Newsletters and what is proposed for them. */
export const newsletterOperations: Operation[] = [
  list, read, begin, readNames, name, subscription("subscribe", "PUT", "Have a newsletter come by mail"), subscription("unsubscribe", "DELETE", "Have a newsletter come by mail no more"), propose, takeBack,
];
