import { afterEach, describe, expect, it } from "vitest";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { dispatchDueEvents, startDispatcher } from "~/platform/events/dispatcher.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { eventually } from "../../support/eventually";

/** Persons that no row needs: the tests' own subscribers are the only ones here. */
const [slowOne, nextOne] = [900_001, 900_002];

const followed: number[] = [];
let release = () => {};
const released = new Promise<void>((resolve) => (release = resolve));

subscribe("identity.password_reset_requested", "test.slow-mail", async ({ personId }) => {
  followed.push(personId);
  await released;
});
subscribe("auth.sessions_closed", "test.revocation", async ({ personId }) => {
  followed.push(personId);
});

let stop: (() => Promise<void>) | undefined;

afterEach(async () => {
  release();
  await stop?.();
});

describe("the outbox", () => {
  it("hands on what comes after an event whose follower is slow: a mail server that does not answer holds up no revocation", async () => {
    stop = await startDispatcher();
    await transaction((tx) => appendEvent(tx, "identity.password_reset_requested", { personId: slowOne }));
    await eventually(() => followed.includes(slowOne), "the slow follower");
    await transaction((tx) => appendEvent(tx, "auth.sessions_closed", { personId: nextOne }));
    await eventually(() => followed.includes(nextOne), "the revocation", 5_000);
    expect(followed).toEqual([slowOne, nextOne]);
  });

  it("calls a follower once when two look for due events at the same moment", async () => {
    await transaction((tx) => appendEvent(tx, "auth.sessions_closed", { personId: 900_003 }));
    await Promise.all([dispatchDueEvents(), dispatchDueEvents()]);
    expect(followed.filter((personId) => personId === 900_003)).toHaveLength(1);
  });
});
