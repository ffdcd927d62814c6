/**
 * Milliseconds that this thread has computed for, and not those in which others had the processor, be they threads of
 * this process.
 */
export function spentTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
