import { describe, expect, it } from "vitest";
import { changeChecklist } from "~/modules/induction/change-checklist.server";
import { checklistList } from "~/modules/induction/checklist-list.server";
import { checklistView } from "~/modules/induction/checklist-view.server";
import { createChecklist } from "~/modules/induction/create-checklist.server";
import { checklistSchema } from "~/modules/induction/schema.server";
import { stepsOf } from "~/modules/induction/steps-of.server";
import { tickStep } from "~/modules/induction/tick-step.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { aTeamWithNewcomer } from "./newcomers";

const begin = (actor: Actor, teamId?: number) => createChecklist(actor, { intent: "new-checklist", title: "New here", language: "en", teamId });
const aStep = (text: string, language: "en" | "fr" = "en", step?: number) =>
  ({ intent: "save-step", text, detail: "", language, due: "first_week", href: "", step }) as const;

describe("a checklist", () => {
  it("of a team is its lead's to write, one for all the administrators', and nobody else's", async () => {
    const { team, lead, coordinator, member, administrator } = await aTeamWithNewcomer();
    const [ofTeam, forAll] = [await begin(lead, team.id), await begin(administrator)];
    for (const other of [coordinator, member, administrator]) {
      await expect(begin(other, team.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(checklistView(other, ofTeam.id, "en", "en")).rejects.toMatchObject({ code: "not_found" });
      await expect(changeChecklist(other, ofTeam.id, aStep("x"))).rejects.toMatchObject({ code: "not_found" });
    }
    for (const other of [lead, coordinator, member]) {
      await expect(begin(other)).rejects.toMatchObject({ code: "not_found" });
      await expect(changeChecklist(other, forAll.id, { intent: "remove-checklist" })).rejects.toMatchObject({ code: "not_found" });
    }
    expect((await checklistList(lead, "en")).checklists.map(({ id }) => id)).toEqual([ofTeam.id]);
    expect((await checklistList(administrator, "en")).checklists.map(({ id }) => id)).toContain(forAll.id);
    expect(await checklistList(member, "en")).toMatchObject({ checklists: [], scopes: { forAll: false, teams: [] } });
  });

  it("is written a language at a time, reordered, and keeps what was ticked", async () => {
    const { team, lead, newcomer, self } = await aTeamWithNewcomer();
    const { id } = await begin(lead, team.id);
    for (const text of ["one", "two", "three"]) await changeChecklist(lead, id, aStep(text));
    const steps = async () => (await stepsOf(database(), newcomer.id, "fr")).filter((step) => step.team?.slug === team.slug);
    const second = (await steps())[1]?.id ?? 0;
    await tickStep(self, { step: second, done: true });
    await changeChecklist(lead, id, aStep("deux", "fr", second));
    await changeChecklist(lead, id, { intent: "up", step: second });
    await changeChecklist(lead, id, { intent: "up", step: second });
    expect((await steps()).map(({ text, done }) => [text.text, done])).toEqual([["deux", true], ["one", false], ["three", false]]);
    expect((await checklistView(lead, id, "en", "fr")).missing).toMatchObject({ en: 0, fr: 3, ar: 4 });
    await changeChecklist(lead, id, { intent: "remove-step", step: second });
    expect((await steps()).map(({ text }) => text.text)).toEqual(["one", "three"]);
    await changeChecklist(lead, id, { intent: "remove-checklist" });
    expect(await steps()).toEqual([]);
  });

  it("changes no step of another checklist", async () => {
    const { team, lead, newcomer } = await aTeamWithNewcomer();
    const [one, other] = [await begin(lead, team.id), await begin(lead, team.id)];
    await changeChecklist(lead, one.id, aStep("mine"));
    const step = (await stepsOf(database(), newcomer.id, "en")).find(({ text }) => text.text === "mine")?.id ?? 0;
    await expect(changeChecklist(lead, other.id, aStep("changed", "en", step))).rejects.toMatchObject({ code: "not_found" });
    await changeChecklist(lead, other.id, { intent: "remove-step", step });
    expect((await stepsOf(database(), newcomer.id, "en")).some(({ text }) => text.text === "mine")).toBe(true);
  });

  it("takes thirty steps and not one more, those sent at once counted", async () => {
    const { team, lead } = await aTeamWithNewcomer();
    const { id } = await begin(lead, team.id);
    const results = await Promise.allSettled(Array.from({ length: 32 }, (_, place) => changeChecklist(lead, id, aStep(`step ${place}`))));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
  });
});

describe("what a step opens", () => {
  it.each([
    ["/teams/wages", "/teams/wages"], ["https://meridian.example/documents/3/x?y#z", "/documents/3/x?y#z"], ["", ""], ["/experts/{me}/edit", "/experts/{me}/edit"],
  ])("%j is kept as %j", (href, kept) => {
    expect(checklistSchema.parse({ ...aStep("x"), href })).toMatchObject({ href: kept });
  });

  it.each(["//evil.example", "/\\evil.example", "javascript:alert(1)", "evil", "/a b", "https://evil.example"])("%j is refused", (href) => {
    expect(checklistSchema.safeParse({ ...aStep("x"), href }).error?.issues.map(({ message }) => message)).toEqual(["href_wrong"]);
  });
});
