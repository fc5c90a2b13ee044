import { startProduct } from "#tests/e2e/server";
import { chromiumLaunch } from "#tests/support/chromium";

/** Unpacks the browser once for all workers and starts the product they visit. */
export default async function setUp(): Promise<() => Promise<void>> {
  await chromiumLaunch();
  const product = await startProduct();
  process.env.E2E_URL = product.url;
  process.env.E2E_PASSWORDS = JSON.stringify(product.passwords);
  return product.stop;
}
