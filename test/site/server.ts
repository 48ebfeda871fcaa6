/** Serves a built site as any static host would: files, index.html of folders, 404.html. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
};

/** A running server; `origin` is without a trailing slash. */
export interface Server {
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves `root` below `base` ("/" or "/vantan/"). Where speed is measured files are sent compressed,
 * each compressed once and kept, as hosts of static files do: the first to ask for one waits.
 */
export async function serve(root: string, base = "/", isCompressed = false): Promise<Server> {
  const kept = new Map<string, Buffer>();
  const compressed = (file: string): Buffer => {
    const content = kept.get(file) ?? brotliCompressSync(readFileSync(file));
    kept.set(file, content);
    return content;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : null;
    let file = inside === null ? null : join(root, inside);
    if (file !== null && existsSync(file) && statSync(file).isDirectory()) {
      file = join(file, "index.html");
    }
    const found = file !== null && existsSync(file);
    const target = found && file !== null ? file : join(root, "404.html");
    if (!existsSync(target)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(target)] ?? "application/octet-stream";
    const encoding = isCompressed ? { "content-encoding": "br" } : {};
    response.writeHead(found ? 200 : 404, { "content-type": type, ...encoding });
    if (isCompressed) response.end(compressed(target));
    else createReadStream(target).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
