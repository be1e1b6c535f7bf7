import type { ApiMethod, Operation } from "./operation";

/** What stands at an address: its operations by method, and the parameters in it. */
export interface Found {
  methods: Map<ApiMethod, Operation>;
  parameters: Record<string, string>;
}

type Place = { segments: string[]; methods: Map<ApiMethod, Operation> };

/** Sorts operations by address; a method twice at one address is a mistake of ours. */
export function operationFinder(operations: readonly Operation[]): (path: string) => Found | null {
  const places = new Map<string, Place>();
  for (const operation of operations) {
    const place = places.get(operation.path) ?? { segments: operation.path.split("/").slice(1), methods: new Map<ApiMethod, Operation>() };
    if (place.methods.has(operation.method)) throw new Error(`${operation.method} ${operation.path} stands twice in the table of operations`);
    place.methods.set(operation.method, operation);
    places.set(operation.path, place);
  }
  return (path) => {
    const asked = path.split("/").slice(1);
    for (const { segments, methods } of places.values()) {
      const parameters = parametersIn(asked, segments);
      if (parameters) return { methods, parameters };
    }
    return null;
  };
}

const nameIn = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

function parametersIn(asked: string[], segments: string[]): Record<string, string> | null {
  if (asked.length !== segments.length) return null;
  const parameters: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const name = nameIn(segment);
    const value = decoded(asked[place] ?? "");
    if (!name && segment !== value) return null;
    if (name && !value) return null;
    if (name && value) parameters[name] = value;
  }
  return parameters;
}

/** Null for what is no text: such an address leads nowhere. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
