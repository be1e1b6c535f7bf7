import { Link } from "@remix-run/react";

/** The mark: a globe reduced to its rim and one meridian. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path fill="currentColor" d="M16 2.5c7 3.6 10 8.300 10 13.500s-3 9.900-10 13.500c3-3.600 4.500-8.300 4.500-13.500S19 6.100 16 2.500z" />
      <path fill="none" stroke="currentColor" strokeWidth="2" d="M3 16h29" />
    </svg>
  );
}

/** Mark and name, leading home. The name is not translated. */
export function Brand({ href, name = "Meridian" }: { href: string; name?: string }) {
  return (
    <Link to={href} className="inline-flex min-h-10 items-center gap-2 rounded-control font-semibold tracking-tight text-ink">
      <span className="text-accent"><BrandMark className="size-7" /></span>
      <span lang="en" className="@max-[16rem]:visually-hidden">{name}</span>
    </Link>
  );
}
