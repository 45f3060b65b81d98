const MAILBOX = /^[\w.+-]+@([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+)$/iu;

/** The host of an e-mail address in half-width letters, in lower case; `undefined` for anything that receives no mail. */
export function mailHost(text: string): string | undefined {
  return MAILBOX.exec(text)?.[1]?.toLowerCase();
}
