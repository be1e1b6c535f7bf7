import { Trans } from "@lingui/react/macro";
import { Facts } from "~/ui/facts";

/** What holds for every operation. */
export function Rules({ requests, seconds }: { requests: number; seconds: number }) {
  return (
    <Facts
      items={[
        {
          term: <Trans id="api.rule.rights">Rights</Trans>,
          detail: <Trans id="api.rule.rights.text">A token never has more rights than its owner has at the moment, and its scopes narrow them. A scope for writing includes reading. What you may not see does not exist for your program either.</Trans>,
        },
        {
          term: <Trans id="api.rule.pages">Pages</Trans>,
          detail: <Trans id="api.rule.pages.text">Lists come in pages. Where the next page begins is told in <code>next</code>, to be sent as <code>cursor</code>, and in the <code>Link</code> header. What is added meanwhile neither repeats nor hides an entry.</Trans>,
        },
        {
          term: <Trans id="api.rule.repeats">Repeats</Trans>,
          detail: <Trans id="api.rule.repeats.text">Send an <code>Idempotency-Key</code> with every POST. A repeat with the same key gets the first answer and changes nothing, for 24 hours.</Trans>,
        },
        {
          term: <Trans id="api.rule.versions">Versions</Trans>,
          detail: <Trans id="api.rule.versions.text">Answers have an <code>ETag</code>. In <code>If-None-Match</code> it spares you what you have; in <code>If-Match</code> it replaces a document only if nobody has changed it since.</Trans>,
        },
        {
          term: <Trans id="api.rule.limit">Limit</Trans>,
          detail: <Trans id="api.rule.limit.text">{requests} requests in {seconds} seconds for each token. <code>RateLimit</code> tells what is left; after 429 wait as long as <code>Retry-After</code> says.</Trans>,
        },
        {
          term: <Trans id="api.rule.languages">Languages and times</Trans>,
          detail: <Trans id="api.rule.languages.text">Names come in the language of <code>Accept-Language</code>. Languages are BCP 47 tags, moments are ISO 8601 in UTC.</Trans>,
        },
        {
          term: <Trans id="api.rule.change">Change</Trans>,
          detail: <Trans id="api.rule.change.text">Nothing is taken away from v1. Answers may get new fields: pass over those you do not know.</Trans>,
        },
      ]}
    />
  );
}
