import type { DocumentKind } from "./contract";

/** All that decides what somebody who may read a document may see of its past. */
export interface PastFacts {
  /** They may write the document. */
  writes: boolean;
  kind: DocumentKind;
}

/** Whether they may read any of its versions: those of guidance that nobody approved are for those who write it. */
export const mayReadVersions = ({ writes, kind }: PastFacts): boolean => writes || kind !== "guidance";

/** Whether a document may become of another kind: guidance that readers were shown is withdrawn, and turns into nothing that nobody has to approve. */
export const mayTurnInto = (kind: DocumentKind, { kind: now, published }: { kind: DocumentKind; published: boolean }): boolean => kind === now || now !== "guidance" || !published;

/** Whether somebody who writes a document may take it into another team, whose rights it then has: what readers were shown is for those who manage the team. */
export const mayTakeElsewhere = ({ published, manages }: { published: boolean; manages: boolean }): boolean => manages || !published;

/** Whether somebody sees how often a document is read: they lead or coordinate the team, or answer for the document. */
export const mayReadFigures = ({ manages, reader, owner, keeper }: { manages: boolean; reader: number; owner: number; keeper: number | null }): boolean => manages || reader === owner || reader === keeper;
