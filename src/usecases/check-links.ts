import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { joinAddresses } from '../links/collect/join-addresses.js';
import { dayOf, goodDay, type KnownPages, renewKnown } from '../links/memory/known-verdicts.js';
import { type LinkHistory, updateHistory } from '../links/memory/link-history.js';
import type { LinkProbe } from '../links/probe.js';
import type { SiteCrawler, SiteFolder } from '../links/site/site-links.js';
import type { Clock } from '../links/traffic/clock.js';
import type { Progress } from './check-catalogue.js';
import { checkSite, type SiteCheck } from './check-site.js';
import { withLevels } from './levels.js';
import { reportLinks } from './link-report.js';
import { type CatalogueLinks, readLinks } from './read-links.js';
import { type LinkMemory, type SettledLinks, type SettleOptions, settleLinks } from './settle-links.js';
import { reportSite } from './site-report.js';

export interface LinkPorts {
  readonly files: CatalogFiles;
  readonly probe: LinkProbe;
  readonly clock: Clock;
  readonly crawler: SiteCrawler;
  /** Built folders to be checked as well. */
  readonly site: readonly SiteFolder[];
}

export interface LinkCheckOptions extends Omit<SettleOptions, 'unasked'> {
  readonly checker: SchemaChecker;
  readonly skipped: readonly string[];
  readonly isMapped: (address: string) => boolean;
  readonly memory: LinkMemory;
  readonly history: LinkHistory;
  readonly onRead: Progress;
}

export interface LinkCheck extends SettledLinks {
  readonly links: CatalogueLinks;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Files of built pages that findings name. */
  readonly built: ReadonlySet<string>;
  /** Files of built pages that were read. */
  readonly builtFiles: number;
  readonly known: KnownPages;
  readonly history: LinkHistory;
  /** Everything that was to be asked was asked. */
  readonly isComplete: boolean;
}

const NO_SITE: SiteCheck = { outside: [], faults: [], files: 0 };

function builtFilesIn({ entries }: SettledLinks, { faults }: SiteCheck): ReadonlySet<string> {
  const uses = [...entries.flatMap(({ address }) => address.uses), ...faults.flatMap((fault) => fault.uses)];
  return new Set(uses.filter(({ isBuilt }) => isBuilt).map(({ file }) => file));
}

/** What is remembered after the run: what is known to be good, and since when what is bad is bad. */
function remember(
  { entries, answers }: SettledLinks,
  { memory, history, seconds, maxAge, soft404 }: LinkCheckOptions,
  hasSite: boolean,
) {
  const { known } = memory;
  const addresses = new Set(entries.map(({ address }) => address.address));
  const recalled = new Set(
    entries.filter(({ from }) => from === 'cache').map(({ address }) => address.address),
  );
  return {
    known: renewKnown(known, { answers, recalled, now: seconds(), maxAge, soft404 }),
    history: updateHistory(history, {
      today: dayOf(seconds()),
      verdicts: new Map(answers.map(({ question, verdict }) => [question.address, verdict])),
      goodDay: (address) => goodDay(known, address),
      // A run with the built site knows more addresses than one without: neither forgets what the other has found.
      inUse: hasSite ? undefined : addresses,
    }),
  };
}

/**
 * Finds every address of a catalogue, and of built pages if there are any, and says which are bad. Nothing is written.
 * @throws UserError if the folder holds no catalogue, a built file cannot be read, or there is no network
 */
export async function checkLinks(ports: LinkPorts, options: LinkCheckOptions): Promise<LinkCheck> {
  const { files, probe, clock, crawler, site: folders } = ports;
  const { checker, memory, onRead, skipped, isMapped, isOffline } = options;
  const links = await readLinks(files, checker, onRead);
  const { catalogue } = links;
  const siteAddress = catalogue.settings?.网站.域名.trim().replace(/\/+$/u, '') ?? null;
  const site = folders.length === 0 ? NO_SITE : await checkSite({ folders, address: siteAddress }, crawler);
  const addresses = joinAddresses([...links.addresses, ...site.outside]);
  const isExample = catalogue.settings?.示例单位 === '是';
  const settled = await settleLinks(addresses, catalogue, { probe, clock }, memory, {
    ...options,
    unasked: { skipped, isExample, isMapped },
  });
  const remembered = remember(settled, options, folders.length > 0);
  const report = reportLinks(links, settled.entries, remembered.history, isOffline);
  const found = [...report.diagnostics, ...reportSite(site.faults, folders, links)];
  return {
    ...settled,
    ...remembered,
    links,
    diagnostics: withLevels(found, catalogue.settings, new Set()).toSorted(compareDiagnostics),
    suppressed: report.suppressed,
    built: builtFilesIn(settled, site),
    builtFiles: site.files,
    isComplete: !settled.entries.some(({ verdict, from }) => verdict.kind === 'unknown' && from === 'asked'),
  };
}
