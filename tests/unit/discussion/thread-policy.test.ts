import { describe, expect, it } from "vitest";
import { threadAbilities, type ThreadRightsFacts } from "~/modules/discussion/thread-policy";

const member: ThreadRightsFacts = { kind: "discussion", standing: "open", merged: false, mayPost: true, started: false, role: "member" };
const allowed = (facts: Partial<ThreadRightsFacts>) =>
  Object.entries(threadAbilities({ ...member, ...facts })).filter(([, may]) => may).map(([ability]) => ability).join(" ");

describe("what may be done with a thread", () => {
  it.each<[string, Partial<ThreadRightsFacts>, string]>([
    ["a member writes", {}, "post"],
    ["who began it changes and closes it", { started: true }, "post change"],
    ["who asked accepts an answer", { started: true, kind: "question" }, "post acceptAnswer change"],
    ["a coordinator does everything", { role: "coordinator", kind: "question" }, "post acceptAnswer change order"],
    ["in a closed one nobody writes", { standing: "closed" }, ""],
    ["not even a lead, who may open it again", { standing: "closed", role: "lead" }, "change order"],
    ["who began a closed one may open it again", { standing: "closed", started: true }, "change"],
    ["in a locked one members do nothing, not even who began it", { standing: "locked", started: true }, ""],
    ["in a locked one a lead writes", { standing: "locked", role: "lead" }, "post change order"],
    ["an observer does nothing", { mayPost: false, role: "observer", started: true }, ""],
    ["in an archived team a lead does nothing", { mayPost: false, role: "lead" }, ""],
    ["one that went into another is left as it is", { merged: true, role: "lead", started: true, kind: "question" }, ""],
  ])("%s", (_title, facts, abilities) => expect(allowed(facts)).toBe(abilities));
});
