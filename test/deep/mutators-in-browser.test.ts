import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';

// The scripts are plain JavaScript: what they give is written down here.
const script = (name: string) => import(new URL(`../../scripts/mutate-parity/${name}`, import.meta.url).href);
type Styles = Readonly<Record<string, readonly string[]>>;
const { STYLES, WORD_STYLES }: { STYLES: Styles; WORD_STYLES: Styles } = await script('kinds/styles.js');
const { UNSHOWN }: { UNSHOWN: readonly ((text: string) => string)[] } = await script('kinds/hide.js');
const { HARMLESS }: { HARMLESS: readonly string[] } = await script('kinds/noise-markup.js');

describe('mutators of finished pages in a real browser', () => {
  /** How many pixels tell two different words apart when both are wrapped like this. */
  const difference = (one: PNG, other: PNG) => {
    let count = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const isOther = [0, 1, 2].some(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > 16,
      );
      if (isOther) count++;
    }
    return count;
  };
  const styled = (style: string) => (text: string) => `<span style="${style}">${text}</span>`;

  it('what is said to hide words hides them, what is said to do no harm does none', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
      const shot = async (markup: string) => {
        await page.setContent(`<body style="background:#fff"><p>上</p><div>${markup}</div><p>下</p>`);
        return PNG.sync.read(await page.screenshot());
      };
      const toldApart = async (wrap: (text: string) => string) =>
        difference(await shot(wrap('登记失业30日')), await shot(wrap('一一一一11一')));
      const hiding = [STYLES, WORD_STYLES].flatMap((table) => Object.values(table).flat());
      // A letter of one pixel leaves a few grey dots.
      for (const wrap of [...hiding.map(styled), ...UNSHOWN])
        expect(await toldApart(wrap), wrap('…')).toBeLessThan(10);
      for (const style of HARMLESS) expect(await toldApart(styled(style)), style).toBeGreaterThan(300);
    } finally {
      await browser.close();
    }
  });
});
