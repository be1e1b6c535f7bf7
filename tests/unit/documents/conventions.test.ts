import { describe, expect, it } from "vitest";
import { instrumentsIn } from "~/modules/documents/text/conventions";

const codes = (text: string) => instrumentsIn(text).map(({ code }) => code);

describe("instruments named in a text", () => {
  it("are known by their code, however it is written", () => {
    expect(codes("C138, C.87 and C 098; R202 and P029.")).toEqual(["C138", "C087", "C098", "R202", "P029"]);
  });

  it("are known by their number in each of the six languages", () => {
    expect(codes("the Labour Inspection Convention, 1947 (No. 81)")).toEqual(["C081"]);
    expect(codes("Convention No. 138")).toEqual(["C138"]);
    expect(codes("la convention n° 81")).toEqual(["C081"]);
    expect(codes("el Convenio núm. 169")).toEqual(["C169"]);
    expect(codes("Конвенция № 81")).toEqual(["C081"]);
    expect(codes("الاتفاقية رقم 190")).toEqual(["C190"]);
    expect(codes("第182号公约")).toEqual(["C182"]);
  });

  it("are told from levels of language, rooms, products and numbers that no instrument has", () => {
    expect(codes("French C1, room C12b, P12, R22, C999, c138x, abC138, A/C138, R999")).toEqual([]);
  });
});
