import { useLingui } from "@lingui/react/macro";

/** Why files are not taken, in words. */
export function useFileErrorTexts() {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    too_large: t({ id: "files.error.tooLarge", message: "This file is larger than this installation takes." }),
    too_many: t({ id: "files.error.tooMany", message: "These are more files than can be sent at once. Leave some out." }),
    none_chosen: t({ id: "files.error.noneChosen", message: "Choose a file first." }),
    empty: t({ id: "files.error.empty", message: "There is nothing in this file." }),
    too_many_requests: t({ id: "files.error.tooManyRequests", message: "You have sent many files in the last hour. Try again later." }),
    storage_full: t({ id: "files.error.storageFull", message: "There is no room for this file at the moment. Tell your administrator." }),
    gone: t({ id: "files.error.gone", message: "A file is not here any more. Choose it again." }),
    now_only: t({ id: "files.error.nowOnly", message: "Files do not wait. Send them now, or remove them." }),
    failed: t({ id: "files.error.failed", message: "This file could not be sent. Remove it and choose it again." }),
  };
  return (keys: string[] | null | undefined): string[] | undefined => keys?.map((key) => texts[key] ?? texts.failed!);
}
