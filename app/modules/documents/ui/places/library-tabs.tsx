import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "~/ui/tabs";

/** The two pages of the library: all documents, and one's own shelf. */
export function LibraryTabs({ current }: { current: "all" | "kept" }) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t({ id: "documents.title", message: "Documents" })}
      items={[
        { to: "/documents", label: <Trans id="documents.library.all">All documents</Trans>, current: current === "all" },
        { to: "/documents/kept", label: <Trans id="documents.library.kept">Favourites and recently read</Trans>, current: current === "kept" },
      ]}
    />
  );
}
