import { CommanderError } from 'commander';
import { UserError } from '../diagnostic/user-error.js';
import { EXIT } from './exit-code.js';
import type { Io, Output } from './io.js';
import { makeProgram } from './program.js';
import { describeUnknownCommand, describeUsageError } from './usage-error.js';

const HELP_CODES = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

// Ctrl+C reaches what this program has started, too: what breaks by it must not be told before the signal is heard.
const SIGNAL_MS = 50;

/** Runs the program and gives its exit code. The only place that catches errors. */
export async function main(io: Io): Promise<number> {
  let exitCode: number = EXIT.clean;
  const program = await makeProgram(io, (code) => {
    exitCode = code;
  });
  try {
    if (io.args.length === 0) {
      program.outputHelp();
      return EXIT.clean;
    }
    await program.parseAsync([...io.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (HELP_CODES.has(error.code) && error.exitCode === 0) return EXIT.clean;
      const isHelpAboutNothing = error.code === 'commander.help';
      const problem = isHelpAboutNothing
        ? describeUnknownCommand(io.args[1] ?? '', program)
        : describeUsageError(error, program, io.args);
      io.stderr.write(`${problem}\n`);
    } else if (error instanceof UserError) {
      io.stderr.write(`${error.message}；${error.remedy}。\n`);
    } else {
      await new Promise((resolve) => setTimeout(resolve, SIGNAL_MS));
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      io.stderr.write(`这是程序的缺陷，请把下面的内容反馈给维护人员：\n${stack}\n`);
    }
    return EXIT.cannotRun;
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
    write: (content) => void stream.write(content),
  };
}

/** The program of a real process. */
export async function run(process: NodeJS.Process): Promise<number> {
  // `on`: a second Ctrl+C must not cut off what the exit has to tidy.
  process.on('SIGINT', () => process.exit(EXIT.interrupted));
  process.on('SIGTERM', () => process.exit(EXIT.terminated));
  // A reader that closes the pipe early, such as `head`, is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.clean);
      throw error;
    });
  }
  return main({
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    now: new Date(),
    clock: () => performance.now(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
  });
}
