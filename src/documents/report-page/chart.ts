import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html, Markup } from '../../reporters/html/markup.js';

use([BarChart, ScatterChart, GridComponent, LegendComponent, SVGRenderer]);

/** Colours by their name in the page's style; a chart draws with the light ones, the page puts its own in their place. */
export const COLOURS = {
  ink: '#1b1f24',
  'ink-2': '#4a5563',
  line: '#d5dae1',
  panel: '#f4f6f9',
  paper: '#ffffff',
  accent: '#0b4f9e',
  good: '#0a6b3d',
  warn: '#8a5200',
  bad: '#b3261e',
} as const;

const VARIABLES = new Map<string, string>(
  Object.entries(COLOURS).map(([name, colour]) => [colour, `var(--${name})`]),
);

// What the library writes for a mouse and for its own script.
const SCRIPTED =
  / (?:class="zr\d+-cls-\d+"|ecmeta_\w+="[^"]*"|pointer-events="visible"|xml:space="preserve")/gu;

/** `style="font-size:13px;…"` as attributes: the page's policy allows no style of an element. */
function styleAsAttributes(svg: string): string {
  return svg.replace(/ style="([^"]*)"/gu, (_, style: string) =>
    style
      .split(';')
      .map((declaration) => declaration.split(':'))
      .filter(([name = '']) => name !== '' && name !== 'font-family')
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
  );
}

/** The drawing alone, in the colours of the page, with names of its own: ids of one page must differ. */
function drawingOf(svg: string, id: string): string {
  const inner = svg
    .replace(/^<svg[^>]*>/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<style[\s\S]*?<\/style>/u, '')
    .replace(SCRIPTED, '')
    .replace(/("|"url\(#)zr\d+-/gu, `$1${id}-`)
    .replace(/="(#[0-9a-f]{6})"/gu, (whole, colour: string) => {
      const variable = VARIABLES.get(colour);
      return variable === undefined ? whole : `="${variable}"`;
    });
  return styleAsAttributes(inner).replace(/\n+/gu, '\n').trim();
}

/**
 * A chart as a drawing in the page, without script: the same option gives the same bytes.
 * @param id letters, digits and hyphens, unlike any other id of the page
 * @param label what the drawing shows, for those who do not see it; the figures stand in the table beside it
 * @param option of ECharts
 */
export function chart(
  id: string,
  label: string,
  size: { readonly width: number; readonly height: number },
  option: EChartsCoreOption,
): Markup {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...size });
  drawn.setOption({ animation: false, ...option });
  const drawing = drawingOf(drawn.renderToSVGString(), id);
  drawn.dispose();
  const { text } = html`${label}`;
  return new Markup(
    `<svg id="${id}" role="img" aria-label="${text}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">\n${drawing}\n</svg>`,
  );
}
