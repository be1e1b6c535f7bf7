import { useEffect, useId, useRef, useState } from "react";
import { classNames } from "../class-names";
import { Choice } from "./choice";
import type { Suggestion, TakenAs } from "./suggestion";
import type { NamesIn, TypedSign } from "./typed-sign";
import { useSuggestions } from "./use-suggestions";
import { useTypedSign, type Box } from "./use-typed-sign";

/** Writes a suggestion in place of what was typed, with the caret behind it. */
function write(box: Box, { from, to }: TypedSign, insert: string, spaced: boolean): void {
  const gap = !spaced || /^\s/.test(box.value.slice(to)) ? "" : " ";
  box.focus();
  box.setRangeText(`${insert}${gap}`, from, to, "end");
  if (spaced && gap === "") box.setSelectionRange(from + insert.length + 1, from + insert.length + 1);
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Where there is more room: above what stands at the bottom of the window, as the box of a thread does. */
function fitsBelow(box: Box): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return window.innerHeight - bottom > 260 || window.innerHeight - bottom > top;
}

/** What a field of names takes: a thing with what names it alone behind its title; the name of a person, and where several have it the one that is only theirs. */
function nameOf({ label, insert }: Suggestion, options: Suggestion[], takes: TakenAs): string {
  if (takes === "reference") return `${label} ${insert}`;
  return takes === "name" && options.filter((other) => other.label === label).length > 1 ? insert.slice(1) : label;
}

/**
 * The list of a box: the caret stays in the text, arrow keys choose, Enter or Tab takes, Escape closes, and a
 * screen reader hears the choice by `aria-activedescendant`. Where words stand that are perhaps no name, nothing is chosen before
 * an arrow key does, so that Enter sends what was typed.
 */
export default function SuggestionList({ box, from, names, takes }: { box: Box; from: string; names?: NamesIn | undefined; takes: TakenAs }) {
  const { typed, close } = useTypedSign(box, names, takes === "reference" ? "#" : "@");
  const { options, label, status } = useSuggestions(from, typed);
  const first = takes === "words" ? -1 : 0;
  const [at, setAt] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const open = typed !== null && options.length > 0 && !box.readOnly;
  const chosen = Math.min(at, options.length - 1);

  const take = (choice: Suggestion) => {
    if (!typed) return;
    write(box, typed, names ? nameOf(choice, options, takes) : choice.insert, !names);
    if (names) close();
  };

  useEffect(() => setAt(first), [typed?.query, typed?.sign, first]);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const steps: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: Math.max(chosen, 0) - 1 + options.length };
      const step = steps[event.key];
      const choice = options[chosen];
      if (step !== undefined) setAt(step % options.length);
      else if (event.key === "Escape") close();
      else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && choice) take(choice);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const element: HTMLElement = box;
    element.addEventListener("keydown", onKey);
    return () => element.removeEventListener("keydown", onKey);
  });

  useEffect(() => {
    const attributes = { "aria-autocomplete": "list", "aria-haspopup": "listbox", ...(open ? { "aria-controls": listId } : {}), ...(open && chosen >= 0 ? { "aria-activedescendant": `${listId}-${chosen}` } : {}) };
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
    return () => {
      for (const name of Object.keys(attributes)) box.removeAttribute(name);
    };
  }, [box, open, chosen, listId]);

  return (
    <>
      <p role="status" className="visually-hidden">{open ? status : null}</p>
      {open ? (
        <ul
          ref={list}
          id={listId}
          role="listbox"
          aria-label={label}
          className={classNames("absolute inset-x-0 z-20 max-h-60 max-w-form overflow-y-auto rounded-control border border-line bg-surface py-1 shadow-lg", fitsBelow(box) ? "top-full mt-1" : "bottom-full mb-1")}
        >
          {options.map((option, index) => (
            <Choice key={option.insert} id={`${listId}-${index}`} chosen={index === chosen} label={option.label} detail={option.detail} photo={option.photo} onTake={() => take(option)} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
