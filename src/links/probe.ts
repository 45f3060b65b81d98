/** One request to an outside address. */
export interface ProbeRequest {
  readonly method: 'HEAD' | 'GET';
  /** Absolute, http or https, without a fragment, as `pageOf` gives it. */
  readonly address: string;
  /** Read the text of the page, as far as `MAX_TEXT_BYTES`; otherwise the body is thrown away unread. */
  readonly wantsText: boolean;
  /** On a connection of its own: for a second opinion. */
  readonly isFresh: boolean;
}

/** Bytes of a page that are read at most; a page of a government site has some ten thousand. */
export const MAX_TEXT_BYTES = 512 * 1024;

/**
 * Why no answer came.
 * `dns`: the name does not exist. `dns-silent`: no name server said anything. `unreachable`: no way there. `reset`: the
 * connection broke. `malformed`: what came is no HTTP. `private`: the address, or what its name stands for, is not public
 * and was not asked. `proxy`: the proxy did not let it through. `tls-*`: no safe connection; `tls-protocol`: no cipher or
 * version in common, as with servers that speak only 国密 (GB/T 38636).
 */
export type Failure =
  | 'dns'
  | 'dns-silent'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'reset'
  | 'malformed'
  | 'private'
  | 'proxy'
  | 'tls-expired'
  | 'tls-self-signed'
  | 'tls-host'
  | 'tls-chain'
  | 'tls-protocol';

/** What a server said, or why it said nothing. Redirects are answers: nobody has followed them. */
export type ProbeAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** By lower-case name; several values of one name joined with a comma. */
      readonly headers: ReadonlyMap<string, string>;
      /** Of a page (HTML or plain text by its type or its first bytes), decoded; `undefined` where it was not wanted or is none. */
      readonly text: string | undefined;
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'failure';
      readonly failure: Failure;
      /** The code or words of the system, for the curious: `CERT_HAS_EXPIRED`, `192.168.1.4`. */
      readonly detail: string;
      readonly milliseconds: number;
    };

/** Asks outside addresses over the network. Nothing here rejects but for a bug. */
export interface LinkProbe {
  ask(request: ProbeRequest): Promise<ProbeAnswer>;
  /** Is there a network at all? Asked only when no server has answered. */
  isOnline(): Promise<boolean>;
  /** Ends what is still open. */
  close(): Promise<void>;
}
