import { useAreas } from "~/platform/i18n/speaks";
import { ErrorText } from "~/ui/field";
import { useFileErrorTexts } from "./use-file-error-texts";

/** What is wrong with the files of a form; fetched when something is, hence the default export. */
export default function FileErrors({ id, errors }: { id: string; errors: string[] }) {
  useAreas(["files"]);
  return <ErrorText id={id} errors={useFileErrorTexts()(errors)} />;
}
