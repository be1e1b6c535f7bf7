import { List, ListRow } from "~/ui/list";
import type { OperationLine } from "../contract";
import { MethodAndPath } from "./method-and-path";
import { useAreaNames } from "./use-area-names";

/** The operations of one area, each leading to its description. */
export function OperationList({ area, operations }: { area: string; operations: OperationLine[] }) {
  const nameOf = useAreaNames();
  return (
    <section aria-labelledby={`area-${area}`} className="grid gap-1">
      <h3 id={`area-${area}`} className="font-semibold">{nameOf(area)}</h3>
      <List>
        {operations.map(({ id, method, path, summary }) => (
          <ListRow key={id} to={`/api/reference/${area}#${id}`} title={summary} titleLang="en"><MethodAndPath method={method} path={path} /></ListRow>
        ))}
      </List>
    </section>
  );
}
