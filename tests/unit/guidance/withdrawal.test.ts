import { describe, expect, it } from "vitest";
import { withdrawalSchema } from "~/modules/guidance/schema.server";

const successorIn = (successor: string) => withdrawalSchema.safeParse({ reason: "Out of date", successor });

describe("the document that holds instead", () => {
  it.each([
    ["12", 12], ["#document-12", 12], ["/documents/12/inspecting-farms", 12], ["https://meridian.example/documents/12/inspecting-farms?x=1", 12],
    ["http://127.0.0.1:3000/documents/12", 12], ["/documents/12#steps", 12], ["", undefined], [" 12 ", 12],
    ["Inspecting farms #document-12", 12], ["Farms since #document-7, and after #document-12 ", 12], ["Farms (/documents/7/farms) #document-12", 12],
  ])("is read from %j", (text, number) => {
    expect(successorIn(text).data?.successor).toBe(number);
  });

  it.each(["inspecting farms", "#thread-12", "/teams/inspection/threads/12", "1234567890", "inspecting farms 12", "farms#document-12", "#document-12 inspecting farms"])("is refused in %j", (text) => {
    expect(successorIn(text).error?.issues.map(({ message, path }) => [path[0], message])).toEqual([["successor", "successor_unknown"]]);
  });
});
