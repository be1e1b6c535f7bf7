import { describe, expect, it } from "vitest";
import { z } from "zod";
import { stepOperation } from "~/platform/api/step-operation";

const form = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("plan"), place: z.string().regex(/^[A-Z]{2}$/, "place_wrong"), from: z.coerce.number().int(), until: z.coerce.number().int().optional(),
    quiet: z.literal("on").optional(), agreed: z.enum(["yes", "no"]),
  }).refine(({ from, until = from }) => until >= from, { error: "reversed", path: ["until"] }),
  z.object({ intent: z.literal("drop"), place: z.string() }),
]);

const taken: unknown[] = [];
const told = { id: "plan", area: "experts", scope: "experts:write", summary: "Plan" } as const;
const plan = stepOperation(form, { ...told, method: "PUT", path: "/plans/{place}", intent: "plan", fields: { quiet: "Without a word." }, take: async (_call, step) => void taken.push(step) });
const call = (path: object, body?: unknown) => plan.run({ path, body } as never);

describe("a step of a form as an operation", () => {
  it("takes fields in braces from the address and the others from the body, closed, with true and false for boxes and two buttons", () => {
    expect(Object.keys(plan.parameters.shape)).toEqual(["place"]);
    expect(plan.body?.schema.parse({ from: 3, agreed: true })).toEqual({ from: 3, agreed: true, quiet: false });
    expect(plan.body?.schema.parse({ from: 3, until: null, agreed: false, quiet: true })).toMatchObject({ until: null });
    for (const wrong of [{ from: 3, agreed: "yes" }, { from: 3, agreed: true, quiet: "on" }, { from: 3, agreed: true, place: "NE" }, { agreed: true }]) expect(plan.body?.schema.safeParse(wrong).success).toBe(false);
    expect(stepOperation(form, { ...told, method: "DELETE", path: "/plans/{place}", intent: "drop", take: async () => undefined }).body).toBeUndefined();
  });

  it("is checked by the form itself, rules over several fields included, before anything is done", async () => {
    await call({ place: "NE" }, { from: 3, until: 5, quiet: true, agreed: false });
    await call({ place: "NE" }, { from: 3, until: null, quiet: false, agreed: true });
    expect(taken.splice(0)).toEqual([{ intent: "plan", place: "NE", from: 3, until: 5, quiet: "on", agreed: "no" }, { intent: "plan", place: "NE", from: 3, agreed: "yes" }]);
    await expect(call({ place: "NE" }, { from: 3, until: 1, quiet: false, agreed: true })).rejects.toMatchObject({ code: "invalid", parts: [{ pointer: "#/until", code: "reversed" }] });
    expect(taken).toEqual([]);
  });

  it("of a step that the form does not have is a mistake that shows at once", () => {
    expect(() => stepOperation(form, { ...told, method: "PUT", path: "/plans", intent: "keep" as "plan", take: async () => undefined })).toThrow("No form has the step keep");
  });
});
