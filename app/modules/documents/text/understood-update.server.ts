import { ContentAny, ContentDeleted, ContentFormat, ContentString, ContentType, decodeUpdate, Item, XmlElement, XmlText, type Doc } from "yjs";
import { isAllowedAttribute, isAllowedElement, isAllowedMark } from "./allowed-values.server";
import { UpdatePlaces, type Place } from "./update-places.server";

/** Deeper than lists and quotations in a table ever go. */
const maxDepth = 40;

/**
 * Whether a change is made of what our editor makes: text, marks and nodes of the schema, each where it
 * can stand. Others would crash every editor that shows them. How nodes may be combined is not decided
 * here: two honest changes together can break that too, and reading mends it. Costs one pass over the
 * change. One that cannot be decoded, or builds on words nobody has sent, is not understood.
 */
export function isUnderstood(update: Uint8Array, state: Doc): boolean {
  try {
    const { structs } = decodeUpdate(update);
    const places = new UpdatePlaces(state, structs);
    return structs.every((struct) => !(struct instanceof Item) || isUnderstoodPart(struct, places));
  } catch {
    return false;
  }
}

function isUnderstoodPart(part: Item, places: UpdatePlaces): boolean {
  if (part.content instanceof ContentDeleted) return true;
  const place = places.placeOf(part);
  if (place === "gone") return true;
  return place !== "nowhere" && place.depth <= maxDepth && mayStandIn(place, part.content);
}

function mayStandIn({ within, attribute }: Place, content: Item["content"]): boolean {
  if (attribute !== null) {
    return within === "element" && content instanceof ContentAny && content.arr.every((value) => isAllowedAttribute(attribute, value));
  }
  if (within === "text") return content instanceof ContentString || (content instanceof ContentFormat && isAllowedMark(markName(content.key), content.value));
  if (!(content instanceof ContentType)) return false;
  if (content.type instanceof XmlElement) return isAllowedElement(content.type.nodeName);
  return within === "element" && content.type instanceof XmlText;
}

/** The editor adds a hash to the name of a mark that may lie over itself. */
const markName = (key: string) => key.replace(/--[a-zA-Z0-9+/=]{8}$/, "");
