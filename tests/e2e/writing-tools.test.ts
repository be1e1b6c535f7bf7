import type { Page } from "playwright-core";
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
  return { page, stored };
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
  await page.getByRole("listbox").getByRole("option", { name: "Wojciech Kowalczyk" }).waitFor();
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
