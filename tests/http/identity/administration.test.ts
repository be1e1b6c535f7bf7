import { describe, expect, it } from "vitest";
import { buildPerson } from "~db/seed/factories/build-person";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { mailedLink as invitationLink } from "~db/schema";
import { uniqueWord } from "~db/seed/factories/unique";
import { eventually } from "../../support/eventually";
import { clientOf } from "../../support/sessions";
import { administrator, mailedLink, password, signInAs, visitor, withPassword } from "./doors";

describe("an invitation", () => {
  it("goes from the administrator's form over the mail to the first page of the newcomer", async () => {
    const email = `${uniqueWord()}@test.meridian.example`;
    const client = await administrator();
    const sent = await (await client.get("/administration/people")).form("Invite").fill({ displayName: "Chipo Moyo", email }).submit();
    expect(sent.alerts.join(" ")).toMatch(/The invitation to chipo-moyo(-\d+)? is on its way/);
    const newcomer = await visitor();
    const page = await newcomer.get(await mailedLink(email));
    expect(page.text).toContain("For Chipo Moyo");
    const home = await page.form("Set password and sign in").fill({ password: "four words in a row", repeated: "four words in a row" }).submit();
    expect(home.heading).toMatch(/Chipo$/);
    const found = await client.get(`/administration/people?${new URLSearchParams({ q: email })}`);
    expect(found.text).toContain("1 person");
    expect(found.text).not.toContain("no password yet");
  });

  it("comes back with what was typed and says beside the fields what is wrong", async () => {
    const client = await administrator();
    const taken = await buildPerson(database());
    const page = await (await client.get("/administration/people")).form("Invite").fill({ displayName: "Chipo Moyo", email: taken.email, organisationRole: "guest" }).submit();
    expect(page.status).toBe(409);
    expect(page.describes("email")).toContain("in the directory already");
    const form = page.form("Invite");
    expect([form.value("displayName"), form.value("email"), form.value("organisationRole")]).toEqual(["Chipo Moyo", taken.email, "guest"]);
    const empty = await form.fill({ displayName: "  ", email: "x" }).submit();
    expect(empty.status).toBe(422);
    expect(empty.describes("displayName")).toContain("Give the name");
    expect(empty.describes("email")).toContain("not an e-mail address");
  });
});

describe("an administrator", () => {
  it("finds somebody by a part of their name without its accents, and by their address", async () => {
    const word = uniqueWord();
    const someone = await withPassword({ displayName: `Zoë Nguyễn ${word}`, familyName: "Nguyễn" });
    const client = await administrator();
    await transaction((tx) => rememberWords(tx, someone.id));
    for (const q of [`zoe ${word}`, someone.email.slice(0, 20)]) {
      expect((await client.get(`/administration/people?${new URLSearchParams({ q })}`)).hasLink(someone.displayName), q).toBe(true);
    }
    expect((await client.get("/administration/people?q=%25")).text).toContain("Nobody fits.");
  });

  it("suspends somebody with a reason, sees it in the record, and gives them their access back", async () => {
    const [client, someone, theirs] = [await administrator(), await withPassword(), await visitor()];
    await signInAs(theirs, someone.email);
    const page = await client.get(`/administration/people/${someone.handle}`);
    expect(page.text).toContain("in 1 browser");
    const missing = await page.form("Suspend access").fill({ reason: " " }).submit();
    expect(missing.status).toBe(422);
    expect(missing.describes("reason")).toContain("Say why");
    expect(missing.elements("textarea", { name: "reason", "aria-invalid": "true" })).toHaveLength(1);
    const suspended = await missing.form("Suspend access").fill({ reason: "Lost their laptop" }).submit();
    expect(suspended.path).toBe(`/administration/people/${someone.handle}`);
    expect(suspended.text).toContain("Lost their laptop");
    expect((await theirs.get("/teams")).path).toMatch(/^\/sign-in/);
    expect((await signInAs(await visitor(), someone.email)).status).toBe(422);
    expect((await client.get("/administration/people?show=suspended")).hasLink(someone.displayName)).toBe(true);
    const restored = await suspended.form("Restore access").fill({ reason: "Has a new one" }).submit();
    expect(restored.hasButton("Suspend access")).toBe(true);
    expect((await signInAs(await visitor(), someone.email, password)).path).toBe("/");
  });

  it("corrects a name and an address, beside whose field an address that is taken is refused, and what was typed stays", async () => {
    const [client, someone, other] = [await administrator(), await buildPerson(database()), await buildPerson(database())];
    const page = await client.get(`/administration/people/${someone.handle}`);
    expect(page.form("Correct").value("email")).toBe(someone.email);
    const refused = await page.form("Correct").fill({ displayName: "Marie Durand", email: other.email, reason: "Has married" }).submit();
    expect(refused.status).toBe(409);
    expect(refused.describes("email")).toContain("in the directory already");
    expect([refused.form("Correct").value("displayName"), refused.form("Move").value("reason")]).toEqual(["Marie Durand", ""]);
    const email = `${uniqueWord()}@test.meridian.example`;
    const corrected = await refused.form("Correct").fill({ email }).submit();
    expect([corrected.status, corrected.heading]).toEqual([200, "Marie Durand"]);
    expect(corrected.text).toContain(`${someone.email} → ${email}`);
  });

  it("mails an invitation again to whoever has no password yet", async () => {
    const [client, someone] = [await administrator(), await buildPerson(database())];
    const again = await (await client.get(`/administration/people/${someone.handle}`)).form("Mail the invitation again").submit();
    expect(again.text).toContain("Invited again by");
    expect((await (await visitor()).get(await mailedLink(someone.email))).text).toContain(`For ${someone.displayName}`);
  });

  it("finds whoever has no password yet, sees that the link has run out, and mails another", async () => {
    const [client, someone, other] = [await administrator(), await buildPerson(database()), await withPassword()];
    const path = `/administration/people/${someone.handle}`;
    const listed = async ({ email, displayName }: { email: string; displayName: string }) => (await client.get(`/administration/people?show=invited&q=${email}`)).hasLink(displayName);
    expect([await listed(someone), await listed(other)]).toEqual([true, false]);
    await database().insert(invitationLink).values({ tokenHash: uniqueWord(), purpose: "invitation", personId: someone.id, expiresAt: new Date(Date.now() - 86_400_000) });
    const late = await client.get(path);
    expect(late.text).toContain("The link they were mailed has not worked since");
    await late.form("Mail the invitation again").submit();
    await eventually(async () => (await client.get(path)).text.includes("The link they were mailed works until"), "the fresh link");
    expect((await (await visitor()).get(await mailedLink(someone.email))).text).toContain(`For ${someone.displayName}`);
  });

  it("is offered no way to suspend themselves", async () => {
    const self = await buildPerson(database(), { organisationRole: "administrator" });
    const page = await (await clientOf(self)).get(`/administration/people/${self.handle}`);
    expect(page.status).toBe(200);
    expect(page.hasButton("Suspend access")).toBe(false);
  });
});
