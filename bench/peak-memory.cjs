// Preloaded into a measured process: writes its peak memory (KB) into the file that KUAIBAN_BENCH_MEMORY names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.KUAIBAN_BENCH_MEMORY, String(process.resourceUsage().maxRSS));
});
