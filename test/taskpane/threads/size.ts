/** How large a message is: its characters, and the bytes of what is packed in it. */
export function sizeOf(message: object): number {
  let packed = 0;
  const rest = JSON.stringify(message, (_key, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    packed += value.byteLength;
    return null;
  });
  return rest.length + packed;
}
