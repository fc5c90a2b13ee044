"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { type Tool, tools } from "#components/editorial/richtext/tools";

interface Props {
  id: string;
  editor: Editor;
  onLink(): void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

function target(key: string, current: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return tools.length - 1;
  const step = steps[key];
  return step === undefined ? null : (current + step + tools.length) % tools.length;
}

function useToolStates(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: current }) =>
      tools.map((tool) => ({ active: tool.isActive(current), enabled: tool.canRun(current) })),
  });
}

/** The text's tools in words: one stop of the Tab key, arrows between its buttons. */
export function Toolbar({ id, editor, onLink }: Props) {
  const states = useToolStates(editor);
  const [stop, setStop] = useState(0);

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === "Escape") editor.commands.focus();
    const next = target(event.key, stop);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  }

  function run(tool: Tool, index: number): void {
    setStop(index);
    if (tool.name === "link") onLink();
    else tool.run(editor);
  }

  return (
    <div id={id} className="utiles" role="toolbar" aria-label="Formato del texto" onKeyDown={press}>
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-pressed={tool.toggles ? states[index]?.active : undefined}
          aria-disabled={states[index]?.enabled ? undefined : true}
          aria-keyshortcuts={tool.keys}
          onClick={() => states[index]?.enabled && run(tool, index)}
        >
          {tool.label}
        </button>
      ))}
    </div>
  );
}
