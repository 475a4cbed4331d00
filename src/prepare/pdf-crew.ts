import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { RENDERERS } from '../print/renderers/index.ts';
import type { PdfTask } from '../print/renderers/pdf-worker.ts';
import type { Rendered, Renderer } from '../print/renderers/renderer.ts';

/** Threads that render PDF beside this one, so that all processors work. */
export interface PdfCrew {
  /** A renderer that can start soon; undefined while all are busy, when the caller does better to render by itself. */
  readonly free: () => Renderer | undefined;
  readonly close: () => Promise<void>;
}

/** More would wait for one disk and hold one ward's documents each. */
const MOST_THREADS = 3;
/** One document being rendered, and the next already there. */
const MOST_TASKS = 2;
/** Room for the longest list that the law allows, not for rubbish of many documents. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 } as const;

const NOBODY: PdfCrew = { free: () => undefined, close: () => Promise.resolve() };

/** `root` is the folder of modules. Modules that were not built, or one processor, have no crew. */
export function openPdfCrew(root: URL, size = Math.min(availableParallelism() - 1, MOST_THREADS)): PdfCrew {
  const file = new URL('print/renderers/pdf-worker.js', root);
  if (size < 1 || !existsSync(file)) return NOBODY;
  const threads = Array.from({ length: size }, () => openThread(file));
  return {
    free: () => {
      const [first, ...others] = threads.filter(({ tasks }) => tasks() < MOST_TASKS);
      if (first === undefined) return undefined;
      return others.reduce((idlest, one) => (one.tasks() < idlest.tasks() ? one : idlest), first).render;
    },
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

/**
 * Starts the work on each item in order, with a thread that is free or else this one; gives the
 * results in the order of the items. `work` calls its renderer before it first waits, or not at all:
 * whether a thread is free is asked again for the next item.
 */
export async function withCrew<Item, Result>(
  crew: PdfCrew,
  items: readonly Item[],
  work: (item: Item, index: number, render: Renderer) => Promise<Result>,
  before: (item: Item, index: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = [];
  try {
    for (const [index, item] of items.entries()) {
      await before(item, index);
      const free = crew.free();
      const working = work(item, index, free ?? RENDERERS.pdf);
      results.push(working);
      // What another thread renders is waited for at the end; until then its failure must not go astray.
      if (free === undefined) await working;
      else working.catch(() => {});
    }
  } finally {
    // After a failure too: nothing is written once the run has said that it failed.
    await Promise.allSettled(results);
  }
  return Promise.all(results);
}

interface Thread {
  readonly tasks: () => number;
  readonly render: Renderer;
  readonly close: () => Promise<unknown>;
}

function openThread(file: URL): Thread {
  const worker = new Worker(file, { resourceLimits: LIMITS });
  const waiting = new Map<number, (rendered: Rendered | undefined) => void>();
  let last = 0;
  let isBroken = false;
  const answer = (number: number, rendered: Rendered | undefined): void => {
    waiting.get(number)?.(rendered);
    waiting.delete(number);
  };
  worker.on('message', (message: { readonly number: number; readonly rendered?: Rendered }) =>
    answer(message.number, message.rendered),
  );
  const giveUp = (): void => {
    isBroken = true;
    for (const number of waiting.keys()) answer(number, undefined);
  };
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  return {
    tasks: () => (isBroken ? Infinity : waiting.size),
    render: async (document) => {
      last += 1;
      const task: PdfTask = { number: last, document };
      const rendered = await new Promise<Rendered | undefined>((resolve) => {
        waiting.set(task.number, resolve);
        worker.postMessage(task);
      });
      // Too little memory for a second thread is no reason to print nothing.
      return rendered ?? RENDERERS.pdf(document);
    },
    close: () => worker.terminate(),
  };
}
