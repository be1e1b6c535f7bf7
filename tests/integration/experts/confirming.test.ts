import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { confirmField, withdrawConfirmation } from "~/modules/experts/confirm-field.server";
import { confirmProfile } from "~/modules/experts/confirm-profile.server";
import { editPersonal } from "~/modules/experts/edit-personal.server";
import { editProfile } from "~/modules/experts/edit-profile.server";
import { personalStepSchema, type PersonalStep } from "~/modules/experts/personal-schema.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { remindStale } from "~/modules/experts/remind-stale.server";
import { audiencesOf } from "~/modules/experts/sight/may-know.server";
import { suggestedFields } from "~/modules/experts/suggested-fields.server";
import { database } from "~/platform/database/connection.server";
import { evidence, outboxEvent, profile, profileAudience } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { anExpert, aReader, namesOf } from "./cast";

const owner = async () => actorFor(await buildPerson(database(), { displayName: "Minh Trần", familyName: "Trần" }));
const names = (more: Partial<Extract<PersonalStep, { intent: "save-names" }>>): PersonalStep => ({ intent: "save-names", nativeName: "", pronouns: "", contactHours: "", ...more });

describe("names, post and who sees what", () => {
  it("puts the family name where its owner says, and finds them by the name in their own script", async () => {
    const actor = await owner();
    await editPersonal(actor, names({ familyNameFirst: "on", nativeName: "陈明", pronouns: "he/him" }));
    expect(await profileView(actor, actor.handle, "en")).toMatchObject({ name: "Trần Minh", nativeName: "陈明", pronouns: "he/him", familyNameFirst: true });
    expect(await namesOf(await aReader(), { q: "陈明" })).toContain("Trần Minh");
    await editPersonal(actor, names({}));
    expect(await profileView(actor, actor.handle, "en")).toMatchObject({ name: "Minh Trần", nativeName: null });
  });

  it("keeps only what differs from the usual, and takes it back", async () => {
    const actor = await owner();
    const usual = await audiencesOf(actor.personId);
    await editPersonal(actor, { intent: "save-audiences", ...usual, about: "team" } as PersonalStep);
    expect(await database().select({ field: profileAudience.field, audience: profileAudience.audience }).from(profileAudience).where(eq(profileAudience.personId, actor.personId))).toEqual([{ field: "about", audience: "team" }]);
    await editPersonal(actor, { intent: "save-audiences", ...usual } as PersonalStep);
    expect(await database().$count(profileAudience, eq(profileAudience.personId, actor.personId))).toBe(0);
  });

  it("refuses an audience wider than a part may have, and citizenships that do not exist", async () => {
    const usual = await audiencesOf(0);
    expect(personalStepSchema.safeParse({ intent: "save-audiences", ...usual, availability: "guests" }).success).toBe(false);
    const actor = await owner();
    await expect(editPersonal(actor, { intent: "save-nationality", country: "ZZ" })).rejects.toMatchObject({ code: "invalid", field: "country" });
    await editPersonal(actor, { intent: "save-nationality", country: "VN" });
    await editPersonal(actor, { intent: "save-nationality", country: "VN" });
    expect((await profileView(actor, actor.handle, "en")).nationalities).toEqual([{ iso2: "VN", name: "Vietnam" }]);
  });
});

describe("a profile that nobody confirmed for a year", () => {
  const old = new Date("2025-01-10T00:00:00Z");
  const now = new Date("2026-11-29T12:00:00Z");
  const asked = async (personId: number) => (await database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(eq(outboxEvent.type, "experts.profile_stale"))).filter(({ payload }) => (payload as { personId: number }).personId === personId).length;

  it("is asked about once, and again after half a year", async () => {
    const who = await buildPerson(database());
    await database().update(profile).set({ confirmedAt: old }).where(eq(profile.personId, who.id));
    await remindStale(now);
    await remindStale(now);
    expect(await asked(who.id)).toBe(1);
    await remindStale(new Date("2027-06-01T12:00:00Z"));
    expect(await asked(who.id)).toBe(2);
  });

  it("holds again after one press, which editing a part is not", async () => {
    const actor = await owner();
    await database().update(profile).set({ confirmedAt: old }).where(eq(profile.personId, actor.personId));
    await editProfile(actor, { intent: "save-language", language: "fr", speak: "C1" });
    expect((await profileView(actor, actor.handle, "en")).isStale).toBe(true);
    await confirmProfile(actor);
    expect((await profileView(actor, actor.handle, "en")).isStale).toBe(false);
  });
});

describe("a colleague's word on a field", () => {
  it("is evidence with a sentence, said anew instead of twice, and withdrawn", async () => {
    const [expert, colleague] = [await anExpert({}, { fields: [{ termId: "D2" }] }), await aReader()];
    const said = (sentence: string) => confirmField(colleague, expert.handle, { termId: "D2", sentence, language: "en" });
    await said("We did it together");
    await said("We did the valuation of Mali together");
    const seen = async () => (await profileView(await aReader(), expert.handle, "en")).evidence;
    expect(await seen()).toMatchObject([{ kind: "confirmation", title: "We did the valuation of Mali together", confirmedBy: { handle: colleague.handle }, isTold: false }]);
    await withdrawConfirmation(colleague, expert.handle, "D2");
    expect(await seen()).toEqual([]);
  });

  it("is never about oneself, by a guest, or of a field that is not in the profile or not for the reader", async () => {
    const expert = await anExpert({}, { fields: [{ termId: "D2" }] });
    const own = await actorFor(expert);
    const say = (actor: typeof own, termId = "D2") => confirmField(actor, expert.handle, { termId, sentence: "Indeed", language: "en" });
    await expect(say(own)).rejects.toMatchObject({ code: "forbidden" });
    await expect(say(await aReader({ organisationRole: "guest" }))).rejects.toMatchObject({ code: "not_found" });
    await expect(say(await aReader(), "D1")).rejects.toMatchObject({ code: "not_found" });
    await editPersonal(own, { intent: "save-audiences", ...(await audiencesOf(own.personId)), expertise: "self" } as PersonalStep);
    await expect(say(await aReader())).rejects.toMatchObject({ code: "not_found" });
    expect(await database().$count(evidence, and(eq(evidence.personId, expert.id), eq(evidence.kind, "confirmation")))).toBe(0);
  });
});

describe("fields suggested by one's own work", () => {
  it("come from evidence and repeated posts, never from others', and go when taken or put away", async () => {
    const actor = await owner();
    const threads = await Promise.all([1, 2, 3].map(() => buildThread(database(), { termIds: ["E9"] })));
    for (const { id } of threads) await buildMessage(database(), { threadId: id, authorId: actor.personId });
    await database().insert(evidence).values({ personId: actor.personId, kind: "publication", happenedOn: "2026-01-05", termId: "J1", title: "Wages", language: "en" });
    const ids = async () => (await suggestedFields(actor, "en")).map(({ termId }) => termId);
    expect(await ids()).toEqual(["J1", "E9"]);
    expect(await suggestedFields(await owner(), "en")).toEqual([]);
    await editProfile(actor, { intent: "dismiss-suggestion", termId: "E9" });
    expect(await ids()).toEqual(["J1"]);
    expect((await profileView(actor, actor.handle, "en")).expertise).toEqual([]);
    await editProfile(actor, { intent: "save-expertise", termId: "J1", level: "working" });
    expect(await ids()).toEqual([]);
  });
});
