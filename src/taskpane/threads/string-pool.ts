/**
 * Short texts that come over again and again are kept once: what is thrown away at once costs nothing, but thousands of
 * small things that stay hold up the pane whenever the browser tidies up.
 */
const LONGEST = 100;
const MOST = 20_000;

export class StringPool {
  private readonly known = new Map<string, string>();

  /** The same text, as it was first seen. */
  same<T extends string>(text: T): T {
    if (text.length > LONGEST) return text;
    const known = this.known.get(text);
    if (known !== undefined) return known as T;
    if (this.known.size < MOST) this.known.set(text, text);
    return text;
  }
}
