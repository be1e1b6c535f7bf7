import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { fileKind, fileSize } from "./file-size";

/** A file's kind and size in words: "PDF, 240 kB". */
export function useFileWords(): (file: { name: string; size: number }) => string {
  const { t } = useLingui();
  const { locale } = useFormat();
  return ({ name, size }) => {
    const kind = fileKind(name);
    const weight = fileSize(locale, size);
    return kind ? t({ id: "files.kindAndSize", message: `${kind}, ${weight}` }) : weight;
  };
}
