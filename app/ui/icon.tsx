import { classNames } from "./class-names";
import { iconShapes, type IconName } from "./icon-shapes";

export type { IconName };

const sizes = { sm: "size-4", md: "size-5", lg: "size-6" };

/**
 * One small picture beside words, never instead of them: hidden from screen
 * readers, coloured by the text around it, mirrored where it points somewhere.
 */
export function Icon({ name, size = "md" }: { name: IconName; size?: keyof typeof sizes }) {
  const { box = "0 0 24 24", fill, stroke, directional } = iconShapes[name];
  return (
    <svg aria-hidden="true" viewBox={box} className={classNames(sizes[size], "shrink-0", directional && "directional")}>
      {fill ? <path fill="currentColor" d={fill} /> : null}
      {stroke ? <path fill="none" stroke="currentColor" strokeWidth="1.75" d={stroke} /> : null}
    </svg>
  );
}
