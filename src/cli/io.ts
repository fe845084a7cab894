import type { ReadStream, WriteStream } from 'node:tty';

/** Everything csm has of the world outside: the binary passes the process's own, tests theirs. */
export interface Io {
  argv: string[];
  env: Record<string, string | undefined>;
  cwd: string;
  stdin: Partial<Pick<ReadStream, 'isTTY'>> & NodeJS.ReadableStream;
  stdout: OutputStream;
  stderr: OutputStream;
  now(): Date;
}

export type OutputStream = Partial<Pick<WriteStream, 'isTTY' | 'columns'>> & NodeJS.WritableStream;
