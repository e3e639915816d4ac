/** Numbers that stand for one and the same, joined two by two. */
export class Joined {
  private readonly next = new Map<number, number>();

  /** Joins two, and all that is joined with either, under the smaller of their roots. */
  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a !== b) this.next.set(Math.max(a, b), Math.min(a, b));
  }

  /** The number that stands for all that a number is joined with. */
  rootOf(number: number): number {
    let root = number;
    for (let next = this.next.get(root); next !== undefined; next = this.next.get(root)) root = next;
    // The way is short the next time.
    if (root !== number) this.next.set(number, root);
    return root;
  }
}
