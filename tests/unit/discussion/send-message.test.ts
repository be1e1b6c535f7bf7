import { afterEach, describe, expect, it, vi } from "vitest";
import { sendMessage } from "~/modules/discussion/ui/send-message";

const answering = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(answer));
const send = () => sendMessage("/teams/x/threads/1/messages", new FormData());

describe("sending a message", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("tells its number, or what is wrong with it", async () => {
    answering(async () => Response.json({ sent: { messageId: "m", seq: 2 } }));
    expect(await send()).toEqual({ sent: { messageId: "m", seq: 2 } });
    answering(async () => Response.json({ errors: { message: ["required"] } }, { status: 422 }));
    expect(await send()).toEqual({ errors: { message: ["required"] } });
  });

  it.each([403, 404])("counts an answer %i as a refusal", async (status) => {
    answering(async () => new Response(null, { status }));
    expect(await send()).toEqual({ refused: true });
  });

  it("counts an ended session as a reason to wait, not as a refusal", async () => {
    answering(async () => new Response(null, { status: 401 }));
    expect(await send()).toEqual({ signedOut: true });
  });

  it("counts no answer, a fault and an unreadable answer as unreachable, so that it is tried again", async () => {
    answering(() => Promise.reject(new TypeError("no link")));
    expect(await send()).toEqual({ unreachable: true });
    answering(async () => new Response("gateway", { status: 502 }));
    expect(await send()).toEqual({ unreachable: true });
    answering(async () => new Response("<html>a captive portal</html>"));
    expect(await send()).toEqual({ unreachable: true });
  });
});
