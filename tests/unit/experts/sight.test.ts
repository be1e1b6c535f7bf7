import { describe, expect, it } from "vitest";
import { sightOf } from "~/modules/experts/policy";

const reader = (organisationRole: "administrator" | "staff" | "guest", personId = 1) => ({ personId, organisationRole });

describe("what a reader learns of somebody's time and clearances", () => {
  it.each([
    ["the person", reader("staff", 7), "specialist", { support: true, private: true, wish: true }],
    ["a guest who looks at their own", reader("guest", 7), "other", { support: true, private: true, wish: true }],
    ["a colleague", reader("staff"), "specialist", { support: true, private: false, wish: false }],
    ["the director who releases them", reader("staff"), "dwt_director", { support: true, private: false, wish: false }],
    ["a mobility officer", reader("staff"), "mobility_officer", { support: true, private: false, wish: true }],
    ["an administrator", reader("administrator"), "other", { support: true, private: false, wish: false }],
    ["a guest", reader("guest"), "other", { support: false, private: false, wish: false }],
    ["a guest with the function of a mobility officer", reader("guest"), "mobility_officer", { support: false, private: false, wish: false }],
  ] as const)("%s", (_who, actor, serves, expected) => {
    expect(sightOf(actor, serves, 7)).toEqual(expected);
  });
});
