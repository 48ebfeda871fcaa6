/** A service on this machine that answers as it is told to, one answer a call. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is done with a call; `call` counts from 0. */
export type Answer = (response: ServerResponse, request: IncomingMessage, call: number) => void;

/** Does `work` while the service runs at `origin`, and counts the calls. */
export async function withService<T>(
  answer: Answer,
  work: (origin: string, calls: () => number) => Promise<T>,
): Promise<T> {
  let calls = 0;
  const server = createServer((request, response) => {
    answer(response, request, calls);
    calls += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}`, () => calls);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
