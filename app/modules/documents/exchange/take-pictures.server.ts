import { msg } from "@lingui/core/macro";
import path from "node:path";
import { incomingFile, takeFile, type Claim } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { nearestLocale } from "~/platform/i18n/locales";
import { maxPictureAlt, pictureAttributes, type PictureAttributes } from "../pictures/picture-attributes";

/** So many pictures come with one text. */
const mostPictures = 100;

/** A file that lies beside a text in an archive; a picture that a text shows has its place by that. */
export interface FileBeside {
  name: string;
  bytes: Uint8Array;
  shown?: boolean;
}

/** Takes in the pictures of one text: those inside it, and those that lie beside it in the archive. Nothing is fetched from elsewhere. */
export class PicturesOfText {
  readonly taken: Claim[] = [];
  /** How many have no words for those who do not see them. */
  undescribed = 0;
  private readonly found = new Set<FileBeside>();
  private readonly bySource = new Map<string, PictureAttributes | null>();

  constructor(private readonly actor: Actor, private readonly text: { name: string; language: string }, private readonly beside: readonly FileBeside[]) {}

  /** The picture at this source, once however often it is shown; null where there is none or it could not be taken. */
  readonly take = async (source: string, alt: string): Promise<PictureAttributes | null> => {
    const known = this.bySource.get(source);
    if (known !== undefined) return known;
    const picture = await this.takeFrom(source, alt.trim().slice(0, maxPictureAlt)).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    this.bySource.set(source, picture);
    return picture;
  };

  /** Says that the text stands: what it shows of the files beside it has its place. */
  placed(): void {
    for (const file of this.found) file.shown = true;
  }

  private async takeFrom(source: string, described: string): Promise<PictureAttributes | null> {
    const found = this.taken.length < mostPictures ? (inside(source) ?? this.lyingBeside(source)) : null;
    if (!found) return null;
    const { id, picture } = await takeFile(this.actor, incomingFile(new File([new Uint8Array(found.bytes)], found.name)));
    const alt = described || this.undescribedName();
    const attributes = picture && pictureAttributes({ file: id, alt, width: picture.width, height: picture.height });
    if (!attributes) return null;
    if (!described) this.undescribed += 1;
    this.found.add(found);
    this.taken.push({ id, alt: attributes.alt });
    return attributes;
  }

  /** Every picture has words; these say that nobody has found any yet. */
  private undescribedName(): string {
    const number = this.undescribed + 1;
    return i18nFor(nearestLocale(this.text.language))._(msg({ id: "documents.import.picture", message: `Picture ${number}, not described yet` }));
  }

  private lyingBeside(source: string): FileBeside | null {
    const wanted = path.posix.join(path.posix.dirname(this.text.name), decoded(source.replace(/[?#].*$/, "")));
    return this.beside.find(({ name }) => name === wanted) ?? null;
  }
}

/** A picture that a text holds in itself, as Word files and our own pages do. */
function inside(source: string): FileBeside | null {
  const [, kind, data = ""] = /^data:image\/([a-z]+)[^,]*;base64,([\s\S]*)$/i.exec(source) ?? [];
  return kind ? { name: `picture.${kind.toLowerCase() === "jpeg" ? "jpg" : kind.toLowerCase()}`, bytes: Buffer.from(data, "base64") } : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
