import { Trans, useLingui } from "@lingui/react/macro";
import { Table } from "~/ui/table";
import type { ProfileView } from "../profile-view.server";
import { useLanguageAbilities } from "./use-language-abilities";

/** Languages with separate levels for speaking, reading and writing. */
export function ProfileLanguages({ languages }: { languages: ProfileView["languages"] }) {
  const { t } = useLingui();
  const { abilitiesIn } = useLanguageAbilities();
  if (languages.length === 0) return <p className="text-ink-muted"><Trans id="experts.profile.noLanguages">No language is named yet.</Trans></p>;
  return (
    <Table
      caption={t({ id: "experts.profile.languageLevels", message: "Levels of the Common European Framework" })}
      captionHidden
      head={[
        t({ id: "experts.language", message: "Language" }), t({ id: "experts.speaks", message: "Speaks" }),
        t({ id: "experts.reads", message: "Reads" }), t({ id: "experts.writes", message: "Writes" }),
      ]}
    >
      {languages.map(({ language, name, speak, read, write, ...abilities }) => (
        <tr key={language}><th scope="row" className="text-start font-normal">{name}<Abilities all={abilitiesIn(abilities)} /></th><td>{speak ?? "–"}</td><td>{read ?? "–"}</td><td>{write ?? "–"}</td></tr>
      ))}
    </Table>
  );
}

function Abilities({ all }: { all: string[] }) {
  return all.length > 0 ? <span className="block text-sm text-ink-muted">{all.join(" · ")}</span> : null;
}
