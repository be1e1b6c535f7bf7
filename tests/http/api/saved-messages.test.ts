import { expect, it } from "vitest";
import { apiClientOf } from "../../support/api-client";
import { buildSpace, startThread } from "../discussion/spaces";

interface Line { id: string; title: string | null; words: string | null; remindAt: string | null }

it("a program saves messages, lists them by pages, sets and removes a reminder and puts them away", async () => {
  const { href, member } = await buildSpace();
  const { person, client } = await member();
  const thread = await startThread(client, href);
  await (await client.get(thread.path)).form("Send").fill({ message: "Second words" }).submit();
  const program = await apiClientOf(person);
  const threadId = thread.path.split("/").at(-1);
  const save = async (seq: number) => (await program.call("PUT", `/threads/${threadId}/messages/${seq}/saved`)).json<{ id: string }>().id;
  const [one, two] = [await save(1), await save(2)];
  expect(await save(2)).toBe(two);

  const first = (await program.get("/saved-messages?limit=1")).json<{ items: Line[]; next: string }>();
  const rest = (await program.get(`/saved-messages?limit=1&cursor=${first.next}`)).json<{ items: Line[]; next: string | null }>();
  expect([...first.items, ...rest.items]).toMatchObject([{ id: two, title: "Heat stress", words: "Second words", remindAt: null }, { id: one, words: "First words" }]);
  expect(rest.next).toBeNull();

  const reminder = `/saved-messages/${one}/reminder`;
  expect((await program.call("PUT", reminder, { body: { remindAt: new Date(Date.now() - 1000).toISOString() } })).status).toBe(422);
  expect((await program.call("PUT", reminder, { body: { remindAt: new Date(Date.now() + 86_400_000).toISOString() } })).status).toBe(204);
  const reminders = async () => (await program.get("/saved-messages")).json<{ items: Line[] }>().items.map(({ remindAt }) => remindAt);
  expect(await reminders()).toEqual([null, expect.stringMatching(/Z$/)]);
  expect((await program.call("DELETE", reminder)).status).toBe(204);
  expect(await reminders()).toEqual([null, null]);
  expect([(await program.call("DELETE", `/saved-messages/${one}`)).status, await reminders()]).toEqual([204, [null]]);
});
