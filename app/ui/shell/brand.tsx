import { Link } from "@remix-run/react";

/** The mark: a globe reduced to its rim and one meridian. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path fill="currentColor" d="M16 2.5c7 3.6 10 8.3 10 13.5s-3 9.9-10 13.5c3-3.6 4.5-8.3 4.5-13.5S19 6.1 16 2.5z" />
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
