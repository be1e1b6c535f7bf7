import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import { clientOf } from "../../support/sessions";
import { buildSpace, startThread } from "./spaces";

const chart = async (width = 1_000, height = 500) => new File([await sharp({ create: { width, height, channels: 3, background: "#246" } }).png().toBuffer()], "chart.png");
const table = () => new File(["office,people\nGeneva,4\n"], "Büro's table.csv");

describe("attaching files without JavaScript", () => {
  it("shows pictures in small and files as rows, and gives both to readers alone", async () => {
    const { href, member } = await buildSpace({ visibility: "private" });
    const { client } = await member();
    const thread = await startThread(client, href);
    const form = thread.form("Send").fill({ message: "See these" }).attach("files", await chart(), table());
    const posted = await form.submit();
    expect(posted.first.status).toBe(303);
    const [picture] = posted.elements("img", { loading: "lazy" });
    expect(picture?.attribs).toMatchObject({ width: "480", height: "240", alt: "Picture: chart.png", sizes: "480px" });
    expect(picture?.attribs.srcset).toMatch(/width=480 480w, .*width=960 960w, .*width=1000 1000w$/);
    expect(posted.text).toMatch(/Büro's table\.csv CSV, 0\.1 kB/);

    const file = posted.elements("a", { type: "text/csv" })[0]?.attribs.href ?? "";
    const saved = await client.send(file);
    expect([saved.status, saved.headers["content-disposition"], saved.body.toString()]).toEqual([200, `attachment; filename="B_ro_s table.csv"; filename*=UTF-8''B%C3%BCro%27s%20table.csv`, "office,people\nGeneva,4\n"]);
    expect(String(saved.headers["content-security-policy"])).toContain("sandbox");
    expect(saved.headers["content-encoding"]).toBeUndefined();
    expect((await client.send(file, { headers: { range: "bytes=0-5" } })).body.toString()).toBe("office");
    expect((await client.send(picture?.attribs.src ?? "")).headers["content-type"]).toBe("image/webp");

    const stranger = await clientOf(await buildPerson(database()));
    expect((await stranger.send(file)).status).toBe(404);
    expect((await (await clientOf(null)).send(file)).status).toBe(302);
  });

  it("begins a thread with files", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const form = (await client.get(`${href}/threads/new`)).form("Start the thread").fill({ title: "", message: "First words" });
    const back = await form.attach("files", table()).submit();
    expect(back.status).toBe(422);
    const thread = await back.form("Start the thread").fill({ title: "With a table" }).submit();
    expect(thread.heading).toBe("With a table");
    expect(thread.text).toContain("Büro's table.csv");
  });

  it("keeps files of a form that comes back, and leaves out those its writer does not want", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const back = await thread.form("Send").fill({ message: "x".repeat(20_001) }).attach("files", await chart(), table()).submit();
    expect(back.status).toBe(422);
    const [, leftOut] = back.elements("input", { name: "attached" }).map(({ attribs }) => attribs.value ?? "");
    const form = back.form("Send").fill({ message: "Shorter", removeFile: [leftOut ?? ""], "What the picture shows, for those who do not see it (optional)": "People by office" });
    const posted = await form.submit();
    expect(posted.elements("img", { loading: "lazy" }).map(({ attribs }) => attribs.alt)).toEqual(["People by office"]);
    expect(posted.text).not.toContain("table.csv");
  });

  it("describes pictures and takes files away when a message is edited", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    const posted = await thread.form("Send").fill({ message: "See these" }).attach("files", await chart(), table()).submit();
    const file = posted.elements("a", { type: "text/csv" })[0]?.attribs.href ?? "";
    const edit = await client.get(`${thread.path}/messages/2/edit`);
    const [, csv] = edit.elements("input", { name: "removeFile" }).map(({ attribs }) => attribs.value ?? "");
    const changed = await edit.form("Save").fill({ removeFile: [csv ?? ""], "What the picture shows, for those who do not see it (optional)": "A blue field" }).submit();
    expect(changed.elements("img", { loading: "lazy" }).map(({ attribs }) => attribs.alt)).toEqual(["A blue field"]);
    expect((await client.send(file)).status).toBe(404);
  });

  it("names file, kind and size in lite mode and shows no picture", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const thread = await startThread(client, href);
    await thread.form("Send").fill({ message: "See this" }).attach("files", await chart()).submit();
    await client.post("/preferences", { lite: "on", returnTo: "/" });
    const page = await client.get(thread.path);
    expect(page.elements("img")).toEqual([]);
    expect(page.text).toMatch(/chart\.png \(PNG, [\d.]+ kB\)/);
    const posted = await page.form("Send").fill({ message: "Another" }).attach("files", table()).submit();
    expect(posted.text).toMatch(/table\.csv \(CSV, 0\.1 kB\)/);
  });
});
