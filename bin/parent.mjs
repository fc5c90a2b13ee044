/**
 * Ends this process, as SIGTERM does, once the process that started it is gone. A shell of npm that a signal ends, or a
 * killed launcher, passes nothing on; without this the portal would go on alone and keep its port.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200).unref();
}
