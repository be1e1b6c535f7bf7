import { afterEach, beforeEach, expect, vi } from "vitest";

/** Makes a test fail when the code under it complains on the console. */
export function failOnConsoleError(): void {
  let complaints: string[] = [];
  beforeEach(() => {
    complaints = [];
    const note = (...values: unknown[]) => void complaints.push(values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" "));
    vi.spyOn(console, "error").mockImplementation(note);
    vi.spyOn(console, "warn").mockImplementation(note);
  });
  afterEach(() => {
    vi.mocked(console.error).mockRestore();
    vi.mocked(console.warn).mockRestore();
    expect(complaints, "nothing complains on the console").toEqual([]);
  });
}
