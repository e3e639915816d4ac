/** Reads the weights file: numbers as base 64, so that it is small and quickly read. */
import type { Rarity } from "./counted-words";
import type { Trust } from "./probabilities";
import type { TextWeights } from "./text-model";

/** A text model in the file. */
export interface KeptModel {
  answers: readonly string[];
  size: number;
  unit: number;
  bias: readonly number[];
  weights: string;
}

export interface KeptWeights {
  /** How the file came about. */
  source: string;
  rarity: { unit: number; bytes: string };
  priorities: KeptModel;
  trust: Trust;
}

export function readRarity({ unit, bytes }: KeptWeights["rarity"]): Rarity {
  return { unit, bytes: bytesOf(bytes) };
}

export function readModel({ answers, size, unit, bias, weights }: KeptModel): TextWeights {
  return { answers, size, unit, bias, weights: new Int8Array(bytesOf(weights).buffer) };
}

/** Bytes as text; both directions are at hand in browsers and in Node. */
export function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
  return bytes;
}
