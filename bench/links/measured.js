/** Does the work and prints what it found and what it took: without the start of the process and its imports. */
export async function measured(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const found = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...found, wall: wall / 1000, cpu: (user + system) / 1e6, megabytes }));
}
