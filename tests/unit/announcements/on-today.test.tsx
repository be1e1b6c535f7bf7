import { expect, it, vi } from "vitest";
import { onToday } from "~/modules/announcements/on-today";
import { AnnouncementsOnToday } from "~/modules/announcements/ui/announcements-on-today";
import { renderPart } from "../ui/render-part";

vi.mock("@remix-run/react", () => import("../ui/render-part"));

const told = (id: number, title: string) => ({
  id, title, html: `<p>Words of ${title}</p>`, language: "en" as const, author: { name: "Awa Mbaye", handle: "awa-mbaye" }, audience: { kind: "all" as const },
  publishedAt: new Date("2026-11-30T08:00:00Z"), correctedAt: null, expiresAt: new Date("2026-12-30T08:00:00Z"), state: "current" as const,
});

it("the latest announcement has its words on Today; those before lead to theirs, so that what waits for the reader is near", () => {
  const { text, all } = renderPart(<AnnouncementsOnToday announcements={onToday([told(2, "the second"), told(1, "the first")])} />);
  expect(text).toContain("Words of the second");
  expect(text).not.toContain("Words of the first");
  expect(all("a").filter(({ attribs }) => attribs.href === "/announcements/1")).toHaveLength(1);
});
