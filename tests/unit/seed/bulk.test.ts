import { expect, test } from "vitest";
import { bulkMembership, bulkPerson } from "~db/seed/bulk/bulk-people";
import { bulkThread } from "~db/seed/bulk/bulk-threads";

test("bulk data are the same each time, and people differ from one another", () => {
  expect(bulkPerson(41)).toEqual(bulkPerson(41));
  expect(bulkThread(7, { people: 500, messages: 50 })).toEqual(bulkThread(7, { people: 500, messages: 50 }));
  const people = Array.from({ length: 500 }, (_, number) => bulkPerson(number));
  expect(new Set(people.map(({ email }) => email)).size).toBe(500);
  expect(new Set(people.map(({ office }) => office)).size).toBeGreaterThan(60);
  expect(new Set(people.flatMap(({ expertise }) => expertise.map(({ term }) => term))).size).toBeGreaterThan(100);
});

test("whoever writes in a bulk thread belongs to its team, and its messages follow one another", () => {
  const teamOf = new Map(Array.from({ length: 500 }, (_, number) => bulkMembership(number)).map(({ person, team }) => [person, team]));
  for (let number = 0; number < 60; number++) {
    const { thread, messages } = bulkThread(number, { people: 500, messages: 50 });
    expect(new Set(messages.map(({ author }) => teamOf.get(author)))).toEqual(new Set([thread.team]));
    const times = messages.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort());
  }
});

test("bulk threads speak all six languages with words of their own", () => {
  const threads = Array.from({ length: 200 }, (_, number) => bulkThread(number, { people: 500, messages: 5 }));
  expect(new Set(threads.map(({ thread }) => thread.language)).size).toBe(6);
  const texts = threads.flatMap(({ messages }) => messages.map(({ markdown }) => markdown));
  expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.9);
  expect(Math.min(...texts.map((text) => text.length))).toBeGreaterThan(20);
});
