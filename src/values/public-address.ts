import ipaddr from 'ipaddr.js';
import { mailHost } from './mailbox.js';
import { remembering } from './remembering.js';
import { isReservedHost } from './web-address.js';

/** Why citizens cannot reach an address, or should not be sent to it. */
export type AddressFlaw = 'private-ip' | 'internal-name' | 'placeholder' | 'credentials';

/** Why an address that is reached is not a good one. */
export type AddressWeakness = 'bare-ip' | 'http' | 'port';

// RFC 6762 (.local), RFC 8375 (.home.arpa), ICANN's .internal, and what routers and Windows domains use.
const INTERNAL_SUFFIXES = [
  'local',
  'localdomain',
  'lan',
  'internal',
  'intranet',
  'corp',
  'home',
  'home.arpa',
];
const INTERNAL_NAME = new RegExp(`\\.(?:${INTERNAL_SUFFIXES.join('|').replaceAll('.', '\\.')})$`, 'u');
const PLACEHOLDER = /^(?:x{2,}|y{3,}|your-?(?:domain|site|host)|domain|abc)$/u;
const SHARED_ENDINGS = new Set(['com', 'net', 'org', 'gov', 'edu', 'cn', 'www', 'm']);

// What nearly every address looks like, read without the URL parser: its host ends in letters, so it is no IP address.
const PLAIN_HTTPS = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:\/[\w\-./?=&%#]*)?$/iu;

const COMPATIBLE = ipaddr.parse('::');

/** `::10.0.0.1`, deprecated, is no special range. Source: RFC 4291, 2.5.5.1 IPv4-Compatible IPv6 Address, ::/96. */
function withinCompatible(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6) || !address.match(COMPATIBLE, 96)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(-4));
}

/** True for a valid IP address in the public ranges (IANA special-purpose registries); of IPv4 within IPv6, what is within. */
export function isPublicIp(address: string): boolean {
  return withinCompatible(ipaddr.process(address)).range() === 'unicast';
}

const hostFlaw = remembering((host: string): AddressFlaw | undefined => {
  const name = host.toLowerCase().replace(/\.$/u, '');
  const bare = name.replace(/^\[(.*)\]$/u, '$1');
  if (ipaddr.isValid(bare)) return isPublicIp(bare) ? undefined : 'private-ip';
  if (name === 'localhost') return 'private-ip';
  return nameFlaw(name);
});

function nameFlaw(name: string): AddressFlaw | undefined {
  if (isReservedHost(name)) return undefined;
  if (!name.includes('.') || INTERNAL_NAME.test(name)) return 'internal-name';
  const own = name.split('.').filter((label) => !SHARED_ENDINGS.has(label));
  return own.length > 0 && own.every((label) => PLACEHOLDER.test(label)) ? 'placeholder' : undefined;
}

/**
 * Why an absolute web address is none for the public: an IP address outside the public ranges however it is spelled
 * (decimal, hexadecimal, IPv6; IANA special-purpose registries), a host name of an internal network, a placeholder, a user
 * name or password. `undefined` for a public address, for what is no address, and for hosts set aside for examples.
 */
export function addressFlaw(address: string): AddressFlaw | undefined {
  const plainHost = PLAIN_HTTPS.exec(address)?.[1];
  if (plainHost !== undefined) return hostFlaw(plainHost);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'credentials';
  return hostFlaw(url.hostname);
}

/** As `addressFlaw`, for the host of an e-mail address; `undefined` for what is none. */
export function mailFlaw(mail: string): AddressFlaw | undefined {
  const host = mailHost(mail);
  return host === undefined ? undefined : hostFlaw(host);
}

/** The first weakness of a public entry: a bare IP address, no encryption, an unusual port. */
export function addressWeakness(address: string): AddressWeakness | undefined {
  if (PLAIN_HTTPS.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, protocol, port } = new URL(address);
  if (ipaddr.isValid(hostname.replace(/^\[(.*)\]$/u, '$1'))) return 'bare-ip';
  if (protocol === 'http:') return 'http';
  return port === '' ? undefined : 'port';
}
