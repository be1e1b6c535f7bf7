import { describe, expect, it } from "vitest";
import { mentionOptions } from "~/modules/search/mention-options.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";
import { aDocument, aPerson, aTeam, aThread, somebody } from "./library";

async function aPlace() {
  const [team, writer] = [await aTeam(), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id });
  const actor = await actorFor(writer);
  const ask = async (typed: string, by = actor) => (await mentionOptions(by, "en", { team: team.slug, sign: typed[0] as "@", q: typed.slice(1) })).options;
  return { team, actor, ask };
}

describe("while one writes in a team", () => {
  it("@ offers its members first, then everybody who may read it, accents or not", async () => {
    const { team, ask } = await aPlace();
    const word = uniqueWord();
    const outside = await aPerson({ displayName: `Aïcha ${word}`, familyName: word });
    const inside = await aPerson({ displayName: `Zoé ${word}`, familyName: word });
    await buildMembership(database(), { teamId: team.id, personId: inside.id });
    expect((await ask(`@${word}`)).map(({ insert }) => insert)).toEqual([`@${inside.handle}`, `@${outside.handle}`]);
    expect((await ask(`@aicha ${word}`)).map(({ insert }) => insert)).toEqual([`@${outside.handle}`]);
    expect((await ask(`@${outside.handle.slice(0, -1)}`)).map(({ insert }) => insert)).toContain(`@${outside.handle}`);
  });

  it("@ alone offers the team, and nobody who may not read it is offered", async () => {
    const team = await aTeam({ visibility: "private" });
    const [word, lead] = [uniqueWord(), await buildPerson(database())];
    await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
    const stranger = await aPerson({ displayName: `Stranger ${word}`, familyName: word });
    const options = async (q: string) => (await mentionOptions(await actorFor(lead), "en", { team: team.slug, sign: "@", q })).options.map(({ insert }) => insert);
    expect(await options("")).toEqual([`@${lead.handle}`]);
    expect(await options(word)).toEqual([]);
    expect(await options("tea")).toContain("@team");
    await expect(mentionOptions(await actorFor(stranger), "en", { team: team.slug, sign: "@", q: "" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("a field for names offers everybody one may know of, outside of any team", async () => {
    const word = uniqueWord();
    const someone = await aPerson({ displayName: `Elsewhere ${word}`, familyName: word });
    const named = async (by: Awaited<ReturnType<typeof buildPerson>>) => (await mentionOptions(await actorFor(by), "en", { team: "", sign: "@", q: word })).options.map(({ label }) => label);
    expect(await named(await buildPerson(database()))).toEqual([someone.displayName]);
    expect(await named(await buildPerson(database(), { organisationRole: "guest" }))).toEqual([]);
  });

  it("a field for people is offered no groups, and one for documents neither people nor threads", async () => {
    const { team, actor } = await aPlace();
    const word = uniqueWord();
    const document = await aDocument(team, "en", `Guide ${word}`, "Words");
    await aThread(team, "en", `Talk ${word}`);
    const ask = async (sign: "@" | "#", q: string, only: "people" | "documents") => (await mentionOptions(actor, "en", { team: team.slug, sign, q, only })).options.map(({ insert }) => insert);
    expect(await ask("@", "lead", "people")).not.toContain("@lead");
    expect(await ask("#", word, "documents")).toEqual([`#document-${document.id}`]);
    expect(await ask("@", actor.displayName, "documents")).toEqual([]);
  });

  it("a guest is offered those whose profile they may open, and nobody else who reads an open team", async () => {
    const { team, ask } = await aPlace();
    const guest = await buildPerson(database(), { organisationRole: "guest" });
    await buildMembership(database(), { teamId: team.id, personId: guest.id, role: "observer" });
    const word = uniqueWord();
    await aPerson({ displayName: `Elsewhere ${word}`, familyName: word });
    const inside = await aPerson({ displayName: `Inside ${word}`, familyName: word });
    await buildMembership(database(), { teamId: team.id, personId: inside.id });
    expect((await ask(`@${word}`, await actorFor(guest))).map(({ insert }) => insert)).toEqual([`@${inside.handle}`]);
  });

  it("only those who answer for the team are offered to call all of it", async () => {
    const { ask } = await aPlace();
    expect((await ask("@lea")).map(({ insert }) => insert)).toContain("@lead");
    expect((await ask("@tea")).map(({ insert }) => insert)).not.toContain("@team");
  });

  it("# offers threads and documents one may read, the team's own first", async () => {
    const { team, ask } = await aPlace();
    const word = uniqueWord();
    const elsewhere = await aThread(await aTeam(), "en", `Elsewhere ${word}`);
    await aThread(await aTeam({ visibility: "private" }), "en", `Hidden ${word}`);
    const here = await aDocument(team, "fr", `Sécurité ${word}`, "Texte");
    expect((await ask(`#${word}`)).map(({ insert }) => insert)).toEqual([`#document-${here.id}`, `#thread-${elsewhere.id}`]);
    expect((await ask(`#securite ${word}`)).map(({ insert }) => insert)).toEqual([`#document-${here.id}`]);
    expect((await ask(`#thread-${elsewhere.id}`)).map(({ label }) => label)).toEqual([`Elsewhere ${word}`]);
    expect(await mentionOptions(await somebody(), "fr", { team: team.slug, sign: "#", q: "" })).toMatchObject({ label: "Fils et documents à citer" });
  });
});
