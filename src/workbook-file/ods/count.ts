/** How often something stands there, as the file says: 1 where it says nothing, or nothing sensible. */
export function count(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}
