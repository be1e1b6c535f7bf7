import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentMarkdown } from "~/modules/documents/document-view.server";
import { editHref } from "~/modules/documents/hrefs";
import { actorFor } from "../support/actors";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { eventually } from "../support/eventually";
import { reader } from "../support/readers";

const editor = (page: Page) => page.locator("[contenteditable=true]");

async function blankDocument() {
  const { team } = await demoPlaces();
  const person = await demoPerson(demoHandles.member);
  const actor = await actorFor(person);
  const made = await createDocument(actor, team.slug, { title: "Tools", kind: "working", language: "en", text: "" });
  const page = await (await reader({ person })).newPage();
  await page.goto(editHref(made));
  await editor(page).click();
  const markdown = async () => (await documentMarkdown(actor, made.id)).markdown;
  const stored = async (expected: string) => {
    await eventually(async () => (await markdown()) === expected, "the text as expected", 5_000).catch(() => {});
    expect(await markdown()).toBe(expected);
  };
  return { page, markdown, stored };
}

test("a sign in the text opens a menu that the keyboard works: blocks, footnotes, and links to people and places", async () => {
  const { page, stored } = await blankDocument();
  await page.keyboard.type("/warn");
  await page.getByRole("listbox").getByRole("option", { name: "Callout: warning" }).waitFor();
  expect(await editor(page).getAttribute("aria-activedescendant")).toBe("writing-menu-0");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Never alone /footn");
  await page.getByRole("listbox").getByRole("option", { name: "Footnote" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("Words of the footnote").fill("Rule 3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("[contenteditable=true]:focus").waitFor();
  await page.keyboard.type(" ask @Wojciech K");
  await page.getByRole("listbox").getByRole("option", { name: "Wojciech Kowalczyk Senior" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("in #Senega");
  await page.getByRole("listbox").getByRole("option", { name: "Senegal" }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("l");
  expect(await page.getByRole("listbox").getByRole("option").count()).toBe(0);
  await stored(`> [!WARNING]\n> Never alone ^[Rule 3] ask [Wojciech Kowalczyk](/experts/${demoHandles.lead}) in #Senegal`);
});

const fromWord = `<html><body><!--[if gte mso 9]><xml>x</xml><![endif]--><h1 style="color:red">Title</h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span style='font:7pt'>&nbsp; </span></span>first<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>&middot; </span>below</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2. </span>second</p>
<p class=MsoNormal>See <span style='font-weight:700'>bold</span><a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
<div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> Decree 12</p></div></body></html>`;
const fromGoogle = '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">plain </span><span style="font-style:italic">leaning</span></p></b>';

test("what is pasted from Word and Google Docs keeps its meaning and loses its looks", async () => {
  const { page, stored } = await blankDocument();
  for (const html of [fromWord, fromGoogle]) {
    await editor(page).evaluate((target, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", pasted);
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await page.keyboard.press("Enter");
  }
  await stored("## Title\n\n1. first\n   - below\n2. second\n\nSee **bold**^[Decree 12]\n\nplain *leaning*");
});

test("a table is filled from cell to cell with Tab and changed on every side, all from the keyboard", async () => {
  const { page, stored } = await blankDocument();
  await page.getByRole("button", { name: "Insert a table" }).press("Enter");
  await page.locator("[contenteditable=true]:focus").waitFor();
  for (const words of ["Site", "Visits", "Next", "Quarry", "3", "May", "Farm", "2"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("June");
  // Beyond the last cell Tab begins a row.
  await page.keyboard.press("Tab");
  await page.keyboard.type("Port");
  await stored("| Site | Visits | Next |\n| --- | --- | --- |\n| Quarry | 3 | May |\n| Farm | 2 | June |\n| Port |  |  |");

  // Alt+F10 leads to the tools, End to the last of them: what can be done with the table.
  const reachChanges = async () => {
    await page.keyboard.press("Alt+F10");
    await page.keyboard.press("End");
    await page.locator("select:focus").waitFor();
  };
  await reachChanges();
  await page.keyboard.press("ArrowDown");
  await page.locator("select:open").waitFor();
  await page.keyboard.press("Escape");
  const change = async (label: string) => {
    await reachChanges();
    await page.locator("select:focus").selectOption({ label });
    await page.locator("[contenteditable=true]:focus").waitFor();
  };
  await change("Add a column before");
  await change("Delete the row");
  await stored("|  | Site | Visits | Next |\n| --- | --- | --- | --- |\n|  | Quarry | 3 | May |\n|  | Farm | 2 | June |");
  await change("First column as headings, or not");
  await page.locator("[contenteditable=true] tr:nth-child(2) th").waitFor();
  await change("Delete the table");
  await stored("");
});

test("a picture that is pasted or dropped is asked what it shows, and stands in the text", async () => {
  const { page, markdown } = await blankDocument();
  const bytes = (await sharp({ create: { width: 60, height: 40, channels: 3, background: "#864" } }).png().toBuffer()).toString("base64");
  const brought = async (kind: "paste" | "drop", name: string) => {
    await editor(page).evaluate((element, { kind, bytes, name }) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type: "image/png" }));
      const { x, y } = element.getBoundingClientRect();
      const place = { bubbles: true, cancelable: true, clientX: x + 5, clientY: y + 5 };
      element.dispatchEvent(kind === "paste" ? new ClipboardEvent(kind, { clipboardData: files, ...place }) : new DragEvent(kind, { dataTransfer: files, ...place }));
    }, { kind, bytes, name });
    await page.getByText(name).waitFor();
    await page.getByLabel("What the picture shows").fill(`Seen: ${kind}`);
    await page.getByRole("button", { name: "Insert the picture" }).click();
    await editor(page).getByRole("img", { name: `Seen: ${kind}` }).waitFor();
  };
  await brought("paste", "copied.png");
  await brought("drop", "dragged.png");
  await expect.poll(markdown).toMatch(/!\[Seen: (paste|drop)\][^]*!\[Seen: (paste|drop)\]/);
});
