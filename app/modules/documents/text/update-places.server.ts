import { AbstractType, ContentType, getItem, getState, ID, Item, XmlElement, XmlText, type AbstractStruct, type Doc } from "yjs";
import { textField } from "./read-state.server";

/** Where a part of an update goes: into the document itself, an element or a text, as a child or under an attribute's name. */
export interface Place {
  within: "document" | "element" | "text";
  attribute: string | null;
  depth: number;
}

/** "gone" has been deleted, so the part will be too; "nowhere" is no place of ours. */
type Found = Place | "gone" | "nowhere";

/** Finds where the parts of an update go. A part names its parent, or only a neighbour, in the stored state or in the update itself. */
export class UpdatePlaces {
  private readonly known = new Map<AbstractStruct, Found>();
  private readonly byClient = new Map<number, AbstractStruct[]>();

  constructor(private readonly state: Doc, structs: readonly AbstractStruct[]) {
    for (const struct of structs) {
      const list = this.byClient.get(struct.id.client);
      if (list) list.push(struct);
      else this.byClient.set(struct.id.client, [struct]);
    }
  }

  placeOf(item: Item): Found {
    const known = this.known.get(item);
    if (known) return known;
    const place = this.find(item);
    this.known.set(item, place);
    return place;
  }

  private find(item: Item): Found {
    const parent: unknown = item.parent;
    if (parent instanceof AbstractType) return this.insideType(parent, item.parentSub);
    if (typeof parent === "string") return parent === textField ? { within: "document", attribute: item.parentSub, depth: 0 } : "nowhere";
    if (parent instanceof ID) return this.insideOf(this.structAt(parent), item.parentSub);
    const neighbour = item.origin ?? item.rightOrigin;
    const struct = neighbour ? this.structAt(neighbour) : null;
    if (!struct) return "nowhere";
    return struct instanceof Item ? this.placeOf(struct) : "gone";
  }

  private insideOf(struct: AbstractStruct | null, attribute: string | null): Found {
    if (!struct) return "nowhere";
    if (!(struct instanceof Item)) return "gone";
    if (!(struct.content instanceof ContentType)) return struct.deleted ? "gone" : "nowhere";
    const outer = this.placeOf(struct);
    if (typeof outer === "string") return outer;
    return placeIn(struct.content.type, attribute, outer.depth + 1);
  }

  private insideType(type: AbstractType<unknown>, attribute: string | null): Found {
    if (type._item) return this.insideOf(type._item, attribute);
    return this.state.share.get(textField) === type ? { within: "document", attribute, depth: 0 } : "nowhere";
  }

  private structAt({ client, clock }: ID): AbstractStruct | null {
    if (clock < getState(this.state.store, client)) return getItem(this.state.store, new ID(client, clock));
    return this.byClient.get(client)?.find((struct) => clock >= struct.id.clock && clock < struct.id.clock + struct.length) ?? null;
  }
}

function placeIn(type: unknown, attribute: string | null, depth: number): Found {
  if (type instanceof XmlElement) return { within: "element", attribute, depth };
  return type instanceof XmlText ? { within: "text", attribute, depth } : "nowhere";
}
