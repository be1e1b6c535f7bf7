import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { FileLine } from "~/modules/files/contract";
import type { Locale } from "~/platform/i18n/locales";
import { TextArea } from "~/ui/text-area";
import { CallTeam } from "../call-team";
import { LanguageSelect } from "../language-select";
import { useErrorTexts } from "../use-error-texts";

const FileFields = lazy(() => import("~/modules/files/ui/file-fields"));

interface EditFieldsProps {
  /** tells the fields of several forms of a page apart */
  id: string;
  message: string;
  language: Locale;
  version: number;
  files: FileLine[];
  errors: Record<string, string[] | null>;
  reach: number | undefined;
  readOnly?: boolean;
}

/** What is changed of a message: its words and their language, and which of its files it keeps. */
export function EditFields({ id, message, language, version, files, errors, reach, readOnly }: EditFieldsProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <TextArea
        id={`${id}-message`} name="message" rows={3} defaultValue={message} readOnly={readOnly} errors={errorTexts("message", errors.message)}
        label={t({ id: "discussion.composer.label", message: "Your message" })} aria-keyshortcuts="Control+Enter Meta+Enter"
      />
      {files.length > 0 ? <Suspense><FileFields files={files} id={id} /></Suspense> : null}
      <CallTeam reach={reach} />
      <LanguageSelect id={`${id}-language`} defaultValue={language} errors={errorTexts("language", errors.language)} />
    </>
  );
}
