import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { membership, session } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import type { HttpClient } from "../../support/http-client";
import { openSessionFor } from "../../support/open-session";
import { buildSpace, startThread } from "./spaces";

const endSessionsOf = ({ id }: { id: number }) => database().delete(session).where(eq(session.userId, id));
const signInAgain = async (client: HttpClient, { id }: { id: number }) => client.cookies.add((await openSessionFor(id)).cookie);
const addressOf = (path: string) => path.split(/[?#]/)[0]!;

describe("without JavaScript words that were sent after the session had ended", () => {
  it.each([false, true])("come back, and are sent again once one has signed in elsewhere, in lite mode: %s", async (lite) => {
    const { href, member } = await buildSpace();
    const { client, person } = await member("member", { lite });
    const thread = await startThread(client, href);
    await endSessionsOf(person);
    const back = await thread.form("Send").fill({ message: "Three pages <b>&</b> more", language: "fr" }).submit();
    expect(back.status).toBe(401);
    expect(back.heading).toBe("You were signed out, and your words were not sent");
    expect(back.link("Sign in, in another tab")).toBe("/sign-in");
    const again = back.form("Send again");
    expect(again.value("message")).toBe("Three pages <b>&</b> more");
    expect((await again.submit()).status).toBe(401);
    await signInAgain(client, person);
    const sent = await again.fill({ message: "Three pages, and a word" }).submit();
    expect(addressOf(sent.path)).toBe(addressOf(thread.path));
    expect(sent.text).toContain("Three pages, and a word");
    expect((await again.fill({ message: "Three pages, and a word" }).submit()).first.headers.location).toContain("#message-2");
  });

  it("come back with the title of a thread that was to begin, and from a first direct message", async () => {
    const { href, member } = await buildSpace();
    const [{ client, person }, other] = [await member(), await buildPerson(database())];
    const [thread, direct] = [(await client.get(`${href}/threads/new`)).form("Start the thread"), (await client.get(`/messages/new?to=${other.handle}`)).form("Send")];
    await endSessionsOf(person);
    const back = await thread.fill({ title: "Heat stress", message: "A long question" }).submit();
    const written = await direct.fill({ message: "Dear colleague" }).submit();
    await signInAgain(client, person);
    expect((await back.form("Send again").submit()).heading).toBe("Heat stress");
    expect((await written.form("Send again").submit()).text).toContain("Dear colleague");
  });

  it("are no page of their own where there were none: one signs in and is back where the form stood", async () => {
    const { href, member } = await buildSpace();
    const { client, person } = await member();
    const thread = await startThread(client, href);
    await endSessionsOf(person);
    const asked = await client.send(addressOf(thread.path), { method: "POST", body: "message=+&messageId=x", headers: { referer: `${client.origin}${addressOf(thread.path)}?around=1` } });
    expect(asked.headers.location).toBe(`/sign-in?${new URLSearchParams({ returnTo: `${addressOf(thread.path)}?around=1` })}`);
    const foreign = await client.send(addressOf(thread.path), { method: "POST", body: "message=", headers: { referer: "https://evil.example/x" } });
    expect(foreign.headers.location).toBe(`/sign-in?${new URLSearchParams({ returnTo: "/" })}`);
  });
});

describe("without JavaScript words for a thread in which one may write no more", () => {
  it.each([false, true])("come back on its page, with the true reason, in lite mode: %s", async (lite) => {
    const { href, member } = await buildSpace();
    const [{ client: starter }, { client: writer }] = [await member(), await member("member", { lite })];
    const address = addressOf((await startThread(starter, href)).path);
    const form = (await writer.get(address)).form("Send");
    await (await starter.get(`${address}/edit`)).form("Close the thread").submit();
    const back = await form.fill({ message: "Half a page" }).submit();
    expect(back.status).toBe(403);
    expect(back.heading).toBe("Heat stress");
    expect(back.text).toContain("This thread is closed");
    expect(back.text).not.toContain("You may not do this here");
    expect(back.elements("textarea", { id: "words-back", readonly: "" })).toHaveLength(1);
    expect(back.html).toContain("Half a page");
    expect(back.hasLink("Sign in")).toBe(false);
  });

  it("are kept as a draft and shown where they were to be sent later", async () => {
    const { href, member } = await buildSpace();
    const [{ client: starter }, { client: writer }] = [await member(), await member()];
    const address = addressOf((await startThread(starter, href)).path);
    const form = (await writer.get(address)).form("Send later");
    await (await starter.get(`${address}/edit`)).form("Close the thread").submit();
    const back = await form.fill({ message: "Tomorrow will do" }).submit();
    expect(back.status).toBe(403);
    expect(back.html).toContain("Tomorrow will do");
    expect((await writer.get("/messages/drafts")).text).toContain("Tomorrow will do");
  });

  it("come back without the thread's page to whoever does not read it, in the frame of who is signed in", async () => {
    const { href, team, member } = await buildSpace({ visibility: "private" });
    const { client, person } = await member();
    const thread = await startThread(client, href);
    await database().delete(membership).where(eq(membership.teamId, team.id));
    const back = await thread.form("Send").fill({ message: "Too late" }).submit();
    expect(back.status).toBe(404);
    expect(back.html).toContain(person.displayName);
    expect(back.hasLink("Sign in")).toBe(false);
    expect(back.heading).toBe("There is nothing at this address");
    expect(back.elements("textarea", { id: "words-back", readonly: "" })).toHaveLength(1);
    expect(back.html).toContain("Too late");
  });

  it.each([false, true])("come back with their title where a thread may not be begun any more, in lite mode: %s", async (lite) => {
    const { href, team, member } = await buildSpace();
    const { client } = await member("member", { lite });
    const form = (await client.get(`${href}/threads/new`)).form("Start the thread");
    await database().delete(membership).where(eq(membership.teamId, team.id));
    const back = await form.fill({ title: "Heat in June", message: "A long question" }).submit();
    expect([back.status, back.heading]).toEqual([403, "You may not do this here"]);
    expect(back.elements("textarea", { id: "words-back", readonly: "" })).toHaveLength(1);
    expect(back.html).toContain("Heat in June\n\nA long question");
  });
});
