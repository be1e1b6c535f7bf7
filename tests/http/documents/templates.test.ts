import { describe, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

async function teamWithTemplate(visibility: "open" | "private" = "open") {
  const team = await buildTeam(database(), { visibility });
  const writer = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const template = await createDocument(await actorFor(writer), team.slug, {
    title: "Mission report", kind: "template", language: "fr", text: "## But de la mission\n\n## Suites à donner",
  });
  return { team, writer, template };
}

describe("a template", () => {
  test("gives a new document its words and language, and stays as it is", async () => {
    const { writer, template } = await teamWithTemplate();
    const client = await clientOf(writer);
    const form = (await (await client.get(documentHref(template))).follow("Begin from this template")).form("Begin the document");
    expect(form.value("text")).toContain("## But de la mission");
    expect(form.value("language")).toBe("fr");
    await form.fill({ title: "Mission à Zinder", text: "## But de la mission\n\nAudit du régime." }).submit();
    const left = await client.get(documentHref(template));
    expect(left.text).toContain("Suites à donner");
    expect(left.text).not.toContain("Audit du régime");
  });

  test("asks for what its guided fields name, and puts the answers into the text", async () => {
    const { team, writer } = await teamWithTemplate();
    const template = await createDocument(await actorFor(writer), team.slug, { title: "Report", kind: "template", language: "en", text: "Office: {{Office}}. Dates: {{Dates}}." });
    const client = await clientOf(writer);
    const form = (await (await client.get(documentHref(template))).follow("Begin from this template")).form("Begin the document");
    const made = await form.fill({ title: "Report on Mali", answer: "CO-Bamako" }).submit();
    expect(made.form("Save the text").value("text")).toBe("Office: CO-Bamako. Dates: {{Dates}}.");
  });

  test("of a team one may not read gives nothing away", async () => {
    const { template } = await teamWithTemplate("private");
    const { team, writer } = await teamWithTemplate();
    const page = await (await clientOf(writer)).get(`/teams/${team.slug}/documents/new?template=${template.id}`);
    expect(page.status).toBe(200);
    expect(page.form("Begin the document").value("text")).toBe("");
    expect(page.html).not.toContain("Mission report");
  });
});
