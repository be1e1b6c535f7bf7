import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";

interface DemoSignInsProps {
  people: { email: string; password: string; name: string; title: string; city: string | null }[];
  returnTo?: string;
}

/** In demo mode, the people one may be: each signs in at one press. The passwords are public on purpose. */
export function DemoSignIns({ people, returnTo = "/" }: DemoSignInsProps) {
  return (
    <Section id="demo" title={<Trans id="identity.demo.title">Try it as somebody of the demo organisation</Trans>}>
      <ul className="divide-y divide-line">
        {people.map(({ email, password, name, title, city }) => (
          <li key={email}>
            <Form method="post" action="/sign-in" className="flex items-center gap-x-4 py-2">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="returnTo" value={returnTo} />
              <span className="min-w-0 flex-1">
                <bdi className="font-medium">{name}</bdi>
                <span className="block text-sm text-ink-muted"><bdi>{title}</bdi>{title && city ? " · " : null}<bdi>{city}</bdi></span>
              </span>
              <Button size="sm" tone="quiet"><span><Trans id="identity.demo.signIn">Sign in<span className="visually-hidden"> as <bdi>{name}</bdi></span></Trans></span></Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
