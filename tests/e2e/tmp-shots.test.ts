import { test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

test("shots", async () => {
  const { document } = await demoPlaces();
  const lead = await demoPerson(demoHandles.lead);
  const awa = await demoPerson(demoHandles.member);
  const phone = { width: 360, height: 800 }; const desk = { width: 1400, height: 1000 };
  const other = await (await reader({ person: awa })).newPage();
  await other.goto(`/documents/${document.id}/document/edit`);
  await other.locator("[contenteditable=true]").waitFor();
  await other.locator("[contenteditable=true] h2").first().click();
  for (const [name, options] of Object.entries({
    "en-desk": { viewport: desk }, "ar-desk-dark": { viewport: desk, locale: "ar", colorScheme: "dark" }, "en-phone": { viewport: phone }, "ar-phone": { viewport: phone, locale: "ar" },
  })) {
    const page = await (await reader({ person: lead, ...options } as never)).newPage();
    const shot = (what: string) => page.screenshot({ path: `/tmp/docshots/${what}-${name}.png` });
    await page.goto(`/documents`); await shot("library");
    await page.goto(`/documents/${document.id}`); await shot("read");
    await page.goto(`/documents/${document.id}/document/edit`);
    await page.locator("[contenteditable=true]").waitFor(); await page.waitForTimeout(500); await shot("edit");
    await page.goto(`/teams/labour-inspection/documents/new`); await shot("new");
  }
  const plain = await (await reader({ person: lead, viewport: desk, javaScriptEnabled: false } as never)).newPage();
  await plain.goto(`/documents/${document.id}/document/edit`); await plain.screenshot({ path: "/tmp/docshots/plain.png" });
}, 120000);
