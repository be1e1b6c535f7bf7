import { argon2Sync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { handleFrom } from "~/modules/identity/handle";
import { hashPassword, passwordMatches } from "~/modules/identity/password-hash.server";

describe("a password", () => {
  it("is kept as argon2id in a PHC string, with another salt each time", async () => {
    const [one, other] = await Promise.all([hashPassword("correct horse battery"), hashPassword("correct horse battery")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it("is told from another, by whichever keyboard it was typed", async () => {
    const hash = await hashPassword("pass\u00e9 compos\u00e9");
    expect(await passwordMatches("passe\u0301 compose\u0301", hash)).toBe(true);
    expect(await passwordMatches("passe compose", hash)).toBe(false);
  });

  it("counts at the cost its hash was made at, should we change ours", async () => {
    const [salt, message] = [Buffer.from("a salt of sixteen"), Buffer.from("an older password")];
    const tag = argon2Sync("argon2id", { message, nonce: salt, memory: 64, passes: 3, parallelism: 1, tagLength: 32 });
    const older = `$argon2id$v=19$m=64,t=3,p=1$${salt.toString("base64")}$${tag.toString("base64")}`;
    expect(await passwordMatches("an older password", older)).toBe(true);
    expect(await passwordMatches("another password", older)).toBe(false);
  });

  it("of somebody who has none is never right", async () => {
    expect(await passwordMatches("", null)).toBe(false);
    expect(await passwordMatches("anything at all", null)).toBe(false);
  });
});

describe("a handle", () => {
  it.each([
    ["Nguyễn Thị Lan", "nguyen-thi-lan"], ["Aminata N’Guessan", "aminata-nguessan"], ["Łukasz Đorđević", "lukasz-dordevic"],
    ["李明", "person"], ["--", "person"],
  ])("of %s is %s", (name, handle) => {
    expect(handleFrom(name)).toBe(handle);
  });
});
