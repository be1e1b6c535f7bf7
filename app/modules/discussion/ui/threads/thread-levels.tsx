import { useLingui } from "@lingui/react/macro";
import type { Locale } from "~/platform/i18n/locales";
import { Badge } from "~/ui/badge";
import { List, ListRow } from "~/ui/list";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { AttentionLevel } from "../../contract";
import { useLevelWords } from "../use-level-words";

/** The threads for which one has chosen a level, each with the way to change it. */
export function ThreadLevels({ threads }: { threads: { id: number; title: string; language: Locale; href: string; level: AttentionLevel }[] }) {
  const { t } = useLingui();
  const words = useLevelWords();
  return (
    <List>
      {threads.map(({ id, title, language, href, level }) => (
        <ListRow
          key={id}
          title={<TextLink quiet to={href}>{title}</TextLink>}
          titleLang={language}
          trailing={<><Badge>{words.name[level]}</Badge><TextLink to={`${href}/notifications`}>{t({ id: "discussion.level.change", message: "Change" })}<VisuallyHidden>: {title}</VisuallyHidden></TextLink></>}
        />
      ))}
    </List>
  );
}
