import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture in greys, one byte a dot, row after row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Reads what `pdftoppm -gray` writes without `-png`. */
export function readPgm(bytes: Buffer): GreyPicture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))!;
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of 8-bit greys, each row as it is. */
export function writeGreyPng({ width, height, grey }: GreyPicture): Buffer {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Reads what `writeGreyPng` wrote. */
export function readGreyPng(bytes: Buffer): GreyPicture {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  // The header chunk is 25 bytes long, and one data chunk follows.
  const from = SIGNATURE.length + 25;
  const rows = inflateSync(bytes.subarray(from + 8, from + 8 + bytes.readUInt32BE(from)));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    grey.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, grey };
}

/**
 * The mean difference of two pictures of one size, in shares of the way from black to white. Squares of
 * dots are compared, not dots: how the edge of a letter is smoothed does not count, where it stands does.
 */
export function differenceOf(a: GreyPicture, b: GreyPicture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const [left, right] = [squares(a), squares(b)];
  let sum = 0;
  left.forEach((value, at) => {
    sum += Math.abs(value - right[at]!);
  });
  return sum / (a.width * a.height) / 255;
}

const SIDE = 4;

/** The sum of each square of dots. */
function squares({ width, height, grey }: GreyPicture): Float64Array {
  const across = Math.ceil(width / SIDE);
  const sums = new Float64Array(across * Math.ceil(height / SIDE));
  grey.forEach((value, at) => {
    const place = Math.floor(Math.floor(at / width) / SIDE) * across + Math.floor((at % width) / SIDE);
    sums[place] = sums[place]! + value;
  });
  return sums;
}
