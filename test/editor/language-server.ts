import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'jsonc-parser';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

const require = createRequire(import.meta.url);
const PACKAGE = require.resolve('yaml-language-server/package.json');

type Settings = Readonly<Record<string, unknown>>;

/** The settings below `section`, as VS Code hands them to an extension: `yaml.a.b` becomes `{a: {b}}`. */
function settingsOf(settings: Settings, section: string): unknown {
  if (Object.hasOwn(settings, section)) return settings[section];
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${section}.`)) continue;
    const names = key.slice(section.length + 1).split('.');
    let table = result;
    for (const name of names.slice(0, -1)) {
      table[name] ??= {};
      table = table[name] as Record<string, unknown>;
    }
    table[names.at(-1) ?? ''] = value;
  }
  return result;
}

/** A document that the editor has open. */
export interface OpenDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** What Ctrl+Space offers where `‸` stands. */
  complete(): Promise<readonly CompletionItem[]>;
  /** What is shown when the mouse rests where `‸` stands. */
  hover(): Promise<string>;
}

/** The YAML language server, spoken to as VS Code does, in a project folder with its `.vscode/settings.json`. */
export class LanguageServer {
  readonly #project: string;
  readonly #settings: Settings;
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();

  private constructor(project: string) {
    this.#project = project;
    this.#settings = parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as Settings;
    const program = join(PACKAGE, '../bin/yaml-language-server');
    // No way out: a server that wants the network fails.
    const env = { ...process.env, HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
    this.#process = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env,
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the language server has no pipes');
    this.#connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
  }

  static async start(project: string): Promise<LanguageServer> {
    const server = new LanguageServer(project);
    await server.#initialise();
    return server;
  }

  async #initialise(): Promise<void> {
    const connection = this.#connection;
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => settingsOf(this.#settings, section ?? '')),
    );
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#waiting.get(uri)?.(diagnostics);
    });
    connection.listen();
    const rootUri = pathToFileURL(this.#project).href;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'project' }],
      locale: 'zh-cn',
      initializationOptions: { l10nPath: join(PACKAGE, '../l10n') },
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
  }

  /** Opens a document of the project with this text and waits for its squiggles. `‸` marks the cursor. */
  async open(path: string, marked: string): Promise<OpenDocument> {
    const [before = '', after = ''] = marked.split('‸');
    const uri = pathToFileURL(join(this.#project, path)).href;
    const lines = before.split('\n');
    const position: Position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const published = new Promise<readonly Diagnostic[]>((resolve) => this.#waiting.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text: before + after };
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const diagnostics = await published;
    const at = { textDocument: { uri }, position };
    return {
      diagnostics,
      complete: async () => {
        const answer = await this.#connection.sendRequest(CompletionRequest.type, at);
        return Array.isArray(answer) ? answer : ((answer as CompletionList | null)?.items ?? []);
      },
      hover: async () => {
        const answer: Hover | null = await this.#connection.sendRequest(HoverRequest.type, at);
        return (answer?.contents as MarkupContent | undefined)?.value ?? '';
      },
    };
  }

  async stop(): Promise<void> {
    this.#connection.dispose();
    this.#process.kill();
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
  }
}
