import { expect, test, vi } from "vitest";
import { keepMarkupFor } from "~/platform/http/keep-markup.server";
import { useFormat } from "~/platform/i18n/format";

const rendered = vi.fn();

function Moment({ at }: { at: number }) {
  const format = useFormat();
  rendered(at);
  return <>{format.time(new Date(at))}, {format.date(new Date(at))}</>;
}

function Word({ at }: { at: number }) {
  return <b>{at}</b>;
}

function Since({ at }: { at: number }) {
  const format = useFormat();
  return <>{format.ago(new Date(at), format.madeAt)}</>;
}

const noon = Date.UTC(2026, 10, 22, 12);

test("the same component is rendered once for the same properties, language and zone", () => {
  rendered.mockClear();
  const first = keepMarkupFor("en", "UTC")(Moment, { at: noon });
  expect(keepMarkupFor("en", "UTC")(Moment, { at: noon })).toBe(first);
  expect(rendered).toHaveBeenCalledTimes(1);
  expect(first).toBe("12:00<!-- -->, <!-- -->22 November 2026");
});

test("another language, zone or property is rendered for itself, and so is another component", () => {
  const kept = [
    keepMarkupFor("en", "UTC")(Moment, { at: noon }), keepMarkupFor("fr", "UTC")(Moment, { at: noon }),
    keepMarkupFor("en", "Africa/Nairobi")(Moment, { at: noon }), keepMarkupFor("en", "UTC")(Moment, { at: noon + 60_000 }), keepMarkupFor("en", "UTC")(Word, { at: noon }),
  ];
  expect(new Set(kept).size).toBe(kept.length);
});

test("what counts from the moment of a page cannot be kept", () => {
  expect(() => keepMarkupFor("en", "UTC")(Since, { at: noon })).toThrow(RangeError);
});
