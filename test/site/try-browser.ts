/** Whether a browser starts, which is better known before the tests run for minutes. */
import { launch } from "./browser.ts";

try {
  const browser = await launch();
  await browser.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
