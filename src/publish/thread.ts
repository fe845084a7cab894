/** A thread of a crew: makes files, one after the other, as they are handed to it. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../model/failure.js';
import type { Answer, Order } from './crew.js';
import { type Render, rendererFor } from './renderers.js';

const port = parentPort;
let render: Render | undefined;
let queue: Promise<void> = warmUp();

port?.on('message', (order: Order) => {
  queue = queue.then(() => obey(order));
});

async function obey(order: Order): Promise<void> {
  if ('options' in order) {
    render = rendererFor(order.options);
    return;
  }
  const { number, task } = order;
  try {
    const content = await render?.(task);
    port?.postMessage({ number, content } satisfies Answer);
  } catch (error) {
    const { code, args, blame } = error instanceof Failure ? error : {};
    const failure = code === undefined ? undefined : { code, args, blame };
    port?.postMessage({ number, failure, error: failure ? undefined : error } satisfies Answer);
  }
}

/** Loads what takes longest to load while the project is still being read. */
async function warmUp(): Promise<void> {
  const { prints } = workerData as { prints: boolean };
  if (!prints) await import('../renderers/docx/index.js');
  // What is wrong with the engine is said when a document needs it.
  else await (await import('../renderers/pdf/index.js')).pdfRenderer().catch(() => undefined);
}
