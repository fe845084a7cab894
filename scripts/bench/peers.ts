import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('scripts/bench/peers');

export interface Peers {
  /** Files that node runs. */
  spectral: string;
  redocly: string;
}

/** The tools csm is timed against, installed where they are not yet; or why they cannot be had. */
export function installPeers(): Peers | string {
  const peers = {
    spectral: path.join(FOLDER, 'node_modules/@stoplight/spectral-cli/dist/index.js'),
    redocly: path.join(FOLDER, 'node_modules/@redocly/cli/bin/cli.js'),
  };
  if (Object.values(peers).every((file) => existsSync(file))) return peers;
  console.log('installing the peers into scripts/bench/peers …');
  const { status, stderr, error } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit'], {
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a shell script there
  });
  if (status === 0) return peers;
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? 'npm ci failed';
}
