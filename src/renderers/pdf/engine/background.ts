import { createRequire } from 'node:module';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a thread of its own is to print: the files by their paths, the template, Typst's options. */
export interface Order {
  files: [file: string, bytes: Buffer][];
  main: string;
  options: Record<string, unknown>;
}

/** How many documents, or parts of one, are printed at a time: each takes its memory. */
export const THREADS = 2;

// As text, so that it needs no file of its own beside the bundled program. What a thread has set is forgotten
// when the result is on its way. The memory of Typst is one for all threads: what was used since the last two
// times stays, for another may be in the middle of it.
const PROGRAM = `
const { workerData } = require('node:worker_threads');
const { NodeCompiler } = require(workerData.engine);
const compiler = NodeCompiler.create({
  workspace: workerData.workspace,
  fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }],
});
workerData.port.on('message', ({ files, main, options }) => {
  const answer = {};
  try {
    for (const [file, bytes] of files) compiler.mapShadow(file, Buffer.from(bytes));
    answer.pdf = compiler.pdf({ mainFilePath: main, resetRead: true }, options);
  } catch (error) {
    answer.error = String(error.code || error.message || error);
  }
  workerData.port.postMessage(answer);
  Atomics.add(workerData.signal, 0, 1);
  Atomics.notify(workerData.signal, 0);
  compiler.evictCache(2);
});
`;

/** How long to wait for a thread that may have died, in milliseconds. */
const PATIENCE = 600_000;

/** Typst in threads of its own, that take orders in turn. */
export class Background {
  readonly #threads: Thread[] = [];
  readonly #make: () => Thread;
  #begun = 0;

  constructor(workspace: string, fonts: Buffer[]) {
    this.#make = () => new Thread(workspace, fonts);
  }

  /** Begins to print; the bytes come when the result is called, once and in the order of the beginnings. */
  begin(order: Order): () => Buffer {
    const turn = this.#begun % THREADS;
    this.#begun += 1;
    const thread = this.#threads[turn] ?? this.#make();
    this.#threads[turn] = thread;
    return thread.begin(order);
  }
}

class Thread {
  readonly #port: MessagePort;
  /** How many answers came so far, as the thread counts. */
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  #taken = 0;

  constructor(workspace: string, fonts: Buffer[]) {
    const { port1, port2 } = new MessageChannel();
    const engine = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler');
    const workerData = { engine, workspace, fonts, port: port2, signal: this.#signal };
    const worker = new Worker(PROGRAM, { eval: true, workerData, transferList: [port2] });
    this.#port = port1;
    // Neither keeps the program running.
    port1.unref();
    worker.unref();
  }

  begin(order: Order): () => Buffer {
    this.#port.postMessage(order);
    return () => {
      Atomics.wait(this.#signal, 0, this.#taken, PATIENCE);
      this.#taken += 1;
      const answer = receiveMessageOnPort(this.#port)?.message as { pdf?: Uint8Array; error?: string } | undefined;
      if (!answer?.pdf) throw new Error(`Typst: ${answer?.error ?? 'no answer'}`);
      return Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength);
    };
  }
}
