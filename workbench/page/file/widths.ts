/** Column widths: characters in a file, points in the API, pixels on the screen. */

/** A character of the standard font is 7 pixels wide, and a cell has 5 pixels of margin. */
const CHARACTER = 7;
const MARGIN = 5;
const PIXELS_A_POINT = 4 / 3;

export const pixelsOfPoints = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const pointsOfPixels = (pixels: number): number => pixels / PIXELS_A_POINT;
export const pointsOfWidth = (characters: number): number => pointsOfPixels(Math.round(characters * CHARACTER) + MARGIN);
export const widthOfPoints = (points: number): number => (pixelsOfPoints(points) - MARGIN) / CHARACTER;
