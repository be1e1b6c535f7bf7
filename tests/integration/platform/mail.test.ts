import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { beforeAll, expect, test } from "vitest";

const received: { from: string; to: string[]; source: Buffer }[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      received.push({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map((one) => one.address), source: Buffer.concat(parts) });
      done();
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  // Set before anything of the application reads its settings.
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  process.env.MAIL_FROM = "Meridian <post@meridian.example>";
});



test("with SMTP_URL a mail goes out by SMTP, whole, in any script", async () => {
  const { sendMail } = await import("~/platform/mail/mail.server");
  await sendMail({ to: "layla@example.org", subject: "كلمة مرور جديدة", text: "Première ligne\n上海 и Москва\nhttp://127.0.0.1/password/x" });
  expect(received).toHaveLength(1);
  const [mail] = received;
  expect(mail).toMatchObject({ from: "post@meridian.example", to: ["layla@example.org"] });
  const parsed = await simpleParser(mail?.source ?? "");
  expect(parsed.subject).toBe("كلمة مرور جديدة");
  expect(parsed.text).toContain("上海 и Москва");
});

test("a mail that no server takes is an error, so that the outbox tries again", async () => {
  const { sendMail } = await import("~/platform/mail/mail.server");
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(sendMail({ to: "layla@example.org", subject: "x", text: "y" })).rejects.toThrow();
});
