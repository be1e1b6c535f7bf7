import { expect, test } from "vitest";
import { newSecret, signedHeaders } from "~/modules/outlets/webhooks/signature";

test("a delivery is signed as the Standard Webhooks say, over id, moment and raw body", () => {
  // The example of the specification's libraries.
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const headers = signedHeaders(secret, { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: new Date(1614265330 * 1000), body: '{"test": 2432232314}' });
  expect(headers).toEqual({ "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330", "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" });
});

test("every webhook has a secret of its own, of 192 bits", () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).not.toBe(other);
  expect(Buffer.from(one.replace("whsec_", ""), "base64")).toHaveLength(24);
});
