/** Milliseconds that this process has computed for, and not those in which others had the processor. */
export function spentTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
