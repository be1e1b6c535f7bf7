import { describe, expect, it } from "vitest";
import { abilitiesOn, mayAcceptAnswer, mayStart } from "~/modules/discussion/policy";

describe("rights in threads", () => {
  it("leave announcements to leads and coordinators", () => {
    expect((["lead", "coordinator", "member", "observer", null] as const).map((role) => mayStart("announcement", role))).toEqual([true, true, false, false, false]);
    expect(mayStart("question", "member")).toBe(true);
    expect(mayStart("discussion", "member")).toBe(true);
  });

  it("let an author take words back for as long as they are read, and change them only where one may write", () => {
    const own = { mayPost: false, mayOrder: false, own: true, deleted: false };
    expect(abilitiesOn(own)).toEqual({ react: false, edit: false, remove: true, correct: false, setLanguage: false });
    expect(abilitiesOn({ ...own, own: false }).remove).toBe(false);
    expect(abilitiesOn({ ...own, deleted: true }).remove).toBe(false);
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
