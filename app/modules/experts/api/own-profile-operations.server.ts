import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { tagOf } from "~/platform/api/entity-tags.server";
import { understood } from "~/platform/api/understood";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { aboutView } from "../about-view.server";
import { aboutMaxLength, titleMaxLength } from "../contract";
import { editProfile } from "../edit-profile.server";
import { profileView } from "../profile-view.server";
import { profileStepSchema } from "../schema.server";
import { audiencesOf } from "../sight/may-know.server";
import { suggestedFields } from "../suggested-fields.server";
import { expertOf } from "./facts";
import { ownExpert } from "./own-shapes";

const readOwn = operation({
  id: "getOwnProfile", method: "GET", path: "/profile", area: "experts", scope: "experts:read",
  summary: "Read your own profile",
  description: "All of it, with what nobody else sees and the numbers by which entries are taken out.",
  parameters: none, query: none,
  answer: { status: 200, description: "Your profile.", schema: ownExpert },
  async run({ actor, locale }) {
    const [view, audiences] = await Promise.all([profileView(actor, actor.handle, locale), audiencesOf(actor.personId)]);
    const { own, wish, evidence } = view;
    return {
      result: {
        ...expertOf(view), audiences, familyNameFirst: view.familyNameFirst ?? false, nationalities: view.nationalities.map(({ iso2 }) => iso2),
        contractEnds: own?.contractEnds?.iso ?? null, travelLimit: own?.travelLimit ?? "",
        takenTimes: (own?.taken ?? []).map(({ from, until, ...span }) => ({ ...span, fromDay: from.iso, untilDay: until.iso })),
        clearances: (own?.clearances ?? []).map(({ validUntil, ...entry }) => ({ ...entry, validUntil: validUntil.iso })),
        toldEvidence: evidence.filter(({ isTold }) => isTold).map(({ id, title, isPrivate }) => ({ id, title, hidden: isPrivate })),
        wish: wish && { ...wish, earliest: wish.earliest?.iso ?? null },
      },
    };
  },
});

/** The text about somebody's work as it stands, its version for programs and the one that the form knows. */
async function aboutOf(actor: Actor) {
  const { revision, ...text } = await aboutView(actor);
  return { text, revision, tag: tagOf(JSON.stringify([text, revision])) };
}

const readAbout = operation({
  id: "getAbout", method: "GET", path: "/profile/about", area: "experts", scope: "experts:read", conditional: true,
  summary: "Read the text about your work",
  description: "Its `ETag` is the version to name when you replace it.",
  parameters: none, query: none,
  answer: { status: 200, description: "The text.", schema: z.object({ title: z.string(), about: z.string(), aboutLanguage: z.enum(locales).nullable(), open: z.boolean() }).meta({ id: "About" }) },
  async run({ actor }) {
    const { text, tag } = await aboutOf(actor);
    return { result: text, tag };
  },
});

const replaceAbout = operation({
  id: "replaceAbout", method: "PUT", path: "/profile/about", area: "experts", scope: "experts:write", conditional: true,
  summary: "Replace the text about your work",
  parameters: none, query: none, problems: ["stale", "precondition_required"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      title: z.string().max(titleMaxLength).default("").meta({ description: "Job title, on one line." }), about: z.string().max(aboutMaxLength).default(""),
      aboutLanguage: z.enum(locales), open: z.boolean().meta({ description: "Open to requests for support." }),
    }),
    example: { title: "Actuary", about: "Pensions and health insurance in West Africa.", aboutLanguage: "en", open: true },
  },
  answer: { status: 204, description: "It is replaced; `ETag` is its version.", schema: z.undefined() },
  async run({ actor, body: { open, ...text }, ifMatch }) {
    const { revision, tag } = await aboutOf(actor);
    if (ifMatch !== "*" && ifMatch !== tag) throw new DomainError("stale", "the text has another version");
    const step = understood(profileStepSchema.safeParse({ intent: "about", ...text, revision, ...(open ? { open: "on" } : {}) }));
    await editProfile(actor, step).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === "conflict" ? new DomainError("stale", error.message) : error;
    });
    return { result: undefined, tag: (await aboutOf(actor)).tag };
  },
});

const listSuggested = operation({
  id: "listSuggestedFields", method: "GET", path: "/profile/suggestions", area: "experts", scope: "experts:read",
  summary: "List fields that your own work suggests",
  description: "Fields that your evidence and posts touch and your profile does not tell. Take one by putting it among your expertise, or refuse it. Nobody else sees them.",
  parameters: none, query: none,
  answer: {
    status: 200, description: "What is shown most comes first.",
    schema: z.object({ items: z.array(z.object({
      termId: z.string(), label: z.string(), evidence: z.int().meta({ description: "Pieces of your evidence in it." }), threads: z.int().meta({ description: "Threads in it that you wrote in." }),
    }).meta({ id: "SuggestedField" })) }),
  },
  run: async ({ actor, locale }) => ({ result: { items: await suggestedFields(actor, locale) } }),
});

/** One's own profile: read whole, its text replaced by version, what one's work suggests. */
export const ownProfileOperations: Operation[] = [readOwn, readAbout, replaceAbout, listSuggested];
