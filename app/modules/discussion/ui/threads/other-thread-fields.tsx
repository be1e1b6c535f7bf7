import { useLingui } from "@lingui/react/macro";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { OfferedThread } from "../../offered-threads.server";

interface OtherThreadFieldsProps {
  threads: OfferedThread[];
  /** what stands for none of them */
  empty: string;
  chosen: string;
  link: string;
  errors: string[] | undefined;
}

/** Chooses another thread: of the same team by its title, any other by its link. */
export function OtherThreadFields({ threads, empty, chosen, link, errors }: OtherThreadFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select name="into" label={t({ id: "discussion.other.into", message: "Thread of this team" })} empty={empty} defaultValue={chosen} options={threads.map(({ id, title }) => ({ value: String(id), label: title }))} />
      <TextField name="link" optional label={t({ id: "discussion.other.link", message: "Or the link of another thread" })} hint={t({ id: "discussion.other.linkHint", message: "You answer for that one’s team as well" })} defaultValue={link} errors={errors} />
    </>
  );
}
