import { parseArgs } from "node:util";
import { runStages } from "#bin/testing/run";
import { type StageName, stages } from "#bin/testing/stages";

const { values, positionals } = parseArgs({
  options: { fast: { type: "boolean" }, only: { type: "string" } },
  allowPositionals: true,
  strict: false,
});
const wanted = typeof values.only === "string" ? values.only : undefined;

if (wanted && !stages.some(({ name }) => name === wanted)) {
  console.error(
    `There is no stage "${wanted}". Stages: ${stages.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

/** The stages to run: those asked for and what they need. */
function chosen() {
  const needed = (name: StageName): StageName[] => {
    const needs = stages.find((stage) => stage.name === name)?.needs ?? [];
    return [...needs.flatMap(needed), name];
  };
  const names = new Set(
    stages.filter((stage) => values.fast !== true || stage.fast).map(({ name }) => name),
  );
  const kept = wanted ? new Set(needed(wanted as StageName)) : names;
  return stages.filter(({ name }) => kept.has(name));
}

const rest = wanted ? process.argv.slice(process.argv.indexOf(wanted) + 1) : positionals;
process.exitCode = await runStages(chosen(), { only: wanted, args: rest });
