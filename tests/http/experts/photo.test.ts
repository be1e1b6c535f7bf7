import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { clientOf } from "../../support/sessions";

/** Upright, red above, blue below; with what a camera writes into it. */
async function portrait(): Promise<File> {
  const half = { width: 400, height: 400, channels: 3 as const };
  const below = await sharp({ create: { ...half, background: "#00f" } }).png().toBuffer();
  const picture = await sharp({ create: { ...half, height: 800, background: "#f00" } }).composite([{ input: below, top: 400, left: 0 }]).withExif({ IFD0: { Make: "SecretCamera" } }).jpeg({ quality: 95 }).toBuffer();
  return new File([picture], "me.jpg", { type: "image/jpeg" });
}

const photoOn = (page: { elements: (tag: string, attributes: Record<string, string>) => { attribs: Record<string, string> }[] }) =>
  page.elements("img", { loading: "lazy" }).map(({ attribs }) => attribs.src ?? "");

describe("a photo", () => {
  it("is cut where its owner says, shown to whoever sees the profile, and taken away again", async () => {
    const [me, colleague, guest] = await Promise.all([buildPerson(database(), { displayName: `Alma ${uniqueWord()}` }), buildPerson(database()), buildPerson(database(), { organisationRole: "guest" })]);
    const mine = await clientOf(me);
    const edit = await mine.get(`/experts/${me.handle}/edit`);
    const saved = await edit.form("Use this photo").fill({ part: "end" }).attach("photo", await portrait()).submit();
    expect([saved.first.status, saved.alerts]).toEqual([303, expect.arrayContaining(["Saved."])]);

    const [theirs, outside] = [await clientOf(colleague), await clientOf(guest)];
    const profile = await theirs.get(`/experts/${me.handle}`);
    const large = photoOn(profile).find((src) => src.endsWith("width=256")) ?? "";
    const answer = await theirs.send(large);
    expect([answer.status, answer.headers["content-type"], answer.headers["cache-control"]]).toEqual([200, "image/webp", "private, max-age=86400, no-transform"]);
    expect(answer.body.includes("SecretCamera")).toBe(false);
    const { data, info } = await sharp(answer.body).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, data[0]! < 60, data[2]! > 200]).toEqual([256, 256, true, true]);
    expect((await theirs.send(large.replace("width=256", "width=96"))).status).toBe(200);
    expect((await outside.send(large)).status).toBe(404);

    const team = await buildTeam(database());
    await buildMembership(database(), { teamId: team.id, personId: me.id });
    expect(photoOn(await theirs.get(`/teams/${team.slug}/people`))).toContain(large.replace("width=256", "width=96"));
    expect(photoOn(await mine.get("/teams"))).toContain(large.replace("width=256", "width=96"));
    await transaction((tx) => rememberWords(tx, me.id));
    expect(photoOn(await theirs.get(`/search?q=${encodeURIComponent(me.displayName)}`))).toContain(large.replace("width=256", "width=96"));
    const list = await theirs.post("/experts/kept", { intent: "make-list", name: "Faces", person: me.handle });
    expect(photoOn(await theirs.get(list.path))).toContain(large.replace("width=256", "width=96"));
    const { options } = JSON.parse((await theirs.get(`/search/mention-options?team=${team.slug}&sign=@&q=${me.handle}`)).html) as { options: { photo: string | null }[] };
    expect(options.map(({ photo }) => photo)).toEqual([large.split("/")[2]?.split("?")[0]]);

    await (await mine.get(`/experts/${me.handle}/edit`)).form("Remove my photo").submit();
    expect((await theirs.send(large)).status).toBe(404);
    expect(photoOn(await theirs.get(`/experts/${me.handle}`)).join()).not.toContain(large);
  });

  it("that is none is refused beside its field", async () => {
    const me = await buildPerson(database());
    const client = await clientOf(me);
    const form = () => client.get(`/experts/${me.handle}/edit`).then((page) => page.form("Use this photo"));
    const wrong = await (await form()).attach("photo", new File(["<svg/>"], "me.jpg", { type: "image/jpeg" })).submit();
    expect([wrong.status, wrong.describes("photo")]).toEqual([422, expect.stringContaining("This is no picture that can be read.")]);
    const none = await (await form()).submit();
    expect([none.status, none.describes("photo")]).toEqual([422, expect.stringContaining("Choose a picture.")]);
  });
});
