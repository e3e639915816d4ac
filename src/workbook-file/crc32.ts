/** The check sum of zip parts (CRC-32, polynomial 0xEDB88320), which tells a damaged part from a whole one. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** Check sum of a piece, carried on from the sum of the pieces before it (0 at first). */
export function crc32(piece: Uint8Array, before: number): number {
  let sum = ~before;
  for (let i = 0; i < piece.length; i++) sum = TABLE[(sum ^ piece[i]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
