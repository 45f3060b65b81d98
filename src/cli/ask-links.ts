import { randomBytes } from 'node:crypto';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { siteCrawler } from '../adapters/crawl-site.js';
import { environmentProxy } from '../adapters/environment-proxy.js';
import { httpProbe } from '../adapters/http-probe.js';
import { proxyInUse } from '../adapters/network-presence.js';
import { readSchemas, readVersion } from '../adapters/package-resources.js';
import { makeRealClock } from '../adapters/real-clock.js';
import { compileSchemas } from '../catalog/schema-check.js';
import type { SiteFolder } from '../links/site/site-links.js';
import { checkLinks, type LinkCheck } from '../usecases/check-links.js';
import { mappedServer } from '../values/host-map.js';
import { hostHeadersOf, hostMapOf } from './host-options.js';
import type { Io } from './io.js';
import type { KnownLinks } from './known-links.js';
import { type LinkOptions, SECOND, trafficRulesOf } from './link-options.js';
import { progressBar } from './progress.js';
import { tellHowToResume } from './resume-hint.js';
import { resolveToday } from './today.js';

const DAY = 86_400;

/**
 * Runs the check with real servers, real time and real folders, and shows how far it is.
 * @param root folder of the catalogue, absolute
 * @throws UserError for options that cannot be used, a catalogue that is none, a run without a network
 */
export async function askLinks(
  io: Io,
  root: string,
  site: readonly SiteFolder[],
  memory: KnownLinks,
  options: LinkOptions,
): Promise<LinkCheck> {
  const isQuiet = options.quiet === true;
  resolveToday(options.today, io.now); // What links lead to does not hang on it; a day that is none is refused all the same.
  const map = hostMapOf(options.map);
  const bars = {
    read: await progressBar(io, '读取', isQuiet),
    ask: await progressBar(io, '查链接', isQuiet, { isTimed: true }),
  };
  const probe = httpProbe({
    version: readVersion(),
    timeout: options.timeout * SECOND,
    allowPrivate: options.allowPrivate === true,
    map,
    hostHeaders: hostHeadersOf(options.header, io.env),
    environment: io.env,
    ...(options.userAgent && { userAgent: options.userAgent }),
  });
  const clock = makeRealClock();
  const { known, history, journal } = memory;
  const isSilent = isQuiet || options.offline === true;
  const forgetHint = isSilent ? () => {} : tellHowToResume(io, journal);
  return checkLinks(
    {
      files: catalogueFolder(root, options.catalog),
      probe,
      clock,
      crawler: siteCrawler(),
      site,
    },
    {
      checker: compileSchemas(readSchemas()),
      rules: trafficRulesOf(options),
      soft404: options.soft404,
      secondOpinionAfter: options.secondOpinion === 0 ? null : options.secondOpinion * SECOND,
      isOffline: options.offline === true,
      maxAge: options.maxAge * DAY,
      skipped: options.skip ?? [],
      isMapped: (address) => mappedServer(new URL(address), map) !== undefined,
      proxy: proxyInUse(environmentProxy(io.env)),
      randomName: () => `kuaiban${randomBytes(8).toString('hex')}`,
      seconds: () => secondsOf(io),
      memory: { known, answers: journal.answers, record: journal.record },
      history,
      onRead: bars.read.update,
      onProgress: bars.ask.update,
    },
  ).finally(async () => {
    bars.read.stop();
    bars.ask.stop();
    forgetHint();
    clock.close();
    await probe.close();
  });
}

/** Whole seconds since 1970. */
export function secondsOf({ now, clock }: Io): number {
  return Math.floor((now.getTime() + clock()) / 1000);
}
