const unreachable = "No hubo respuesta del servidor. Puede ser su conexión: vuelva a intentarlo.";

interface Answer<Value> {
  value?: Value;
  refusal?: { message: string };
}

/** Sends the bytes of a file; what came back, or why it was not taken. */
export async function sendReport<Value>(
  address: string,
  file: File,
): Promise<{ value: Value } | { message: string }> {
  try {
    const response = await fetch(
      `${address}?nombre=${encodeURIComponent(file.name.slice(0, 300))}`,
      {
        ...{ method: "POST", body: file },
        headers: { "Content-Type": "application/octet-stream" },
      },
    );
    const { value, refusal }: Answer<Value> = await response.json();
    return value === undefined ? { message: refusal?.message ?? unreachable } : { value };
  } catch {
    return { message: unreachable };
  }
}
