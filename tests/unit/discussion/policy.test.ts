import { describe, expect, it } from "vitest";
import { mayAcceptAnswer, mayStart } from "~/modules/discussion/policy";

describe("rights in threads", () => {
  it("leave announcements to leads and coordinators", () => {
    expect((["lead", "coordinator", "member", "observer", null] as const).map((role) => mayStart("announcement", role))).toEqual([true, true, false, false, false]);
    expect(mayStart("question", "member")).toBe(true);
    expect(mayStart("discussion", "member")).toBe(true);
  });

  it("let who asked, leads and coordinators accept an answer, as long as they may write", () => {
    const question = { kind: "question", mayPost: true, asked: false, role: "member" } as const;
    expect(mayAcceptAnswer(question)).toBe(false);
    expect(mayAcceptAnswer({ ...question, asked: true })).toBe(true);
    expect(mayAcceptAnswer({ ...question, role: "lead" })).toBe(true);
    expect(mayAcceptAnswer({ ...question, role: "coordinator" })).toBe(true);
    expect(mayAcceptAnswer({ ...question, asked: true, mayPost: false })).toBe(false);
    expect(mayAcceptAnswer({ ...question, asked: true, kind: "discussion" })).toBe(false);
  });
});
