import sharp from "sharp";
import { expect, test } from "vitest";
import { squareOf } from "~/modules/files/prepare-picture.server";

test("what shines through in a picture stands on white in the square that is cut out of it, with nothing showing from behind", async () => {
  const clear = await sharp({ create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
  const [copy] = (await squareOf(clear, "start", [16])) ?? [];
  const { data, info } = await sharp(copy!.content).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels, ...data.subarray(0, 3)]).toEqual([16, 16, 3, 255, 255, 255]);
});
