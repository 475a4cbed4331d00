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

/** A PNG of sixteen greys: enough for print in miniature, in half the room. */
export function writeGreyPng({ width, height, grey }: GreyPicture): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + 1 + (x >> 1);
      rows[at] = rows[at]! | (Math.round(grey[y * width + x]! / STEP) << (x % 2 === 0 ? 4 : 0));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of sixteen greys, in 256. */
const STEP = 17;

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
  const stride = Math.ceil(width / 2) + 1;
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      grey[y * width + x] = ((rows[y * stride + 1 + (x >> 1)]! >> (x % 2 === 0 ? 4 : 0)) & 15) * STEP;
  return { width, height, grey };
}

/**
 * How much of two pictures of one size differs: the share of squares whose grey is another. Squares of
 * dots are compared, not dots: how the edge of a letter is smoothed does not count, where it stands does.
 */
export function differenceOf(a: GreyPicture, b: GreyPicture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const [left, right] = [squares(a), squares(b)];
  let other = 0;
  left.forEach((value, at) => {
    if (Math.abs(value - right[at]!) > SIDE * SIDE * 255 * SEEN) other += 1;
  });
  return other / left.length;
}

/** A square is another from so much of the way from black to white on. */
const SEEN = 0.08;
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
