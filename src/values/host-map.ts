/** Where the requests to a host really go. */
export interface MappedServer {
  /** An IP address without brackets, or a host name. */
  readonly address: string;
  /** `undefined`: that of the address asked for. */
  readonly port: number | undefined;
  /** What the server speaks; `undefined`: as the address asked for says. */
  readonly protocol: 'http:' | 'https:' | undefined;
}

/** By host name, or by host name and port (`rsj.example.com:8080`) for that port alone; names as URLs write them. */
export type HostMap = ReadonlyMap<string, MappedServer>;

const MAPPING = /^([^=\s]+)=(?:(https?):\/\/)?([^=\s/?#@]+?)\/?$/iu;
const PORT = /:(\d{1,5})$/u;
const NAME = /^[a-z0-9_.-]+$/u;

interface Place {
  /** As URLs write it: Chinese names in ASCII, IPv6 in brackets. */
  readonly name: string;
  readonly port: number | undefined;
}

/** A host name or an IP address with or without a port; IPv6 stands in brackets. */
function placeOf(text: string): Place | undefined {
  const digits = PORT.exec(text)?.[1];
  const port = digits === undefined ? undefined : Number(digits);
  const host = digits === undefined ? text : text.slice(0, -digits.length - 1);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  if (!URL.canParse(`http://${host}/`)) return undefined;
  const { hostname, host: whole, pathname } = new URL(`http://${host}/`);
  const isName = NAME.test(hostname) || hostname.startsWith('[');
  return isName && whole === hostname && pathname === '/' ? { name: hostname, port } : undefined;
}

/** An IP address or host name that sockets understand. */
const bare = (name: string) => name.replace(/^\[(.*)\]$/u, '$1');

/**
 * `HOST=ADDR`: HOST a host name with or without a port, ADDR an IP address (IPv6 in brackets) or a host name, with or without
 * a port, behind `http://` or `https://` where the server speaks something else than the addresses say.
 * @returns the key and the value of a `HostMap`; `undefined` for what is no such thing
 */
export function parseHostMapping(text: string): readonly [host: string, server: MappedServer] | undefined {
  const [, from = '', scheme, to = ''] = MAPPING.exec(text.trim()) ?? [];
  const host = placeOf(from);
  const server = placeOf(to);
  if (host === undefined || server === undefined) return undefined;
  const key = host.port === undefined ? host.name : `${host.name}:${host.port}`;
  const protocol = scheme === undefined ? undefined : scheme.toLowerCase() === 'https' ? 'https:' : 'http:';
  return [key, { address: bare(server.name), port: server.port, protocol }];
}

/** The port that requests to an address go to. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/** What the map says of an address: of its host and port, else of its host. */
export function mappedServer(url: URL, map: HostMap): MappedServer | undefined {
  if (map.size === 0) return undefined;
  return map.get(`${url.hostname}:${portOf(url)}`) ?? map.get(url.hostname);
}
