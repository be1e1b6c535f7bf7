/** What the files among a team's documents are called as owners of what is stored. */
export const teamFileKind = "team-file";

export const ownerOf = (documentId: number) => ({ kind: teamFileKind, id: String(documentId) });
