import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { getState, Map as YMap, XmlElement, type XmlText } from "yjs";
import { createDocument } from "~/modules/documents/create-document.server";
import { editHref } from "~/modules/documents/hrefs";
import { withStoredState } from "~/modules/documents/stored-state.server";
import { readState } from "~/modules/documents/text/read-state.server";
import { toMarkdown } from "~/modules/documents/text/to-markdown.server";
import { storedQuestion } from "~/platform/collaboration/acknowledgement";
import { hangUps, maxUpdateBytes, type HangUp } from "~/platform/collaboration/hang-up";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { document as documentTable, documentSnapshot, membership, person as personTable, session } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { Collaborator } from "../../support/collaborator";
import { eventually } from "../../support/eventually";
import { clientOf } from "../../support/sessions";

async function sharedText(words = "Words") {
  const team = await buildTeam(database(), { visibility: "private" });
  const member = async (role: "lead" | "member" | "observer" = "member") => {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return person;
  };
  const lead = await member("lead");
  const document = await createDocument(await actorFor(lead), team.slug, { title: "Shared", kind: "working", language: "en", text: words });
  return { team, member, lead, document, name: `document:${document.id}` };
}

const fragment = (writer: Collaborator) => writer.doc.getXmlFragment("default");
const textIn = (writer: Collaborator) => fragment(writer).toString();
const wordsOf = (writer: Collaborator, block = 0) => (fragment(writer).get(block) as XmlElement).get(0) as XmlText;
const storedText = (id: number) => withStoredState(id, ({ state }) => state.getXmlFragment("default").toString());

async function opened(name: string, person: { id: number } | null): Promise<Collaborator> {
  const writer = await Collaborator.open(name, person);
  expect(await writer.settled()).toBe("open");
  return writer;
}

/** Waits until the server says that everything typed is committed, as the editor's "Saved" does. */
async function stored(writer: Collaborator): Promise<void> {
  const question = storedQuestion({ change: 1, client: writer.doc.clientID, clock: getState(writer.doc.store, writer.doc.clientID) });
  let answered = false;
  writer.provider.on("stateless", ({ payload }: { payload: string }) => (answered ||= payload === question));
  writer.provider.sendStateless(question);
  await writer.until(() => answered, "the server's word that it is stored");
}

/** The protocol's own farewell comes first; the websocket's code says why. */
const endedFor = (writer: Collaborator, why: HangUp) => writer.until(() => writer.closeCode === why.code, `the end of the connection, ${why.reason}`);

describe("two people in one document", () => {
  test("see each other's words, wherever they type", async () => {
    const { name, lead, member } = await sharedText();
    const [one, other] = [await opened(name, lead), await opened(name, await member())];
    wordsOf(one).insert(0, "First. ");
    wordsOf(other).insert(wordsOf(other).length, " Last.");
    for (const writer of [one, other]) await writer.until(() => /First\. .*Words.* Last\./.test(textIn(writer)), "both people's words");
    expect(textIn(one)).toBe(textIn(other));
  });

  test("are told that words are saved only when they are committed", async () => {
    const { name, lead, document } = await sharedText();
    const writer = await opened(name, lead);
    wordsOf(writer).insert(0, "Typed. ");
    await stored(writer);
    expect(await storedText(document.id)).toBe("<paragraph>Typed. Words</paragraph>");
  });

  test("find what both typed on the reading page, under the name of who typed last", async () => {
    const { name, lead, member, document } = await sharedText();
    const colleague = await member();
    const [one, other] = [await opened(name, lead), await opened(name, colleague)];
    wordsOf(one).insert(0, "First. ");
    await stored(one);
    wordsOf(other).insert(0, "Second. ");
    await stored(other);
    const reader = await clientOf(lead);
    await eventually(async () => {
      const page = await reader.get(`/documents/${document.id}/shared`);
      return page.text.includes("First.") && page.text.includes("Second.") && page.text.includes(`by ${colleague.displayName}`);
    }, "the reading page's new words");
  });

  test("keep what was typed without a connection and bring it together afterwards", async () => {
    const { name, lead, member } = await sharedText();
    const [one, other] = [await opened(name, lead), await opened(name, await member())];
    one.provider.configuration.websocketProvider.disconnect();
    await one.ended();
    wordsOf(one).insert(0, "Offline. ");
    wordsOf(other).insert(0, "Meanwhile. ");
    await stored(other);
    await one.provider.configuration.websocketProvider.connect();
    for (const writer of [one, other]) {
      await writer.until(() => textIn(writer).includes("Offline. ") && textIn(writer).includes("Meanwhile. "), "both people's words", 8_000);
    }
    await stored(one);
  });

  test("see each other under their real names, whatever a browser says", async () => {
    const { name, lead, member } = await sharedText();
    const [honest, liar] = [await member(), await member()];
    const [one, other] = [await opened(name, honest), await opened(name, liar)];
    other.provider.setAwarenessField("user", { id: lead.id, name: lead.displayName, html: "<b>" });
    const seen = () => [...(one.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user as { id: number; name: string } | undefined);
    await one.until(() => seen().some((user) => user?.id === liar.id), "the other's presence");
    expect(seen().find((user) => user?.id === liar.id)).toMatchObject({ name: liar.displayName });
    expect(seen().some((user) => user?.id === lead.id)).toBe(false);
  });

  test("have a form without JavaScript beside them that writes into the same text", async () => {
    const { name, lead, member, document } = await sharedText("One.\n\nTwo.");
    const [writer, form] = [await opened(name, lead), await (await clientOf(await member())).get(editHref(document))];
    wordsOf(writer).insert(0, "Live. ");
    await stored(writer);
    const saved = await form.form("Save the text").fill({ text: "One.\n\nTwo.\n\nThree." }).submit();
    expect(saved.text).toContain("Live. One.");
    await writer.until(() => textIn(writer).includes("Three."), "the form's words");
  });
});

describe("rights in a document that is open", () => {
  test("let observers suggest, and whatever else they send changes nothing and ends their connection", async () => {
    const { name, lead, member, document } = await sharedText();
    const watching = await member("observer");
    const [observer, writer] = [await opened(name, watching), await opened(name, lead)];
    await observer.until(() => observer.access === "suggest", "what they may");
    wordsOf(observer).insert(5, " and more", { insertion: { id: "a-suggestion", by: watching.id, at: 1_800_000_000 } });
    await writer.until(() => textIn(writer).includes("and more"), "the suggestion");
    wordsOf(observer).insert(0, "Mine. ");
    await endedFor(observer, hangUps.notAllowed);
    wordsOf(writer).insert(0, "Ours. ");
    await stored(writer);
    expect(textIn(writer)).not.toContain("Mine. ");
    expect(await withStoredState(document.id, ({ state }) => toMarkdown(readState(state).text))).toBe("Ours. Words");
  });

  test("refuse visitors, outsiders and documents that do not exist, without telling them apart", async () => {
    const { name } = await sharedText();
    const outsider = await buildPerson(database());
    for (const [text, person] of [[name, outsider], ["document:999999999", outsider], ["poem:1", outsider], ["document:-1", outsider]] as const) {
      const refused = await Collaborator.open(text, person);
      expect(await refused.settled()).toBe("refused");
      expect(refused.refusal).toBe("not-allowed");
    }
    expect(await (await Collaborator.open(name, null)).settled()).toBe("refused");
  });

  test("refuse a page of another site", async () => {
    const { name, lead } = await sharedText();
    const foreign = await Collaborator.open(name, lead, { origin: "https://evil.example" });
    expect(await foreign.settled()).toBe("refused");
    expect(foreign.provider.isAuthenticated).toBe(false);
  });

  test("end within five seconds when somebody leaves the team", async () => {
    const { name, team, member, document } = await sharedText();
    const leaver = await member();
    const writer = await opened(name, leaver);
    await transaction(async (tx) => {
      await tx.delete(membership).where(eq(membership.personId, leaver.id));
      await appendEvent(tx, "teams.member_left", { teamId: team.id, personId: leaver.id });
    });
    await writer.ended(5_000);
    await endedFor(writer, hangUps.notAllowed);
    wordsOf(writer).insert(0, "Afterwards. ");
    expect(await storedText(document.id)).toBe("<paragraph>Words</paragraph>");
    expect(await (await Collaborator.open(name, leaver)).settled()).toBe("refused");
  });

  test("become those of somebody who may only suggest within five seconds when somebody is made an observer", async () => {
    const { name, team, member } = await sharedText();
    const demoted = await member();
    const writer = await opened(name, demoted);
    await transaction(async (tx) => {
      await tx.update(membership).set({ role: "observer" }).where(eq(membership.personId, demoted.id));
      await appendEvent(tx, "teams.role_changed", { teamId: team.id, personId: demoted.id });
    });
    await writer.ended(5_000);
    await endedFor(writer, hangUps.rightsChanged);
    const again = await opened(name, demoted);
    await again.until(() => again.access === "suggest", "what they may now");
  });

  test("end within five seconds when somebody is suspended", async () => {
    const { name, member } = await sharedText();
    const suspended = await member();
    const writer = await opened(name, suspended);
    await transaction(async (tx) => {
      await tx.update(personTable).set({ status: "suspended" }).where(eq(personTable.id, suspended.id));
      await tx.delete(session).where(eq(session.userId, suspended.id));
      await appendEvent(tx, "auth.sessions_closed", { personId: suspended.id });
    });
    await writer.ended(5_000);
    await endedFor(writer, hangUps.notAllowed);
  });
});

describe("changes made by hand", () => {
  test("with what no editor of ours makes are refused, and the others go on undisturbed", async () => {
    const { name, lead, member, document } = await sharedText();
    const writer = await opened(name, lead);
    const attacks: ((attacker: Collaborator) => void)[] = [
      (attacker) => fragment(attacker).insert(0, [new XmlElement("script")]),
      (attacker) => wordsOf(attacker).format(0, 2, { link: { href: "javascript:alert(1)" } }),
      (attacker) => attacker.doc.getMap("elsewhere").set("a", new YMap()),
      (attacker) => (fragment(attacker).get(0) as XmlElement<{ onclick: string }>).setAttribute("onclick", "alert(1)"),
    ];
    for (const attack of attacks) {
      const attacker = await opened(name, await member());
      attack(attacker);
      await attacker.ended();
      await endedFor(attacker, hangUps.notUnderstood);
    }
    wordsOf(writer).insert(0, "Still here. ");
    await stored(writer);
    expect(await storedText(document.id)).toBe("<paragraph>Still here. Words</paragraph>");
  });

  test("larger than a text may grow by at once are refused, and the writer is told why", async () => {
    const { name, lead, document } = await sharedText();
    const writer = await opened(name, lead);
    wordsOf(writer).insert(0, "x".repeat(maxUpdateBytes));
    await writer.ended();
    await endedFor(writer, hangUps.tooLarge);
    expect(await storedText(document.id)).toBe("<paragraph>Words</paragraph>");
  });

  test("that are no changes at all end that connection alone", async () => {
    const { name, lead, member } = await sharedText();
    const [writer, noisy] = [await opened(name, lead), await opened(name, await member())];
    noisy.provider.configuration.websocketProvider.send(new Uint8Array([255, 255, 1, 2, 3]));
    await noisy.ended();
    wordsOf(writer).insert(0, "Still here. ");
    await stored(writer);
  });

  test("are not confirmed as stored when the server has not taken them", async () => {
    const { name, lead } = await sharedText();
    const writer = await opened(name, lead);
    const answers: string[] = [];
    writer.provider.on("stateless", ({ payload }: { payload: string }) => answers.push(payload));
    writer.provider.sendStateless(storedQuestion({ change: 1, client: writer.doc.clientID, clock: 1_000 }));
    writer.provider.sendStateless("anything else");
    await stored(writer);
    expect(answers).toHaveLength(1);
  });
});

test("a document whose stored state is broken is refused, and nothing is stored in its place", async () => {
  const { name, lead, document } = await sharedText();
  await database().delete(documentSnapshot).where(eq(documentSnapshot.documentId, document.id));
  const writer = await Collaborator.open(name, lead);
  expect(await writer.settled()).toBe("refused");
  expect(writer.refusal).toBe("unavailable");
  const [row] = await database().select().from(documentTable).where(eq(documentTable.id, document.id));
  expect(row?.text).toBe("Words");
});
