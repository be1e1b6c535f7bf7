import { describe, expect, it } from "vitest";
import { vcard } from "~/modules/experts/card";

const facts = { name: "Ольга Смирнова", nativeName: null, familyName: "Смирнова", title: "", organisation: null, city: null, country: null, email: "o@x.example", timeZone: "Europe/Moscow", languages: [] };

describe("a card for the address book", () => {
  it("tells names, post and place, with what would end a field escaped", () => {
    const card = vcard({ ...facts, name: "Chen Siyuan", nativeName: "陈思远", familyName: "Chen", title: "Officer; pensions, Asia", organisation: "CO", city: "Beijing", country: "China", languages: ["zh", "en"] });
    for (const line of ["FN;ALTID=1:Chen Siyuan", "FN;ALTID=1:陈思远", "N:Chen;Siyuan;;;", String.raw`TITLE:Officer\; pensions\, Asia`, "ADR;TYPE=work:;;;Beijing;;;China", "LANG;PREF=1:zh", "LANG;PREF=2:en"]) expect(card.split("\r\n")).toContain(line);
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  });

  it("adds no line that somebody wrote into their title", () => {
    expect(vcard({ ...facts, title: "One\nEMAIL:other@x.example" })).toContain(String.raw`TITLE:One\nEMAIL:other@x.example`);
  });

  it("cuts long lines after 75 bytes, never inside a character", () => {
    const card = vcard({ ...facts, title: "Специалист по социальному обеспечению и пенсионным реформам в регионе" });
    for (const line of card.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(card.replaceAll("\r\n ", "")).toContain("TITLE:Специалист по социальному обеспечению и пенсионным реформам в регионе");
  });
});
