import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A fresh secret, in the form that the libraries of the Standard Webhooks take. */
export const newSecret = (): string => `${prefix}${randomBytes(24).toString("base64")}`;

/** The headers of the Standard Webhooks for one delivery: its id, the moment, and the signature over both and the raw body. */
export function signedHeaders(secret: string, { id, at, body }: { id: string; at: Date; body: string }): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
