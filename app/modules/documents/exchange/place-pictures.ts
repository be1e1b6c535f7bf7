import type { PictureAttributes } from "../pictures/picture-attributes";
import type { Parsed } from "../text/parse-document-markdown";

/** Takes the picture that stands at `source` in what is read; null where there is none that could be taken. */
export type TakePicture = (source: string, alt: string) => Promise<PictureAttributes | null>;

const ofWords = new Set(["paragraph", "heading"]);
const cells = new Set(["tableCell", "tableHeader"]);

/**
 * Puts the pictures of nodes that were read from a file where a document has them: between blocks. Those that could not be taken,
 * and those in cells, which hold words alone, are left out and counted.
 */
export async function placePictures(blocks: Parsed[], take: TakePicture): Promise<{ blocks: Parsed[]; lost: number }> {
  const placing = new Placing(take);
  return { blocks: await placing.of(blocks, false), lost: placing.lost };
}

class Placing {
  lost = 0;

  constructor(private readonly take: TakePicture) {}

  async of(nodes: Parsed[], inCell: boolean): Promise<Parsed[]> {
    const placed: Parsed[] = [];
    for (const node of nodes) {
      if (node.type === "picture") placed.push(...(await this.picture(node, inCell)));
      else if (ofWords.has(node.type)) placed.push(...(await this.words(node, inCell)));
      else placed.push(node.content ? { ...node, content: await this.of(node.content, inCell || cells.has(node.type)) } : node);
    }
    return placed;
  }

  /** Words before a picture, the picture, and the words behind it. */
  private async words(node: Parsed, inCell: boolean): Promise<Parsed[]> {
    const { content = [] } = node;
    if (!content.some(({ type }) => type === "picture")) return [node];
    const placed: Parsed[] = [];
    let line: Parsed[] = [];
    const close = () => {
      if (line.some(({ type, text }) => type !== "text" || /\S/.test(text ?? ""))) placed.push({ ...node, content: line });
      line = [];
    };
    for (const each of content) {
      if (each.type !== "picture") line.push(each);
      else {
        const pictures = await this.picture(each, inCell);
        if (pictures.length > 0) close();
        placed.push(...pictures);
      }
    }
    close();
    return placed;
  }

  private async picture({ attrs }: Parsed, inCell: boolean): Promise<Parsed[]> {
    const taken = inCell ? null : await this.take(String(attrs?.source ?? ""), String(attrs?.alt ?? ""));
    if (!taken) this.lost += 1;
    return taken ? [{ type: "picture", attrs: { ...taken } }] : [];
  }
}
