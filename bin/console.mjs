const STEPS = 8;
const seconds = (/** @type {number} */ began) =>
  `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** @param {string} text */
function redraw(text) {
  process.stdout.write(`\r\u001B[2K${text}`);
}

/** On a terminal, shows the running time of the step twice a second. Returns how to stop. */
function startClock(/** @type {string} */ line, /** @type {number} */ began) {
  if (!process.stdout.isTTY) return () => {};
  const timer = setInterval(() => redraw(line + seconds(began)), 500);
  return () => {
    clearInterval(timer);
    redraw(line);
  };
}

/**
 * Prints one step of a long task and how long it took. The task may return a short note, such as "al día".
 * @param {number | undefined} number its place among the eight steps of a start; none for a step on its own
 * @param {string} label what is being done, in Spanish
 * @param {() => string | void | Promise<string | void>} task
 */
export async function announceStep(number, label, task) {
  const line = `  ${number ? `${number}/${STEPS}  ` : ""}${label} … `;
  const began = performance.now();
  process.stdout.write(line);
  const stopClock = startClock(line, began);
  try {
    const note = await task();
    stopClock();
    process.stdout.write(`${note ? `${note}, ` : ""}${seconds(began)}\n`);
  } catch (error) {
    stopClock();
    process.stdout.write("no se pudo\n");
    throw error;
  }
}
