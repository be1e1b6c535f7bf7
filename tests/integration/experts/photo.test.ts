import sharp from "sharp";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { registerPhotoOwner } from "~/modules/experts/photo/photo-owner.server";
import { removePhoto, setPhoto } from "~/modules/experts/photo/set-photo.server";
import { accessFile } from "~/modules/files/access-file.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../../support/actors";

beforeAll(registerPhotoOwner);

const picture = async (background: string) => new File([await sharp({ create: { width: 300, height: 500, channels: 3, background } }).png().toBuffer()], "me.png");
const photoOf = async (id: number) => (await database().select({ photo: person.photoId }).from(person).where(eq(person.id, id)))[0]?.photo ?? "";

describe("a photo", () => {
  it("takes the place of the one before, which nobody opens any more, and is seen by whoever sees the profile", async () => {
    const me = await buildPerson(database());
    const [actor, colleague, guest] = await Promise.all([actorFor(me), buildPerson(database()).then(actorFor), buildPerson(database(), { organisationRole: "guest" }).then(actorFor)]);
    await setPhoto(actor, { photo: await picture("#f00"), part: "start" });
    const first = await photoOf(me.id);
    expect(await accessFile(colleague, first)).toMatchObject({ type: "image/webp", widths: [96, 256], width: 256, height: 256 });
    await expect(accessFile(guest, first)).rejects.toMatchObject({ code: "not_found" });

    await setPhoto(actor, { photo: await picture("#0f0"), part: "end" });
    const second = await photoOf(me.id);
    expect(second).not.toBe(first);
    await expect(accessFile(colleague, first)).rejects.toMatchObject({ code: "not_found" });

    await database().update(person).set({ status: "suspended" }).where(eq(person.id, me.id));
    await expect(accessFile(colleague, second)).rejects.toMatchObject({ code: "not_found" });
    await database().update(person).set({ status: "active" }).where(eq(person.id, me.id));
    await removePhoto(actor);
    expect(await photoOf(me.id)).toBe("");
    await expect(accessFile(colleague, second)).rejects.toMatchObject({ code: "not_found" });
  });

  it("that is no picture changes nothing", async () => {
    const me = await buildPerson(database());
    const actor = await actorFor(me);
    await expect(setPhoto(actor, { photo: new File(["<svg/>"], "me.jpg"), part: "middle" })).rejects.toMatchObject({ code: "invalid", message: "no_picture", field: "photo" });
    expect(await photoOf(me.id)).toBe("");
  });
});
