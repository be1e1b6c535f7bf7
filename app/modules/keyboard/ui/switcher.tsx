import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@remix-run/react";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { Button } from "~/ui/button";
import { Icon, type IconName } from "~/ui/icon";
import { Dialog } from "./dialog";

/** After the last letter, before suggestions are asked for. */
const pauseMilliseconds = 150;

/** Something to go to, as the server names it. */
interface Suggestion {
  href: string;
  label: string;
  detail: string;
}

function iconOf({ href }: Suggestion): IconName {
  if (href.startsWith("/experts/")) return "experts";
  if (href.startsWith("/documents/")) return "documents";
  if (href.startsWith("/countries/")) return "place";
  return href.includes("/threads/") ? "discussion" : "teams";
}

/** Goes to a team, thread, person or document by a few letters of its name: a combobox over suggestions. */
export function Switcher({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const list = useId();
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(0);
  const suggestions = useSuggestions(words);
  const label = t({ id: "keyboard.switcher.label", message: "Where to?" });
  const go = (href: string) => {
    onClose();
    navigate(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((chosen + step + suggestions.length) % Math.max(1, suggestions.length));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) go(suggestions[chosen]?.href ?? `/search?${new URLSearchParams({ q: words })}`);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={label} onClose={onClose}>
      <input
        role="combobox" aria-label={label} aria-expanded={suggestions.length > 0} aria-controls={list} aria-autocomplete="list"
        aria-activedescendant={suggestions[chosen] ? `${list}-${chosen}` : undefined}
        className="control" placeholder={label} value={words} dir="auto" onKeyDown={onKeyDown}
        onChange={(event) => { setWords(event.target.value); setChosen(0); }}
      />
      <div role="listbox" id={list} aria-label={label} className="mt-2 grid gap-0.5">
        {suggestions.map((suggestion, place) => (
          <button key={suggestion.href} type="button" role="option" id={`${list}-${place}`} tabIndex={-1} aria-selected={place === chosen} onClick={() => go(suggestion.href)} className="flex items-start gap-2.5 rounded-control px-2 py-2 text-start hover:bg-surface-hover aria-selected:bg-accent-soft">
            <span className="mt-0.5 text-ink-muted"><Icon name={iconOf(suggestion)} /></span>
            <span className="min-w-0"><bdi className="font-medium">{suggestion.label}</bdi>{suggestion.detail ? <span className="block text-sm text-ink-muted"><bdi>{suggestion.detail}</bdi></span> : null}</span>
          </button>
        ))}
      </div>
      <p role="status" className="mt-2 text-sm text-ink-muted">{words.trim() && suggestions.length === 0 ? <Trans id="keyboard.switcher.none">Nothing yet. Enter searches everything.</Trans> : null}</p>
      <div className="mt-3 flex justify-between border-t border-line pt-3">
        <Button type="button" size="sm" tone="plain" onClick={onHelp}><Trans id="keyboard.all">All keys</Trans></Button>
        <Button type="button" size="sm" tone="quiet" onClick={onClose}><Trans id="keyboard.close">Close</Trans></Button>
      </div>
    </Dialog>
  );
}

/** What fits the words; answers to earlier words that come late are passed over. */
function useSuggestions(words: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    const wanted = words.trim();
    if (wanted === "") {
      setFound([]);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      const asked = ["places", "people"].map(async (of) => {
        const answer = await fetch(`/search/link-targets?${new URLSearchParams({ q: wanted, of })}`, { signal: leaving.signal });
        return answer.ok ? ((await answer.json()) as Suggestion[]) : [];
      });
      Promise.all(asked).then((groups) => setFound(groups.flatMap((group) => group.slice(0, 8))), () => undefined);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [words]);
  return found;
}
