// Serves dist/ on 127.0.0.1, on PORT or the first free port after it.
import { createServer } from 'node:net';
import { preview } from 'astro';

const host = '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 4321);

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

let port = wanted;
while (!(await isFree(port))) port += 1;
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
await preview({ logLevel: 'error', server: { host, port } });
console.log(`discreason stands at http://${host}:${port}/   (Ctrl+C ends it)`);
