import { afterEach, beforeEach, vi } from "vitest";

const allowed: RegExp[] = [];
let complaints: string[] = [];

/** Says that this test makes the code complain on the console, and with which words. */
export function expectConsoleError(words: RegExp): void {
  allowed.push(words);
}

const isExpected = (text: string) => allowed.some((words) => words.test(text));

/** Makes a test fail when the code under it complains on the console without the test having said so. */
export function failOnConsoleError(): void {
  beforeEach(() => {
    complaints = [];
    allowed.length = 0;
    const note = (...values: unknown[]) => void complaints.push(values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" "));
    vi.spyOn(console, "error").mockImplementation(note);
    vi.spyOn(console, "warn").mockImplementation(note);
  });
  afterEach(() => {
    vi.mocked(console.error).mockRestore();
    vi.mocked(console.warn).mockRestore();
    const unexpected = complaints.filter((text) => !isExpected(text));
    if (unexpected.length > 0) throw new Error(`Unexpected on the console:\n${unexpected.join("\n")}`);
  });
}
