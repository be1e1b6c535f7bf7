import { classNames } from "./class-names";
import { hueOf, initials } from "./initials";

const hues = {
  1: "bg-person-1 text-person-1-ink",
  2: "bg-person-2 text-person-2-ink",
  3: "bg-person-3 text-person-3-ink",
  4: "bg-person-4 text-person-4-ink",
  5: "bg-person-5 text-person-5-ink",
  6: "bg-person-6 text-person-6-ink",
};

const sizes = { sm: "size-7 text-[0.6875rem]", md: "size-9 text-[0.8125rem]", lg: "size-16 text-xl" };

/** The two widths in which a photo is kept, and which of them a size takes. */
const photoWidths = { sm: 96, md: 96, lg: 256 };

interface AvatarProps {
  name: string;
  /** id of the person's photo, where they have one */
  photo?: string | null | undefined;
  size?: keyof typeof sizes;
}

/**
 * A person's face, or their initials, which also stand in its place until it has come and in lite mode, where nothing is
 * fetched. Decoration beside the name, so it is hidden from screen readers.
 */
export function Avatar({ name, photo, size = "md" }: AvatarProps) {
  return (
    <span aria-hidden="true" className={classNames(photo && "relative overflow-hidden", "avatar", sizes[size], hues[hueOf(name)])}>
      {initials(name)}
      {photo ? <img src={`/files/${photo}?width=${photoWidths[size]}`} alt="" loading="lazy" decoding="async" className="absolute inset-0 hidden size-full object-cover in-data-areas:block" /> : null}
    </span>
  );
}
