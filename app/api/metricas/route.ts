import { collectMetrics, mayMeasure } from "#lib/platform/health";

/** The measurements of this process for Prometheus, to whoever brings METRICS_TOKEN; to others there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (!mayMeasure(request.headers.get("authorization"))) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const { type, text } = await collectMetrics();
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}
