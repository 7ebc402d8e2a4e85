// npm start: install if needed, build, serve dist/ with its search index, print the address.
import { spawnSync } from 'node:child_process';
import { env, install, root } from './install.mjs';

install();
for (const [command, args] of [
  ['npm', ['run', '--silent', 'build']],
  ['node', ['scripts/serve.ts']],
]) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
