const STEPS = 8;
const seconds = (/** @type {number} */ began) =>
  `${((performance.now() - began) / 1000).toFixed(1)} s`;

/**
 * On a terminal, shows the running time of the step twice a second. Returns how to stop.
 * @param {NodeJS.WriteStream} out @param {string} line @param {number} began
 */
function startClock(out, line, began) {
  if (!out.isTTY) return () => {};
  const redraw = (/** @type {string} */ text) => out.write(`\r\u001B[2K${text}`);
  const timer = setInterval(() => redraw(line + seconds(began)), 500);
  return () => {
    clearInterval(timer);
    redraw(line);
  };
}

/**
 * Prints one step of a long task and how long it took. The task may return a short note, such as "al día".
 * A step on its own comes before the output of a command, which it must not disturb: it is printed on stderr.
 * @param {number | undefined} number its place among the eight steps of a start; none for a step on its own
 * @param {string} label what is being done, in Spanish
 * @param {() => string | void | Promise<string | void>} task
 */
export async function announceStep(number, label, task) {
  const out = number ? process.stdout : process.stderr;
  const line = `  ${number ? `${number}/${STEPS}  ` : ""}${label} … `;
  const began = performance.now();
  out.write(line);
  const stopClock = startClock(out, line, began);
  try {
    const note = await task();
    stopClock();
    out.write(`${note ? `${note}, ` : ""}${seconds(began)}\n`);
  } catch (error) {
    stopClock();
    out.write("no se pudo\n");
    throw error;
  }
}
