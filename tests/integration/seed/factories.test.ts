import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { Doc, applyUpdate } from "yjs";
import { database } from "~/platform/database/connection.server";
import { documentSnapshot, profile, thread } from "~db/schema";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";

describe("factories", () => {
  it("build a person of their own each time, with a profile", async () => {
    const office = await buildOffice(database(), { countryIso2: "NP" });
    const [one, other] = [await buildPerson(database(), { officeId: office.id, about: "Hello" }), await buildPerson(database())];
    expect(one.handle).not.toBe(other.handle);
    expect(one).toMatchObject({ officeId: office.id, status: "active", organisationRole: "staff" });
    const [stored] = await database().select().from(profile).where(eq(profile.personId, one.id));
    expect(stored?.about).toBe("Hello");
  });

  it("build a membership with the role that is asked for", async () => {
    const [team, person] = [await buildTeam(database(), { visibility: "private" }), await buildPerson(database())];
    expect(await buildMembership(database(), { teamId: team.id, personId: person.id, role: "observer" })).toMatchObject({ role: "observer" });
    expect(team.visibility).toBe("private");
  });

  it("number the messages of a thread without a gap and move it on", async () => {
    const opened = await buildThread(database());
    const first = await buildMessage(database(), { threadId: opened.id });
    const second = await buildMessage(database(), { threadId: opened.id, source: "a < b" });
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(second).toMatchObject({ text: "a < b", html: "<p>a &lt; b</p>", authorId: opened.authorId });
    const [now] = await database().select().from(thread).where(eq(thread.id, opened.id));
    expect(now).toMatchObject({ lastSeq: 2, lastMessageAt: second.createdAt });
  });

  it("build a document whose shared state says what its projection says", async () => {
    const built = await buildDocument(database(), { text: "Visit farms at harvest" });
    const [snapshot] = await database().select().from(documentSnapshot).where(eq(documentSnapshot.documentId, built.id));
    const doc = new Doc();
    applyUpdate(doc, snapshot?.state ?? new Uint8Array());
    expect(doc.getXmlFragment("default").toString()).toBe("<paragraph>Visit farms at harvest</paragraph>");
    expect(built).toMatchObject({ html: "<p>Visit farms at harvest</p>", projectedUpdateId: snapshot?.upToUpdateId });
  });
});
