import type { DirectoryBranch } from "../team-directory-list.server";
import { DirectoryTeamRow } from "./directory-team-row";

interface DirectoryBranchesProps {
  branches: DirectoryBranch[];
  returnTo: string;
  withParent?: boolean;
  /** how deep in the tree */
  depth?: number;
}

/** Teams as a list, each with the teams below it as a list inside. */
export function DirectoryBranches({ branches, returnTo, withParent = false, depth = 0 }: DirectoryBranchesProps) {
  return (
    <ul className={depth === 0 ? "divide-y divide-line" : "ms-1 divide-y divide-line border-t border-line ps-4 border-s-2 border-s-line sm:ms-2"}>
      {branches.map(({ team, below }) => (
        <li key={team.slug}>
          <DirectoryTeamRow team={team} returnTo={returnTo} withParent={withParent} />
          {below.length > 0 ? <DirectoryBranches branches={below} returnTo={returnTo} depth={depth + 1} /> : null}
        </li>
      ))}
    </ul>
  );
}
