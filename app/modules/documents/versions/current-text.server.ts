import { withStoredState } from "../stored-state.server";
import { readState } from "../text/read-state.server";
import { passagesOf } from "./passages.server";
import { textOfVersion } from "./version-text.server";
import type { Passage } from "../contract";

/** The passages of a document as it is written now. The caller has decided access. */
export const currentPassages = (documentId: number): Promise<Passage[]> => withStoredState(documentId, ({ state }) => passagesOf(readState(state).text));

/** The passages of a kept version. */
export const passagesOfVersion = (content: object): Passage[] => passagesOf(textOfVersion(content));
