import type { Actor } from "~/platform/auth/actor";
import type { Need } from "./contract";
import { asksSomething } from "./need-address";
import { needSchema } from "./need-schema.server";
import { understandNeed } from "./understand-need.server";

/** Values of one name together; a language's level and skill may come as fields of their own. */
function joined(parameters: URLSearchParams): Record<string, string> {
  const all = Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).filter((value) => value !== "").join(",")]));
  const [level = "", skill = ""] = [parameters.get("level"), parameters.get("skill")].map((value) => value ?? undefined);
  const language = (all.language ?? "").split(",").map((one) => (one === "" || one.includes(":") ? one : [one, level || "C1", skill || "speak"].join(":"))).join(",");
  return { ...all, q: parameters.get("q") ?? "", rest: parameters.get("rest") ?? "", language };
}

/**
 * The need that an address asks for: told part by part (`need=1`), or in words that are understood here. Null where nothing
 * is asked that people are weighed by: then the directory lists and looks for names.
 */
export async function askedNeed(actor: Actor, parameters: URLSearchParams): Promise<Need | null> {
  const told = needSchema.parse(joined(parameters));
  const need = parameters.get("need") === "1" ? told : told.words === "" ? null : await understandNeed(actor, told.words);
  return need && asksSomething(need) ? need : null;
}
