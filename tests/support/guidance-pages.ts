import { like } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";

async function guidanceCalled(title: string): Promise<{ id: number }> {
  const [found] = await database().select({ id: document.id }).from(document).where(like(document.title, title)).limit(1);
  if (!found) throw new Error(`The demo organisation has no guidance called ${title}`);
  return found;
}

/** The pages about versions of documents and the life of guidance. */
export async function guidancePages<Page>(member: (name: string, path: string) => Page, lead: (name: string, path: string) => Page): Promise<Page[]> {
  const note = `/documents/${(await guidanceCalled("Inspecting farms%")).id}/note`;
  const inReview = `/documents/${(await guidanceCalled("谁在指挥干活%")).id}/card`;
  const behind = `/documents/${(await guidanceCalled("Inspecter les exploitations%")).id}/note`;
  const byMachine = `/documents/${(await guidanceCalled("Inspecionar%")).id}/nota?in=pt`;
  const replaced = `/documents/${(await guidanceCalled("La première visite%")).id}/visite`;
  return [
    member("versions", `${note}/versions`),
    member("version", `${note}/versions/2`),
    member("compare-versions", `${note}/versions/compare?from=1&to=2`),
    member("languages", `${note}/languages`),
    member("translation-behind", `${behind}/languages`),
    lead("confirmations", `${note}/confirmations`),
    lead("guidance-readers", `${note}/readers`),
    member("approval", `${note}/approval`),
    member("approval-in-review", `${inReview}/approval`),
    member("guidance-draft", `${note}?text=draft`),
    member("guidance-replaced", replaced),
    member("guidance-by-machine", byMachine),
    member("compare-beside", `${note}/versions/compare?from=1&to=4&look=beside`),
  ];
}
