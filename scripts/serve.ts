// Serves dist/ on 127.0.0.1, on PORT or the first free port after it, as a static host does: files, index pages, 404.html.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const host = '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 4321);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const notFound = readFileSync(`${dist}404.html`);

const serve = sirv(dist, {
  dev: true, // a rebuild is seen without a restart
  onNoMatch: (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  },
});

/** Listens on `port`, or on the next one that is free. */
function listen(port: number): void {
  const server = createServer((request, response) => {
    serve(request, response);
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port, host, () => {
    if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
    console.log(`discreason stands at http://${host}:${port}/   (Ctrl+C ends it)`);
  });
}
listen(wanted);
