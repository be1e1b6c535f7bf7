import { mkdir, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { mailFolder } from "~/platform/mail/mail.server";
import { mailPageSize, mailsOfPage } from "~/platform/mail/mail-folder.server";

it("reads the mail folder page by page, the newest first", async () => {
  const names = Array.from({ length: mailPageSize + 2 }, (_, place) => `2026-${String(place).padStart(3, "0")}.eml`);
  await mkdir(mailFolder(), { recursive: true });
  await Promise.all(names.map((name) => writeFile(`${mailFolder()}/${name}`, `To: old@test.meridian.example\r\nSubject: ${name}\r\n\r\nWords`)));
  const [first, second, third] = [await mailsOfPage(1), await mailsOfPage(2), await mailsOfPage(3)];
  expect([first.total, first.mails.length, first.mails[0]?.subject]).toEqual([names.length, mailPageSize, names.at(-1)]);
  expect(second.mails.map(({ subject }) => subject)).toEqual([names[1], names[0]]);
  expect(third.mails).toEqual([]);
});
