// The addresses that are asked in the measurements of `kuaiban links`, and what each of them is. The path says it, so that the
// server needs no list.

/** Of one hundred addresses, which is what; all others are pages. */
const ODD = new Map([
  [7, 'dead'],
  [13, 'moved'],
  [29, 'no-head'],
  [37, 'head-forbidden'],
  [53, 'failing'],
  [57, 'dead'],
  [61, 'soft-404'],
  [79, 'slow'],
]);
/** Out of a thousand addresses, those of the first host; the others share the rest. */
const FIRST_HOST = 600;

/**
 * @param {number} count of addresses, all different
 * @param {readonly string[]} origins of the hosts, ten or so
 * @returns {string[]} addresses, the hosts well mixed
 */
export function addressesOn(origins, count) {
  const others = origins.length - 1;
  return Array.from({ length: count }, (_, number) => {
    const draw = (number * 7919) % 1000;
    const host = draw < FIRST_HOST ? 0 : 1 + Math.floor(((draw - FIRST_HOST) * others) / (1000 - FIRST_HOST));
    return `${origins[host]}/${ODD.get(number % 100) ?? 'page'}/${number}.html`;
  });
}

/** Addresses of `hosts` names that all lead to one server; each asks for a page. */
export function addressesOfManyHosts(hosts, count, port) {
  return Array.from({ length: count }, (_, number) => {
    const name = `ju${String((number * 7919) % hosts).padStart(4, '0')}.qinghe.gov.cn`;
    return `http://${name}:${port}/${ODD.get(number % 100) === 'dead' ? 'dead' : 'page'}/${number}.html`;
  });
}
