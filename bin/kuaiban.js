#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../lib/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process);
} else {
  process.stderr.write('快办还没有编译：请在项目文件夹里运行 npm ci（或 npm run build:code），再试一次。\n');
  process.exitCode = 2;
}
