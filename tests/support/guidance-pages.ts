import { like } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";

/** The piece of guidance of the demo organisation that most is tried on. */
async function practiceNote(): Promise<{ id: number }> {
  const [found] = await database().select({ id: document.id }).from(document).where(like(document.title, "Inspecting farms%")).limit(1);
  if (!found) throw new Error("The demo organisation has no practice note");
  return found;
}

/** The pages about versions of documents and the life of guidance. */
export async function guidancePages<Page>(member: (name: string, path: string) => Page): Promise<Page[]> {
  const note = `/documents/${(await practiceNote()).id}/note`;
  return [
    member("versions", `${note}/versions`),
    member("version", `${note}/versions/2`),
    member("compare-versions", `${note}/versions/compare?from=1&to=2`),
    member("compare-beside", `${note}/versions/compare?from=1&to=4&look=beside`),
  ];
}
