import { useEffect, useState } from "react";

const prefix = "comentario:";

function stored(key: string): string {
  try {
    return sessionStorage.getItem(prefix + key) ?? "";
  } catch {
    return "";
  }
}

function store(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(prefix + key, text);
    else sessionStorage.removeItem(prefix + key);
  } catch {
    // A browser that keeps nothing still writes comments.
  }
}

/** What is being written and not yet said: it survives a closed panel, a refusal and a new sign-in. */
export function useRemarkDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => setText(stored(key)), [key]);
  function write(next: string): void {
    setText(next);
    store(key, next);
  }
  return [text, write];
}
