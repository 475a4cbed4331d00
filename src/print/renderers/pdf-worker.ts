import { parentPort } from 'node:worker_threads';
import type { PrintDocument } from '../document.ts';
import { renderPdf } from './pdf.ts';

/** One document to render, by the number that the answer bears. */
export interface PdfTask {
  readonly number: number;
  readonly document: PrintDocument;
}

// A thread of its own that renders what it is sent. An error is not sent back but told by its
// absence: who asked renders the document again in its own thread, where the error has its trace.
parentPort!.on('message', ({ number, document }: PdfTask) => {
  renderPdf(document).then(
    (rendered) => parentPort!.postMessage({ number, rendered }),
    () => parentPort!.postMessage({ number }),
  );
});
