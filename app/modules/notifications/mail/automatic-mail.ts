/** What decides whether a person wrote a mail, or a program did. */
export interface MailSigns {
  /** The envelope's sender. */
  sender: string;
  from: string;
  messageId: string;
  contentType: string;
  /** The first value of each header, by its name in small letters. */
  header(name: string): string;
}

const robots = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b/i;

/**
 * Whether a mail was written by a program: an answer from holidays, a bounce, a list, or a letter of ours that
 * came round. Nobody is answered by these, and nothing may answer them, or two programs talk for ever.
 */
export function isAutomatic({ sender, from, messageId, contentType, header }: MailSigns, ourDomain: string): boolean {
  const submitted = header("auto-submitted").toLowerCase();
  return sender === ""
    || robots.test(from) || robots.test(sender)
    || (submitted !== "" && !submitted.startsWith("no"))
    || /^(bulk|junk|list|auto_reply)$/i.test(header("precedence").trim())
    || ["x-autoreply", "x-autorespond", "x-auto-reply", "list-id", "list-unsubscribe", "x-loop", "feedback-id"].some((name) => header(name) !== "")
    || /^multipart\/report|^message\/(delivery|disposition)/i.test(contentType)
    || messageId.toLowerCase().endsWith(`@${ourDomain.toLowerCase()}>`);
}
