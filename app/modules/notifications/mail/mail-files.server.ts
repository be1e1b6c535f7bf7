import { maxFilesOfMessage } from "~/modules/discussion/contract";
import { takeFile, type Claim } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { ReceivedMail } from "~/platform/mail/mail-in.server";
import { contentOf } from "~/platform/storage/folder-store.server";

type Attachment = ReceivedMail["mail"]["attachments"][number];

/** A picture within the words that is smaller decorates a signature. */
const smallestPicture = 20_000;

/** What mail programs add and nobody means to send. */
const machinery = /^(application\/(pgp-|pkcs7-|x-pkcs7-|ics)|text\/calendar|message\/delivery-status)/i;

const isMeant = ({ related, contentType, size }: Attachment): boolean => !machinery.test(contentType) && !(related && size < smallestPicture);

/** The files that somebody sent with a mail. */
export const meantFiles = (mail: ReceivedMail["mail"]): Attachment[] => mail.attachments.filter(isMeant);

/** Takes the files of a mail in, for the message that it becomes. Throws `too_large` for more than a message takes, and what `takeFile` throws. */
export async function takeMailFiles(actor: Actor, files: Attachment[]): Promise<Claim[]> {
  if (files.length > maxFilesOfMessage) throw new DomainError("too_large", `${files.length} files in one mail`);
  const taken = files.filter(({ size }) => size > 0);
  const claims: Claim[] = [];
  for (const { filename, content } of taken) claims.push({ id: (await takeFile(actor, { name: filename ?? "", content: contentOf(content) })).id });
  return claims;
}
