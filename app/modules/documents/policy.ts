import type { DocumentKind } from "./contract";

/** All that decides what somebody who may read a document may see of its past. */
export interface PastFacts {
  /** They may write the document. */
  writes: boolean;
  kind: DocumentKind;
}

/** Whether they may read any of its versions: those of guidance that nobody approved are for those who write it. */
export const mayReadVersions = ({ writes, kind }: PastFacts): boolean => writes || kind !== "guidance";

/** Whether somebody sees how often a document is read: they lead or coordinate the team, or answer for the document. */
export const mayReadFigures = ({ manages, reader, owner, keeper }: { manages: boolean; reader: number; owner: number; keeper: number | null }): boolean => manages || reader === owner || reader === keeper;
