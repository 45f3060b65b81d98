import { readVersion } from '../adapters/package-resources.js';
import type { ComparedWithTexts } from './compare-once.js';
import { type DiffOptions, type DocumentFormat, failOnOf, isDocument } from './diff-options.js';
import type { Io } from './io.js';
import { exitCodeOf, hasColour, printReport } from './print-report.js';

/** The report as a document; what its format needs is loaded with it. */
async function documentOf(
  io: Io,
  { report, diagnostics, definitions }: ComparedWithTexts,
  format: DocumentFormat,
  options: DiffOptions,
): Promise<string> {
  const { max } = options;
  const { columns } = io.stdout;
  switch (format) {
    case 'human': {
      const { diffText } = await import('../documents/diff-text/text.js');
      return diffText(report, {
        colors: hasColour(io, options),
        ...(max !== undefined && { max }),
        // Some pseudo terminals say 0: they do not know.
        ...(columns !== undefined && columns > 0 && { width: columns }),
      });
    }
    case 'markdown': {
      const { diffMarkdown } = await import('../documents/diff-markdown/document.js');
      return diffMarkdown(report, { limit: options.sizeLimit });
    }
    case 'html': {
      const { diffPage } = await import('../documents/diff-page/page.js');
      return diffPage(report, readVersion());
    }
    case 'json': {
      const { diffJson } = await import('../documents/diff-json.js');
      return diffJson(
        report,
        { files: definitions, definitions, diagnostics },
        { version: readVersion(), ...(max !== undefined && { maxShown: max }) },
      );
    }
  }
}

/** Prints a comparison on stdout in the asked format and gives the exit code. */
export async function printDiff(io: Io, compared: ComparedWithTexts, options: DiffOptions): Promise<number> {
  const { diagnostics, definitions, texts } = compared;
  const { format } = options;
  const failOn = failOnOf(options);
  if (!isDocument(format)) {
    const found = { command: 'diff', files: definitions, definitions, diagnostics, texts };
    return printReport(io, found, { ...options, format, failOn });
  }
  io.stdout.write(await documentOf(io, compared, format, options));
  return exitCodeOf({ diagnostics }, { failOn });
}
