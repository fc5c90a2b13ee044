"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import {
  type DialogName,
  keyWords,
  type Tool,
  type ToolGroup,
} from "#components/editorial/richtext/tools";

interface Props {
  id?: string;
  label: string;
  editor: Editor;
  groups: readonly ToolGroup[];
  onOpen(dialog: DialogName): void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

function target(
  key: string,
  { current, count }: { current: number; count: number },
): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = steps[key];
  return step === undefined ? null : (current + step + count) % count;
}

function useToolStates(editor: Editor, tools: readonly Tool[]) {
  return useEditorState({
    editor,
    selector: ({ editor: current }) =>
      tools.map((tool) => ({
        active: tool.isActive?.(current) ?? false,
        enabled: tool.canRun?.(current) ?? true,
      })),
  });
}

interface ToolProps {
  tool: Tool;
  isStop: boolean;
  state: { active: boolean; enabled: boolean } | undefined;
  onRun(): void;
}

function ToolButton({ tool, isStop, state, onRun }: ToolProps) {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      title={tool.keys && `${tool.label} (${keyWords(tool.keys)})`}
      aria-pressed={tool.toggles ? state?.active : undefined}
      aria-disabled={state?.enabled ? undefined : true}
      aria-haspopup={tool.opens ? "dialog" : undefined}
      aria-keyshortcuts={tool.keys}
      onClick={() => state?.enabled && onRun()}
    >
      {tool.label}
    </button>
  );
}

/** TipTap would give the text the focus in the next frame; what is typed until then would be lost. */
function use(tool: Tool, editor: Editor): void {
  editor.view.focus();
  tool.run?.(editor);
  editor.commands.scrollIntoView();
}

/** Tools in words, by groups: one stop of the Tab key, arrows between the buttons. */
export function Toolbar({ id, label, editor, groups, onOpen }: Props) {
  const tools = groups.flatMap((group) => group.tools);
  const states = useToolStates(editor, tools);
  const [chosen, setStop] = useState(0);
  const stop = Math.min(chosen, tools.length - 1);

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === "Escape") editor.commands.focus();
    const next = target(event.key, { current: stop, count: tools.length });
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  }
  function run(tool: Tool): void {
    setStop(tools.indexOf(tool));
    if (tool.opens) onOpen(tool.opens);
    else use(tool, editor);
  }

  return (
    <div id={id} className="utiles" role="toolbar" aria-label={label} onKeyDown={press}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
        <span key={group.label} role="group" aria-label={group.label}>
          {group.tools.map((tool) => (
            <ToolButton
              key={tool.name}
              tool={tool}
              isStop={tools.indexOf(tool) === stop}
              state={states[tools.indexOf(tool)]}
              onRun={() => run(tool)}
            />
          ))}
        </span>
      ))}
    </div>
  );
}
