import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** Whether system packages can be installed without asking anyone: root on Debian or a relative of it. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync(APT);
}

/** Installs Debian packages, without what they merely recommend. @throws Error with apt's last words. */
export function installPackages(packages: readonly string[]): void {
  apt(['update', '-q']);
  apt(['install', '-q', '-y', '--no-install-recommends', ...new Set(packages)]);
}

function apt(args: readonly string[]): void {
  console.log(`    apt-get ${args.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(APT, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) {
    const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
    throw new Error(`apt-get ${args[0]} failed:\n${last}\n    mend: check the package sources, or install by hand.`);
  }
}
